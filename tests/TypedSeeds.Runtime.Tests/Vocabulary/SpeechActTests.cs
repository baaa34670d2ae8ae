namespace TypedSeeds.Tests;

/// <summary>The acts of the annotation format, with their CAMEO 1.1b3 codes.</summary>
public sealed class SpeechActTests
{
    [Theory]
    [InlineData("condemn", SpeechAct.Condemn, "111")]
    [InlineData("criticize", SpeechAct.Criticize, "111")]
    [InlineData("accuse", SpeechAct.Accuse, "112")]
    [InlineData("express-concern", SpeechAct.ExpressConcern, "012")]
    [InlineData("assess", SpeechAct.Assess, "012")]
    [InlineData("call-on", SpeechAct.CallOn, "020")]
    [InlineData("urge", SpeechAct.Urge, "020")]
    [InlineData("demand", SpeechAct.Demand, "100")]
    [InlineData("reaffirm", SpeechAct.Reaffirm, "010")]
    [InlineData("warn", SpeechAct.Warn, "130")]
    [InlineData("commit", SpeechAct.Commit, "030")]
    [InlineData("welcome", SpeechAct.Welcome, "051")]
    [InlineData("recognize", SpeechAct.Recognize, "019")]
    [InlineData("emphasize", SpeechAct.Emphasize, "010")]
    [InlineData("agree", SpeechAct.Agree, "030")]
    [InlineData("announce", SpeechAct.Announce, "010")]
    [InlineData("monitor", SpeechAct.Monitor, "090")]
    [InlineData("discuss", SpeechAct.Discuss, "046")]
    [InlineData("claim", SpeechAct.Claim, "010")]
    [InlineData("state", SpeechAct.State, "010")]
    [InlineData("decline-to-comment", SpeechAct.DeclineToComment, "011")]
    [InlineData("express-optimism", SpeechAct.ExpressOptimism, "013")]
    [InlineData("consider", SpeechAct.Consider, "014")]
    [InlineData("admit", SpeechAct.Admit, "015")]
    [InlineData("deny", SpeechAct.Deny, "016")]
    [InlineData("express-sympathy", SpeechAct.ExpressSympathy, "018")]
    [InlineData("ask", SpeechAct.Ask, "020")]
    [InlineData("propose", SpeechAct.Propose, "030")]
    [InlineData("praise", SpeechAct.Praise, "051")]
    [InlineData("thank", SpeechAct.Thank, "051")]
    [InlineData("apologize", SpeechAct.Apologize, "055")]
    [InlineData("reject", SpeechAct.Reject, "120")]
    [InlineData("refuse", SpeechAct.Refuse, "120")]
    [InlineData("threaten", SpeechAct.Threaten, "130")]
    [InlineData("predict", SpeechAct.Predict, null)]
    [InlineData("explain", SpeechAct.Explain, null)]
    [InlineData("estimate", SpeechAct.Estimate, null)]
    [InlineData("believe", SpeechAct.Believe, null)]
    [InlineData("hope", SpeechAct.Hope, null)]
    [InlineData("report", SpeechAct.Report, null)]
    [InlineData("confirm", SpeechAct.Confirm, null)]
    [InlineData("question", SpeechAct.Question, null)]
    [InlineData("order", SpeechAct.Order, null)]
    [InlineData("joke", SpeechAct.Joke, null)]
    public void An_act_of_the_format_has_its_code_or_none_where_CAMEO_has_none(string id, SpeechAct act, string? code)
    {
        Assert.Equal(id, act.Id());
        Assert.Equal(code, act.CameoCode());
    }

    [Fact]
    public void There_are_no_other_acts() => Assert.Equal(44, Enum.GetValues<SpeechAct>().Length);

    [Theory]
    [InlineData(SpeechAct.Condemn, SpeechActClass.Expressive)]
    [InlineData(SpeechAct.Criticize, SpeechActClass.Expressive)]
    [InlineData(SpeechAct.Accuse, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.ExpressConcern, SpeechActClass.Expressive)]
    [InlineData(SpeechAct.Assess, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.CallOn, SpeechActClass.Directive)]
    [InlineData(SpeechAct.Urge, SpeechActClass.Directive)]
    [InlineData(SpeechAct.Demand, SpeechActClass.Directive)]
    [InlineData(SpeechAct.Reaffirm, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.Warn, SpeechActClass.Commissive)]
    [InlineData(SpeechAct.Commit, SpeechActClass.Commissive)]
    [InlineData(SpeechAct.Welcome, SpeechActClass.Expressive)]
    [InlineData(SpeechAct.Recognize, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.Emphasize, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.Agree, SpeechActClass.Commissive)]
    [InlineData(SpeechAct.Announce, SpeechActClass.Declarative)]
    [InlineData(SpeechAct.Monitor, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.Discuss, SpeechActClass.Assertive)]
    [InlineData(SpeechAct.Claim, SpeechActClass.Assertive)]
    public void A_diplomatic_act_has_its_class_after_Searle(SpeechAct act, SpeechActClass expected) => Assert.Equal(expected, act.Class());

    [Fact]
    public void Every_act_has_a_class() => Assert.All(Enum.GetValues<SpeechAct>(), act => Assert.True(Enum.IsDefined(act.Class())));

    [Fact]
    public void A_code_is_two_to_four_digits_of_the_twenty_roots() =>
        Assert.All(
            Enum.GetValues<SpeechAct>().Select(act => act.CameoCode()).OfType<string>(),
            code => Assert.Matches("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", code));

    [Theory]
    [InlineData(-1)]
    [InlineData(44)]
    public void A_number_that_is_no_act_is_refused(int number)
    {
        var act = (SpeechAct)number;

        Assert.Throws<ArgumentOutOfRangeException>(() => act.Id());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.Meaning());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.Class());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.CameoCode());
    }
}
