namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of English.</summary>
/// <remarks>
/// After the negation cues of the BioScope and *SEM 2012 corpora, the hedges of Hyland (1998) and the negative implicative
/// verbs of Karttunen (1971).
/// </remarks>
internal static class EnglishOperators
{
    public const string Table = """
        negation | before | not, *n't, cannot, never, no longer, not yet | The landlord is not [permitted to enter].
        negation | before | no, neither, nor | No [agreement was reached].
        negation | both | none, nobody, no one, no-one, nothing, nowhere, at no time, by no means, in no way, under no circumstances, on no account | [The two sides agreed] on nothing.
        negation | both | is false, was false, are false, were false, is untrue, was untrue, is not true, was not true, is a lie, was a lie | The report that [the talks had failed] is false.
        negation | before | hardly, scarcely, barely, rarely, seldom, few | The two sides rarely [met in public].
        negation | before | without, lack of, lacks, lacked, lacking, absence of, devoid of, far from, anything but, instead of, rather than, contrary to | They met without [an agenda].
        negation | before | unlikely, unable, impossible, inability, unwilling, untrue, false that, falsely, wrong to, wrongly | It is unlikely that [the talks will succeed].
        condition | both | if, only if, even if, unless, only when, only after, only where, except if, except when | The talks will end unless [the army withdraws].
        condition | both | provided that, providing that, on condition that, on the condition that, subject to, as long as, so long as, assuming that, supposing that | [The tenant may stay], provided that the rent is paid.
        condition | both | in case, in case of, in the event of, in the event that, contingent on, contingent upon, conditional on, conditional upon, depending on, to the extent that, insofar as | In the event of [an attack], they will meet.
        condition | before | =Should, =Had, =Were | Should [the talks fail], the summit will be called off.
        condition | | only, solely, exclusively, except, except for, excluding, other than, apart from, at most | [The tenant may] only [enter at night].
        condition | | if any, if possible, if necessary, if anything | [The tenant shall], if possible, [mend the roof].
        hedge | | almost, nearly, partly, partially, in part, half | [The army] almost [took the town].
        hedge | before | =may, might, could, would have, should have, may have, might have, could have | The talks might [have failed].
        hedge | both | allegedly, reportedly, apparently, supposedly, purportedly, ostensibly, seemingly, presumably, perhaps, maybe, possibly, probably, potentially, conceivably, arguably | The army allegedly [crossed the border].
        hedge | before | seem to, seems to, seemed to, appear to, appears to, appeared to, seems that, appears that, likely to, most likely, more likely, expected to, supposed to, rumored, rumoured | The army appears to [have withdrawn].
        hedge | before | is said to, are said to, was said to, were said to, is believed to, are believed to, was believed to, were believed to, is thought to, are thought to, is reported to, are reported to, alleged, alleged to, accused of, accuses of, suspected of | The minister is accused of [taking bribes].
        hedge | before | whether, whether or not, asked if, asks if, ask if, see if, know if, wonder if, wondered if, as if, as though, doubt, doubts, doubted, doubtful, question whether | He asked whether [the talks had failed].
        hedge | before | rumor that, rumors that, rumour that, rumours that, allegation that, allegations that, suggestion that, suggestions that, speculation that, the claim that, possibility that, possibility of, risk that, risk of, fear that, fears that, fears of | There were rumours that [the talks had failed].
        denial | before | refuse, refuses, refused, refusing, refusal, declines to, decline to, declined to, declining to, fail to, fails to, failed to, failing to, failure to, neglected to, omitted to, ceased to, ceases to, cease to | The army refused to [withdraw].
        denial | before | stop short of, stops short of, stopped short of, stopping short of, refrain from, refrains from, refrained from, refraining from, abstain from, abstains from, abstained from, avoid, avoids, avoided, avoiding | They stopped short of [condemning the attack].
        denial | before | deny, denies, denied, denying, denial, disputes that, disputed that, disavow, disavows, disavowed, refute, refutes, refuted, rebut, rebuts, rebutted, repudiate, repudiates, repudiated | He denied that [the talks had failed].
        denial | before | reject, rejects, rejected, rejecting, rejection, rule out, rules out, ruled out, ruling out, turn down, turns down, turned down, rebuff, rebuffs, rebuffed, dismiss, dismisses, dismissed, dismissing, veto, vetoes, vetoed | They ruled out [sending troops].
        failure | before | prohibit, prohibits, prohibited, prohibiting, forbid, forbids, forbidden, forbade, forbidding, banned from, barred from, prevent, prevents, prevented, preventing, kept from, stopped from, prohibition of, prohibition on | The tenant is forbidden to [sublet the flat].
        failure | before | tried to, tries to, trying to, attempted to, attempts to, attempting to, threatened to, threatens to, threatening to, pretended to, pretends to, pretending to, hesitated to | The army tried to [take the town].
        exception | | not only, not just, not merely, not simply, not least, not to mention, *n't only, *n't just | He was not only [rich].
        exception | | no doubt, no less than, no fewer than, no sooner, no wonder, no matter, no. #*, nos. #*, nothing less than, nothing short of, none other than | He was no doubt [rich].
        exception | | without doubt, without a doubt, without question, without fail, without delay, without prejudice to, without precedent, without distinction | They agreed without delay to [meet again].
        exception | | a few, past few, last few, next few, first few, every few, the few, those few | In the past few days [the talks went on].
        exception | | cannot but, cannot help but, cannot fail to, never fails to, not fail to | They cannot but [meet again].
        border | | and, but, yet, because, although, though, even though, while, whereas, so that, since, when, after, before, according to | The minister did not attend and [the talks went on].
        relative | | who, whom, whose, which, where | He did not meet the general who [led the attack].
        link | | that, to | He did not say, it seems, that [the talks had failed].
        """;
}
