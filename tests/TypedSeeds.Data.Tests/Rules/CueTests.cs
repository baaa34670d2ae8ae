namespace TypedSeeds.Data.Tests;

/// <summary>A cue is the verb that governs the statement, and so it shows the act.</summary>
public sealed class CueTests
{
    /// <summary>The stems of the words by which an act is known, for the acts that have words of their own.</summary>
    private static readonly Dictionary<SpeechAct, string[]> Stems = new()
    {
        [SpeechAct.Agree] = ["agree"],
        [SpeechAct.Announce] = ["announced"],
        [SpeechAct.CallOn] = ["call", "withdraw", "must stop"],
        [SpeechAct.Commit] = ["commit", "pledged", "will"],
        [SpeechAct.Condemn] = ["condemn"],
        [SpeechAct.Criticize] = ["criticized"],
        [SpeechAct.Discuss] = ["discussed"],
        [SpeechAct.Emphasize] = ["emphasized"],
        [SpeechAct.ExpressConcern] = ["concern"],
        [SpeechAct.Monitor] = ["monitoring"],
        [SpeechAct.Reaffirm] = ["reaffirm"],
        [SpeechAct.Recognize] = ["recogniz"],
        [SpeechAct.Urge] = ["urged", "urging"],
        [SpeechAct.Warn] = ["warned", "would be met with"],
        [SpeechAct.Welcome] = ["welcomed"],
    };

    public static TheoryData<string> Ids => [.. Statements.All.Where(statement => Stems.ContainsKey(statement.Act)).Select(statement => statement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_cue_of_an_act_that_has_words_of_its_own_is_one_of_them(string id)
    {
        var statement = Statements.CanadaKoreaTwoPlusTwo.Find(id)!;

        Assert.NotNull(statement.Cue);
        Assert.Contains(Stems[statement.Act], stem => statement.Cue.Text.Contains(stem, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_cue_is_in_the_line_of_its_statement() =>
        Assert.All(Statements.All.Where(statement => statement.Cue is not null), statement => Assert.Equal(statement.Quote.Line, statement.Cue!.Line));

    [Fact]
    public void The_intensity_of_an_act_stands_in_its_cue() =>
        Assert.All(
            Statements.All.Where(statement => statement.Intensity is not null),
            statement => Assert.Contains(statement.Intensity!, statement.Cue!.Text, StringComparison.Ordinal));
}
