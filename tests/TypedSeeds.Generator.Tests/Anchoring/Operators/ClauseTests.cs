using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>Which operators govern a quote from outside: those of its clause, and no others.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("en", "[The army tried to take the town in] vain.")]
    [InlineData("en", "[The army tried to take the town in] \n vain.")]
    [InlineData("ko", "[그는 회의에 가지] 않았다.")]
    public void An_operator_that_begins_in_the_words_and_ends_after_them_governs_them(string language, string sentence) =>
        Assert.StartsWith("SEED301", CutSentence.Of(language, sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("He did not say that [the talks had failed].", "not (a negation)")]
    [InlineData("He didn’t say [the talks had failed].", "n’t (a negation)")]
    [InlineData("He did not say, in his speech in Ottawa, that [the talks had failed].", "not (a negation)")]
    [InlineData("The talks were not, however, [called off].", "not (a negation)")]
    [InlineData("The talks have not, he said, [been called off].", "not (a negation)")]
    [InlineData("He did not say “[the talks had failed]”.", "not (a negation)")]
    [InlineData("No [agreement on the withdrawal of troops was reached].", "No (a negation)")]
    [InlineData("If the vote fails, [the talks will end].", "If (a condition)")]
    [InlineData("If the vote, which is due today, fails, [the talks will end].", "If (a condition)")]
    [InlineData("He said that, if asked, [the army will leave].", "if (a condition)")]
    [InlineData("[The tenant may end the lease] if the roof leaks.", "if (a condition)")]
    [InlineData("[The lease ends on 1 May], unless it is renewed.", "unless (a condition)")]
    [InlineData("[The tenant may end the lease] only if the roof leaks.", "only if (a condition)")]
    [InlineData("[The army crossed the border], reportedly.", null)]
    [InlineData("[The army crossed the border] reportedly.", "reportedly (a hedge)")]
    [InlineData("The army may [have left].", "may have (a hedge)")]
    [InlineData("On 1 May [the army left].", null)]
    [InlineData("In May [the army left].", null)]
    [InlineData("He refused to say that [the talks had failed].", "refused (a denial)")]
    [InlineData("He said that [the talks had failed].", null)]
    [InlineData("The minister did not attend, and [the talks had failed].", null)]
    [InlineData("The minister did not attend; [the talks had failed].", null)]
    [InlineData("The minister did not attend (he was ill). [The talks had failed].", null)]
    [InlineData("The minister (who did not attend) said [the talks had failed].", null)]
    [InlineData("The minister, who did not attend the meeting, said [the talks had failed].", null)]
    [InlineData("He did not meet the general who [led the attack].", null)]
    [InlineData("He was ill but did not say so, because [the talks had failed].", null)]
    [InlineData("He not only said that [the talks had failed].", null)]
    [InlineData("In the past few days [the talks went on].", null)]
    [InlineData("Resolution No. 1718 [binds all members].", null)]
    [InlineData("The no-fly zone [was in force].", null)]
    [InlineData("A notable nothingness of notes [was heard].", null)]
    [InlineData("The talks could fail, he said, and that [the army left].", null)]
    [InlineData("[The landlord is not permitted to enter].", null)]
    [InlineData("The tenant may not (as agreed (in May)) [enter the flat].", "not (a negation)")]
    [InlineData("He did not say 1) that [the talks had failed].", "not (a negation)")]
    [InlineData("The tenant will not pay short- or long-term [debts].", "not (a negation)")]
    [InlineData("There is no [doubt that he lied].", "no (a negation)")]
    [InlineData("There is no doubt that [he lied].", null)]
    [InlineData("An independent expert doubted that [the bridge can bear the new cars].", "doubted that (a hedge)")]
    [InlineData("The expert doubts that [the bridge can bear the new cars].", "doubts that (a hedge)")]
    [InlineData("The expert has doubts that [the bridge can bear the new cars].", "doubts that (a hedge)")]
    [InlineData("The expert said it is doubtful that [the bridge can bear the new cars].", "doubtful that (a hedge)")]
    [InlineData("The expert doubted the report and said that [the bridge can bear the new cars].", null)]
    [InlineData("The experts do not doubt that [the bridge can bear the new cars].", null)]
    [InlineData("It is beyond doubt that [the bridge can bear the new cars].", null)]
    [InlineData("[He asked] the minister to come. It is not true.", null)]
    public void An_operator_governs_the_words_of_its_own_clause_alone(string sentence, string? found) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of("en", sentence));

    [Theory]
    [InlineData("fr", "Une experte doute que [le pont soit sûr].", "doute que (a hedge)")]
    [InlineData("fr", "Il est douteux qu'[il soit sûr].", "douteux qu' (a hedge)")]
    [InlineData("fr", "Nul doute que [le pont est sûr].", null)]
    [InlineData("fr", "Il ne fait aucun doute que [le pont est sûr].", null)]
    [InlineData("de", "Die Gutachter bezweifeln, dass [die Brücke hält].", "bezweifeln (a denial)")]
    [InlineData("de", "Sie hat Zweifel daran, dass [die Brücke hält].", "Zweifel daran (a denial)")]
    [InlineData("de", "Kein Zweifel, [die Brücke hält].", null)]
    [InlineData("es", "La experta dudó que [el puente fuera seguro].", "dudó que (a hedge)")]
    [InlineData("es", "Es dudoso que [el puente sea seguro].", "dudoso que (a hedge)")]
    [InlineData("es", "No cabe duda de que [el puente es seguro].", null)]
    public void A_doubt_before_what_is_doubted_is_found_and_one_that_is_denied_is_not(string language, string sentence, string? found) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of(language, sentence));

    [Theory]
    [InlineData("[The landlord is] not [permitted to enter].", "not (a negation)")]
    [InlineData("[The landlord] isn't [permitted to enter].", "n't (a negation)")]
    [InlineData("[The tenant may leave] if the rent is paid [in May].", "if (a condition)")]
    [InlineData("[The army] allegedly [left].", "allegedly (a hedge)")]
    [InlineData("[The army] refused to [leave].", "refused (a denial)")]
    [InlineData("[The army stopped] short of [leaving].", "stopped short of (a denial)")]
    [InlineData("[The army will] no [longer leave].", "no longer (a negation)")]
    [InlineData("[The army], on a day when it did not rain, [left].", "not (a negation)")]
    [InlineData("[The army] of the North [left].", null)]
    [InlineData("[The army] not only left but [won].", null)]
    [InlineData("[The army did not] really [leave].", null)]
    [InlineData("[There is] no [doubt that he lied].", "no (a negation)")]
    [InlineData("[The verdict was] not [just].", "not (a negation)")]
    [InlineData("[The king was] not [only rich].", "not (a negation)")]
    [InlineData("[The king was not] only [rich].", "only (a condition)")]
    [InlineData("[This is] without [prejudice to the law].", "without (a negation)")]
    [InlineData("[They meet] without delay [again].", null)]
    [InlineData("[The tenant shall], if possible, [mend the roof].", "if possible (a condition)")]
    public void No_gap_within_a_sentence_leaves_out_an_operator(string sentence, string? found)
    {
        var all = CutSentence.Of("en", sentence);

        Assert.Equal(found is null ? string.Empty : $"SEED3012 {found}", all.Split("; ").FirstOrDefault(one => one.StartsWith("SEED3012", StringComparison.Ordinal)) ?? string.Empty);
    }

    [Theory]
    [InlineData("en", "[The talks did] n\u200Bot [fail].")]
    [InlineData("en", "[The talks did] n\u180Bot [fail].")]
    [InlineData("en", "[The talks did] n\u3164ot [fail].")]
    [InlineData("en", "[The talks did] n\u0001ot [fail].")]
    [InlineData("en", "[The talks did] n\uFFF9ot [fail].")]
    [InlineData("en", "[The talks did] n\U000E0041ot [fail].")]
    [InlineData("en", "[The talks did] n\U0001D173ot [fail].")]
    [InlineData("en", "[The talks did] ｎｏｔ [fail].")]
    [InlineData("en", "[The talks did] 𝗻𝗼𝘁 [fail].")]
    [InlineData("en", "[The talks did] ⓝⓞⓣ [fail].")]
    [InlineData("en", "[The talks] didn`t [fail].")]
    [InlineData("en", "[The talks] didn‛t [fail].")]
    [InlineData("en", "[The talks] didn´t [fail].")]
    [InlineData("ar", "[المحادثات] \uFEFB [تفشل اليوم].")]
    [InlineData("ar", "[المحادثات] \uFEDF\uFEE2 [تفشل اليوم].")]
    [InlineData("zh", "[会谈]\uF967[成功]。")]
    [InlineData("de", "[Die Gespräche sind] ｎicht [gescheitert].")]
    public void An_operator_is_seen_in_whichever_form_its_letters_are(string language, string sentence) =>
        Assert.Equal("SEED3012", string.Concat(CutSentence.Of(language, sentence).Take(8)));

    [Fact]
    public void An_operator_that_a_soft_hyphen_divides_at_the_end_of_a_line_is_seen() =>
        Assert.Equal("SEED3013 n\u00AD\not (a negation)", CutSentence.Of("en", "[The talks did] n\u00AD\not [fail].").Replace("[U+000A]", "\n").Replace("[U+00AD]", "\u00AD"));

    [Theory]
    [InlineData("en", "A ﬁne day, ﬂowers: the talks did not [fail].", "not")]
    [InlineData("en", "\u200BAn oﬃcer said \uFF21 and not [that].", "not")]
    [InlineData("ar", "\uFEFB \uFEFB لم [تفشل اليوم].", "لم")]
    public void An_operator_after_ligatures_is_marked_at_its_own_place(string language, string sentence, string word)
    {
        var (text, pieces) = CutSentence.Bracketed(sentence);
        var scans = new OperatorScans(text, OperatorTables.Find(language)!, static _ => false, CancellationToken.None);

        var found = Assert.NotNull(scans.Before(pieces[0].Start, 0));

        Assert.Equal(word, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("de", "[Der Zeuge ist] nicht [allein].")]
    [InlineData("fr", "[Il est venu] sans [tarder].")]
    [InlineData("es", "[El país] no [solo quiere paz].")]
    [InlineData("ko", "[그는 의심의 여지가] 없[다].")]
    [InlineData("ja", "[彼は間違]いなく[正しい]。")]
    [InlineData("zh", "[他]不[同意签署协议]。")]
    [InlineData("zh", "[他]不[仅签署协议]。")]
    [InlineData("ar", "[الرجل] لا [شك غني].")]
    public void A_gap_cannot_drop_the_negating_half_of_a_phrase_that_is_none(string language, string sentence) =>
        Assert.Equal("SEED3012", string.Concat(CutSentence.Of(language, sentence).Take(8)));

    [Theory]
    [InlineData("zh", "无人机在[边境飞行]。")]
    [InlineData("zh", "他不同意[签署协议]。", "不同意 (a negation)")]
    [InlineData("ko", "반대표를 [던졌다].")]
    public void A_word_that_only_looks_like_an_operator_is_none_and_one_that_holds_an_exception_is_one(string language, string sentence, string? found = null) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of(language, sentence));

    [Theory]
    [InlineData("[The landlord is] not obliged to call. The tenant is [permitted to end this lease].", "not (a negation)")]
    [InlineData("[The landlord is told first]. The tenant is not [permitted to end this lease].", "not (a negation)")]
    [InlineData("[The landlord is told first]. Rain did not fall. The tenant is [permitted to end this lease].", null)]
    public void A_cut_over_the_end_of_a_sentence_leaves_out_no_operator_of_the_clauses_that_it_cuts(string sentences, string? found) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of("en", sentences));

    [Theory]
    [InlineData("The talks have not – he said in Ottawa on Friday – [failed].", "not (a negation)")]
    [InlineData("The talks have not — he said in Ottawa on Friday — [failed].", "not (a negation)")]
    [InlineData("The talks have not - he said in Ottawa on Friday - [failed].", "not (a negation)")]
    [InlineData("The talks have not (he said in Ottawa on Friday) [failed].", "not (a negation)")]
    [InlineData("The tenant did not, in 1990–1995, [pay].", "not (a negation)")]
    [InlineData("The treaty was not signed – [the minister was ill].", null)]
    [InlineData("The talks did not fail – he was sure – and [the army left].", null)]
    [InlineData("[The tenant may enter] (he said) unless it rains.", "unless (a condition)")]
    [InlineData("[The tenant may enter] (unless it rains).", "unless (a condition)")]
    [InlineData("[The army left] (reportedly).", "reportedly (a hedge)")]
    [InlineData("[The army left] (and nobody of the navy).", null)]
    [InlineData("[The tenant may enter] – unless it rains.", "unless (a condition)")]
    public void An_aside_between_two_dashes_or_brackets_ends_no_clause_on_either_side(string sentence, string? found) => AssertOutside("en", sentence, found);

    [Theory]
    [InlineData("en", "She added: “If the port opens before June, [we will end the strike].”", "If (a condition)")]
    [InlineData("en", "She added: If the port opens before June, [we will end the strike].", "If (a condition)")]
    [InlineData("en", "He said: “Unless the port opens, [we will go on].”", "Unless (a condition)")]
    [InlineData("en", "She added — “If the port opens, [we will end the strike].”", "If (a condition)")]
    [InlineData("en", "She was sure; if the port opens, [the strike will end].", "if (a condition)")]
    [InlineData("en", "She said “if the port opens, [we will end the strike]”.", "if (a condition)")]
    [InlineData("en", "She asked (if the port opens, [the strike ends]).", "if (a condition)")]
    [InlineData("en", "She added: “The port is open, [the strike ends].”", null)]
    [InlineData("en", "She knew what happens if the port opens, [he said].", null)]
    [InlineData("en", "She called it the “port” if it is one, [he said].", null)]
    [InlineData("fr", "Elle a ajouté : « Si le port ouvre, [nous finirons la grève]. »", "Si (a condition)")]
    [InlineData("de", "Sie sagte: „Wenn der Hafen öffnet, [enden wir den Streik].“", "Wenn (a condition)")]
    [InlineData("es", "Dijo: «Si el puerto abre, [terminaremos la huelga]».", "Si (a condition)")]
    [InlineData("zh", "她说：“如果港口开放，[我们就结束罢工]。”", "如果 (a condition)")]
    [InlineData("ar", "قالت: «إذا فتح الميناء، [سننهي الإضراب]».", "إذا (a condition)")]
    public void A_condition_after_any_mark_that_begins_a_clause_reaches_over_commas(string language, string sentence, string? found) => AssertOutside(language, sentence, found);

    [Theory]
    [InlineData("The tenant shall not: [enter the flat].", "not (a negation)")]
    [InlineData("The tenant shall not: enter the flat; [sell the flat].", "not (a negation)")]
    [InlineData("The tenant shall not do the following: enter the flat; [sell the flat].", "not (a negation)")]
    [InlineData("The tenant shall not:\n(a) enter the flat;\n(b) [sell the flat].", "not (a negation)")]
    [InlineData("It is not true that: [the talks had failed].", "is not true (a negation)")]
    [InlineData("He denied: [“the talks had failed”].", "denied (a denial)")]
    [InlineData("The minister did not come: [the talks had failed].", null)]
    [InlineData("The minister said this: [the talks had failed].", null)]
    [InlineData("The tenant shall not smoke; [he pays the rent].", null)]
    public void An_operator_right_before_a_colon_governs_each_item_of_the_list(string sentence, string? found) => AssertOutside("en", sentence, found);

    [Theory]
    [InlineData("He did not say that after the meeting in Geneva [the talks had failed].", "not (a negation)")]
    [InlineData("He did not say that after the long meeting in Geneva, [the talks had failed].", "not (a negation)")]
    [InlineData("He did not say that, after the long meeting in Geneva, [the talks had failed].", "not (a negation)")]
    [InlineData("He did not say that when the vote was held, [the talks had failed].", "not (a negation)")]
    [InlineData("He did not say that if the vote failed, [the talks would end].", "if (a condition)")]
    [InlineData("He did not come after the meeting in Geneva, [the talks had failed].", null)]
    public void A_clause_inserted_after_that_does_not_end_the_one_it_is_in(string sentence, string? found) => AssertOutside("en", sentence, found);

    [Theory]
    [InlineData("en", "It is untrue that [the talks had failed].", "is untrue (a negation)")]
    [InlineData("en", "It is a lie that [the talks had failed].", "is a lie (a negation)")]
    [InlineData("en", "“[The talks failed]”, he denied.", "denied (a denial)")]
    [InlineData("en", "[The talks failed], which is untrue.", "is untrue (a negation)")]
    [InlineData("en", "[The talks failed], a report he has since denied.", "denied (a denial)")]
    [InlineData("en", "[The talks failed] – which he denies.", "denies (a denial)")]
    [InlineData("en", "[The talks failed], he said.", null)]
    [InlineData("en", "[The talks failed], and he refused.", null)]
    [InlineData("en", "[The talks failed], he denied the report.", null)]
    [InlineData("fr", "Il est faux que [les pourparlers aient échoué].", "est faux (a negation)")]
    [InlineData("fr", "[Les pourparlers ont échoué], ce que le ministre a démenti.", "démenti (a denial)")]
    [InlineData("de", "Es ist falsch, dass [die Gespräche gescheitert sind].", "ist falsch (a negation)")]
    [InlineData("de", "Nicht gesagt hat er, dass [die Gespräche gescheitert sind].", "Nicht (a negation)")]
    [InlineData("de", "[Die Gespräche sind gescheitert], was der Minister bestreitet.", "bestreitet (a denial)")]
    [InlineData("es", "Es falso que [las conversaciones hayan fracasado].", "Es falso (a negation)")]
    [InlineData("ko", "군대가 철수하면 [회담은 계속된다].", "하면 (a condition)")]
    [InlineData("ko", "비가 오면, [회담은 취소된다].", "면 (a condition)")]
    [InlineData("ja", "軍が撤退すれば、[会談は続く]。", "れば (a condition)")]
    [InlineData("zh", "军队撤退的话，[会谈将继续]。", "的话 (a condition)")]
    public void A_statement_that_is_called_false_or_conditional_at_its_other_end_is_governed(string language, string sentence, string? found) => AssertOutside(language, sentence, found);

    [Theory]
    [InlineData("Those who failed to register [left].", null)]
    [InlineData("Those not on the list [were sent home].", null)]
    [InlineData("The minister who could not attend said that [the talks had failed].", null)]
    [InlineData("The minister, who could not attend, said, [the talks had failed].", null)]
    [InlineData("An unlikely coalition of parties said that [the talks had failed].", null)]
    [InlineData("The army that did not withdraw [was attacked].", null)]
    [InlineData("States without nuclear weapons [signed the treaty].", null)]
    [InlineData("The lack of an agreement [led to war].", null)]
    [InlineData("He met the general who refused to [lead the attack].", "refused (a denial)")]
    [InlineData("He said that no minister had [seen the text].", "no (a negation)")]
    [InlineData("The general who has never publicly said that [the war is lost] left.", "never (a negation)")]
    [InlineData("The minister who could not say that [the war was lost] left.", "not (a negation)")]
    [InlineData("Nobody who was there said that [the talks had failed].", "Nobody (a negation)")]
    [InlineData("No minister who came to Geneva [signed the text].", "No (a negation)")]
    [InlineData("It is unlikely that he said that [the talks had failed].", "unlikely (a negation)")]
    [InlineData("He did not meet the general who had [left the town].", null)]
    public void A_relative_clause_or_phrase_before_the_verb_governs_nothing_after_it(string sentence, string? found) => AssertOutside("en", sentence, found);

    [Theory]
    [InlineData("No later than Friday [the army left].")]
    [InlineData("The rent shall not later than Friday [be paid].")]
    [InlineData("With all its might [the army attacked].")]
    [InlineData("Even if the vote fails, [the talks go on].")]
    [InlineData("[The talks go on] even if the vote fails.")]
    [InlineData("Not long ago [the army left].")]
    [InlineData("He did nothing but [complain].")]
    [InlineData("The army took no less than [ten towns].")]
    public void A_phrase_that_only_sounds_negative_governs_nothing(string sentence) => AssertOutside("en", sentence, null);

    [Theory]
    [InlineData("en", "No. [The bridge is closed].")]
    [InlineData("en", "“Not at all,” he said, “[the bridge is closed].”")]
    [InlineData("en", "Under no circumstances: [the bridge is closed].")]
    [InlineData("fr", "« Pas du tout : [le pont est fermé]. »")]
    [InlineData("de", "„Nein“, sagte er, [die Brücke ist gesperrt].")]
    [InlineData("es", "—No —dijo—, [el puente está cerrado].")]
    [InlineData("ko", "“아니요, [다리는 폐쇄됐습니다].”")]
    [InlineData("ja", "「いいえ、[橋は閉鎖されました]。」")]
    [InlineData("zh", "“没有，[桥已关闭]。”")]
    [InlineData("ar", "كلا، [الجسر مغلق].")]
    public void A_word_that_answers_alone_governs_nothing_in_any_language(string language, string sentence) => AssertOutside(language, sentence, null);

    [Theory]
    [InlineData("en", "The talks have not, he said, [failed].", "not (a negation)")]
    [InlineData("en", "No talks, he said, [had failed].", "No (a negation)")]
    [InlineData("fr", "Non content, dit-il, [il part].", "Non (a negation)")]
    [InlineData("zh", "他不[签字]。", "不 (a negation)")]
    [InlineData("ar", "لا يجوز [الدخول].", "لا (a negation)")]
    public void The_same_word_within_a_clause_is_an_operator(string language, string sentence, string found) => AssertOutside(language, sentence, found);

    [Theory]
    [InlineData("ko", "[그는 서명하]지 않았다.")]
    [InlineData("ko", "[그는 서명하]지 못했다.")]
    [InlineData("ko", "[합의할 수] 없었다.")]
    [InlineData("ko", "[이것은 합의]가 아니다.")]
    [InlineData("ja", "[彼は署名し]ない。")]
    [InlineData("ja", "[彼は署名し]ません。")]
    [InlineData("ja", "[彼は署名せ]ずに帰った。")]
    [InlineData("ja", "[彼は署名す]まい。")]
    [InlineData("ar", "لا [يوقع الوزير].")]
    [InlineData("ar", "لم [يوقع الوزير].")]
    [InlineData("ar", "لن [يوقع الوزير].")]
    [InlineData("ar", "ليس [الوزير هنا].")]
    [InlineData("de", "Weder der Rat noch [der Minister unterschrieb].")]
    [InlineData("de", "Er lehnt [den Vertrag ab].")]
    [InlineData("fr", "Il ne [signe pas].")]
    [InlineData("fr", "Aucun [ministre n'a signé].")]
    public void A_language_negates_by_its_endings_and_particles(string language, string sentence) =>
        Assert.StartsWith("SEED3013", CutSentence.Of(language, sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "[The landlord is] n\u00ADot [permitted to enter].")]
    [InlineData("en", "[The landlord is] no\u200Bt [permitted to enter].")]
    [InlineData("en", "[The landlord is] \u2060not\uFEFF [permitted to enter].")]
    [InlineData("en", "[The landlord] isn\u00B4t [permitted to enter].")]
    [InlineData("en", "[The landlord] isn\u02BCt [permitted to enter].")]
    [InlineData("en", "[The landlord] isn\u2018t [permitted to enter].")]
    [InlineData("fr", "[L'armée a] peut-e\u0302tre [reculé].")]
    [InlineData("fr", "[Le bailleur] n\u02BCa [rien payé].")]
    [InlineData("fr", "[Le bailleur reste], a\u0300 moins qu’il [parte].")]
    [InlineData("de", "[Die Armee hat] mo\u0308glicherweise [die Grenze überschritten].")]
    [InlineData("es", "[El arrendador] jama\u0301s [puede entrar].")]
    [InlineData("ko", "[그는 가\u1103\u1175 ]\u110B\u1161\u11AB [갔다].")]
    [InlineData("ja", "[彼は文書を読ま]す\u3099[に署名した]。")]
    [InlineData("ar", "[الرجل] لَمْ [يغادر المدينة].")]
    [InlineData("ar", "[الرجل] لـم [يغادر المدينة].")]
    [InlineData("ar", "[الرجل] اذا [غادر المدينة].")]
    [InlineData("ar", "[الرجل] ا\u0655ذا [غادر المدينة].")]
    public void No_way_of_typing_an_operator_hides_it_in_a_gap(string language, string sentence) =>
        Assert.Contains("SEED3012", CutSentence.Of(language, sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "[Le concert aura lieu] à moins qu'[il pleuve].")]
    [InlineData("fr", "[Il est parti] sans qu’[un mot fût dit].")]
    [InlineData("fr", "[Il est parti], faute d'[argent].")]
    [InlineData("fr", "[Le concert aura lieu] pourvu qu'[il fasse beau].")]
    public void A_french_phrase_is_known_before_a_vowel_too(string language, string sentence) =>
        Assert.Contains("SEED3012", CutSentence.Of(language, sentence), StringComparison.Ordinal);

    [Fact]
    public void What_is_told_of_a_text_with_hidden_characters_is_where_it_is_in_the_document()
    {
        var (text, pieces) = CutSentence.Bracketed("Co\u00ADop\u00ADer\u00ADa\u00ADtion was e\u0301tabli; [the land\u00ADlord is] n\u00ADot [permitted].");

        var found = Assert.Single(new CutSentence(text, "en").Cut(pieces));

        Assert.Equal("n\u00ADot", found.Arguments[0]);
    }

    private static void AssertOutside(string language, string sentence, string? found) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of(language, sentence));

    [Fact]
    public void A_language_without_a_table_is_not_checked() =>
        Assert.Equal(string.Empty, CutSentence.Of("sw", "The landlord is not [permitted to enter]."));
}
