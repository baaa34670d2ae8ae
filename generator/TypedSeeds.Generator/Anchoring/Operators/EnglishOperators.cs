namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of English.</summary>
/// <remarks>
/// After the negation cues of the BioScope and *SEM 2012 corpora, the hedge cues of the CoNLL-2010 shared task, the triggers of
/// NegEx, Horn (1989) on “only”, “barely” and “few”, and the negative implicative verbs of Karttunen (1971).
/// </remarks>
internal static class EnglishOperators
{
    public const string Table = """
        answer | | no, not at all, certainly not, of course not, absolutely not, not really, nothing of the kind | No, he said, [the bridge is closed].
        negation | before | not, *n't, *'nt, cannot, cannae, never, nevermore, no longer, not yet, dont, doesnt, didnt, isnt, arent, wasnt, werent, havent, hasnt, hadnt, wouldnt, shouldnt, couldnt | The landlord is not [permitted to enter].
        negation | before | no, neither, nor, hardly any, scarcely any, little or no | No [agreement was reached].
        negation | both | none, nobody, no one, no-one, nothing, nowhere, nowise, at no time, by no means, in no way, under no circumstances, on no account | [The two sides agreed] on nothing.
        negation | both | is false, was false, are false, were false, is untrue, was untrue, are untrue, were untrue, is not true, was not true, are not true, is a lie, was a lie, are lies, is wrong, was wrong, is incorrect, was incorrect, is unfounded, is baseless, is groundless, was unfounded, is fabricated, was fabricated, is a fabrication, is fiction, is a myth, is not the case, was not the case, is not so | The report that [the talks had failed] is false.
        negation | before | hardly, scarcely, barely, rarely, seldom, few, very little, too little, so little, little chance, little hope, little evidence, little sign, little reason | The two sides rarely [met in public].
        negation | phrase | without, lack of, lacks, lacked, lacking, absence of, devoid of, far from, anything but, instead of, rather than, contrary to, short of, bereft of, free from | They met without [an agenda].
        negation | phrase | with no, with nothing, with little, with few | He came with no [money].
        negation | phrase | unlikely, unable, unable to, inability, inability to, unwilling, unwilling to, unwillingness to, reluctant to, those not, anyone not, persons not, people not, states not, countries not, parties not, members not | It is unlikely that [the talks will succeed].
        negation | before | impossible, untrue, false that, untrue that, a lie that, lie that, a myth that, incorrect that, lied that, lying that, lies that, pretended that, pretends that, pretending that, falsely, wrong to, it is not just to, it was not just to, wrongly | It is a lie that [the talks had failed].
        negation | before | has yet to, have yet to, had yet to, is yet to, are yet to, was yet to, were yet to, remains to be, remain to be | The army has yet to [withdraw].
        negation | before | fall short of, falls short of, fell short of, fallen short of, falling short of | The two sides fell short of [an agreement].
        negation | after | in vain, to no avail, without success | [The army tried to take the town] in vain.
        negation | | little, neither of | [The king had] little [interest in peace].
        condition | both | if, only if, if and only if, unless, unless and until, only when, only after, only where, except if, except when, save that | The talks will end unless [the army withdraws].
        condition | both | but for, provided that, providing that, on condition that, on the condition that, subject to, as long as, so long as, assuming that, supposing that | [The tenant may stay], provided that the rent is paid.
        condition | both | in case, in case of, in the event of, in the event that, contingent on, contingent upon, conditional on, conditional upon, depending on, to the extent that, insofar as | In the event of [an attack], they will meet.
        condition | before | =Should, =Had, =Were | Should [the talks fail], the summit will be called off.
        condition | | only, solely, exclusively, merely, except, except for, excepting, excluding, other than, apart from, aside from, save for, with the exception of, barring, at most, at best, no more than, not more than, alone | [The tenant may] only [enter at night].
        condition | | if any, if possible, if necessary, if anything | [The tenant shall], if possible, [mend the roof].
        hedge | | almost, nearly, partly, partially, in part, half, all but | [The army] almost [took the town].
        hedge | before | even if | Even if [the army left] they went on.
        hedge | before | =may, might, could, would have, should have, may have, might have, could have | The talks might [have failed].
        hedge | both | allegedly, reportedly, apparently, supposedly, purportedly, ostensibly, seemingly, presumably, perhaps, maybe, possibly, probably, potentially, conceivably, arguably | The army allegedly [crossed the border].
        hedge | before | seem to, seems to, seemed to, appear to, appears to, appeared to, seems that, appears that, likely to, most likely, more likely, expected to, supposed to, rumored, rumoured | The army appears to [have withdrawn].
        hedge | before | is said to, are said to, was said to, were said to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, is reported to, are reported to | The army is said to [have withdrawn].
        hedge | phrase | alleged, alleged to, accused of, accuses of, suspected of | The minister is accused of [taking bribes].
        hedge | before | whether, whether or not, asked if, asks if, ask if, see if, know if, wonder if, wondered if, as if, as though, doubt, doubts, doubted, doubtful, question whether | He asked whether [the talks had failed].
        hedge | before | doubt that, doubts that, doubted that, doubting that, doubtful that, dubious that, skeptical that, sceptical that, unsure that, uncertain that, unconvinced that, questionable that | The expert doubted that [the bridge was safe].
        hedge | phrase | rumor that, rumors that, rumour that, rumours that, allegation that, allegations that, suggestion that, suggestions that, speculation that, the claim that, possibility that, possibility of, risk that, risk of, fear that, fears that, fears of | There were rumours that [the talks had failed].
        denial | before | refuse, refuses, refused, refusing, declines to, decline to, declined to, declining to, fail to, fails to, failed to, failing to, neglected to, omitted to, ceased to, ceases to, cease to | The army refused to [withdraw].
        denial | phrase | refusal, refusal to, failure to, failed in, fails in | The refusal to [withdraw].
        denial | before | stop short of, stops short of, stopped short of, stopping short of, stop well short of, stops well short of, stopped well short of, stopping well short of, stopped just short of, refrain from, refrains from, refrained from, refraining from, abstain from, abstains from, abstained from, avoid, avoids, avoided, avoiding | They stopped short of [condemning the attack].
        denial | before | deny, denies, denied, denying, denial, disputes that, disputed that, disavow, disavows, disavowed, refute, refutes, refuted, rebut, rebuts, rebutted, repudiate, repudiates, repudiated | He denied that [the talks had failed].
        denial | before | reject, rejects, rejected, rejecting, rejection, rule out, rules out, ruled out, ruling out, turn down, turns down, turned down, rebuff, rebuffs, rebuffed, dismiss, dismisses, dismissed, dismissing, veto, vetoes, vetoed | They ruled out [sending troops].
        opposition | before | oppose, opposes, opposed to, opposed, opposing, dispute that, disagree, disagrees, disagreed, disagreeing, object to, objects to, objected to, contradict, contradicts, contradicted | They opposed [sending troops].
        opposition | | disputed, disputes, contested, contests, objected | [The claim was] disputed [in Geneva].
        failure | before | prohibit, prohibits, prohibited, prohibiting, forbid, forbids, forbidden, forbade, forbidding, banned from, barred from, prevent, prevents, prevented, preventing, kept from, stopped from, prohibition of, prohibition on | The tenant is forbidden to [sublet the flat].
        failure | before | tried to, tries to, trying to, attempted to, attempts to, attempting to, threatened to, threatens to, threatening to, pretended to, pretends to, pretending to, hesitated to | The army tried to [take the town].
        exception | | not only, not just, not merely, not simply, not least, not to mention, *n't only, *n't just, nothing but, nothing other than | He was not only [rich].
        exception | | no doubt, no less than, no fewer than, no sooner, no wonder, no matter, no. #*, nos. #*, nothing less than, nothing short of, none other than | He was no doubt [rich].
        exception | | not doubt that, *n't doubt that, never doubt that, never doubted that, cannot doubt that, no reasonable doubt that, no serious doubt that, beyond doubt, beyond a doubt, beyond any doubt, beyond all doubt, beyond reasonable doubt | It is beyond doubt that [the talks went on].
        exception | | no later than, not later than, no earlier than, not earlier than, no longer than, not long ago, not so long ago, not long after, not long before, not far from, not infrequently, not uncommonly, no small, not a few, before long | No later than Friday [the army left].
        exception | | its might, his might, her might, their might, our might, my might, the might, full might, military might, economic might, sheer might | With all its might [the army attacked].
        exception | | without doubt, without a doubt, without question, without fail, without delay, without further delay, without undue delay, without further ado, without hesitation, without any doubt, without the slightest doubt, without prejudice to, without precedent, without distinction | They agreed without delay to [meet again].
        exception | | a few, past few, last few, next few, first few, every few, the few, those few, a little, the little, little by little, little doubt | In the past few days [the talks went on].
        exception | | cannot but, cannot help but, cannot fail to, never fails to, not fail to, let alone, leave alone | They cannot but [meet again].
        exception | | alone in, right or wrong, short of breath, a short, object of, objects of | They are alone in [the town].
        border | | and, but, yet, because, although, though, even though, while, whereas, so that, when, until, till, according to | The minister did not attend and [the talks went on].
        border | before | after, before, since | The minister did not attend after [the talks failed].
        relative | | who, whom, whose, which, where | He did not meet the general who [led the attack].
        link | before | that | He did not say, it seems, that [the talks had failed].
        link | | to | He did not want, it seems, to [leave].
        list | | following, the following, any of the following, one of the following, any of these, one of these, all of these, as follows | They own the following: [a flat].
        adverb | | ever, even, really, publicly, formally, officially, actually, openly, explicitly, always, fully, clearly, personally, directly, been, being | He was really [ill].
        predicate | | is, are, was, were, has, have, had, will, shall, must, did, does, do, can | The man without a ticket was [fined].
        predicate | | said, says, told, tells, announced, confirmed, declared, stated, added, noted, warned, claimed, agreed, asked, replied, explained, reported, wrote | The general who did not attend said that [the talks had failed].
        predicate | | left, went, came, took, made, won, lost, fell, rose, began, became, gave, got, held, kept, met, paid, saw, sent, sold, spoke, fled, bought, built, brought, caught, chose, drew, drove, felt, found, forgot, heard, knew, ran, shot, spent, struck, taught, thought, threw, fought, led, died, lived, stayed, remained, returned, resigned, arrived, received, accepted, signed, voted, lie, lies, leave, leaves, remain, remains, risk, face, faces, faced, lose, loses, pay, pays, get, gets, need, needs | Those who failed to register [left].
        """;
}
