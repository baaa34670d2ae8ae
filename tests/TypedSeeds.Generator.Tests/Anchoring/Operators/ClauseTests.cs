namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>Which operators govern a quote from outside: those of its clause, and no others.</summary>
public class ClauseTests
{
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
    [InlineData("[He asked] the minister to come. It is not true.", null)]
    public void An_operator_governs_the_words_of_its_own_clause_alone(string sentence, string? found) =>
        Assert.Equal(found is null ? string.Empty : $"SEED3013 {found}", CutSentence.Of("en", sentence));

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

    [Fact]
    public void A_language_without_a_table_is_not_checked() =>
        Assert.Equal(string.Empty, CutSentence.Of("sw", "The landlord is not [permitted to enter]."));
}
