namespace TypedSeeds.Tests;

/// <summary>The acts of the annotation format, with their classes and CAMEO 1.1b3 codes.</summary>
public sealed class SpeechActTests
{
    private static readonly string[][] Table = [.. Vocabulary.SpeechActs.Split('\n').Select(line => line.Split('|'))];

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Table.Length)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_act_has_the_class_and_the_code_of_its_line(int line)
    {
        var act = (SpeechAct)line;
        var name = string.Concat(Table[line][1][..1].ToUpperInvariant(), Table[line][1].AsSpan(1));

        Assert.Equal(Table[line][0], act.Id());
        Assert.Equal(Enum.Parse<SpeechActClass>(name), act.Class());
        Assert.Equal(Table[line][2], act.CameoCode() ?? string.Empty);
    }

    // Decisions that another reader of CAMEO may take otherwise; the table gives the reasons.
    [Theory]
    [InlineData(SpeechAct.Assess, "012")]
    [InlineData(SpeechAct.Agree, "030")]
    [InlineData(SpeechAct.Recognize, "019")]
    [InlineData(SpeechAct.Accuse, "112")]
    [InlineData(SpeechAct.Predict, null)]
    public void A_code_that_could_be_another_is_the_one_that_was_chosen(SpeechAct act, string? code) => Assert.Equal(code, act.CameoCode());

    [Fact]
    public void A_code_is_two_to_four_digits_of_the_twenty_roots() =>
        Assert.All(
            Enum.GetValues<SpeechAct>().Select(act => act.CameoCode()).OfType<string>(),
            code => Assert.Matches("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", code));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1000)]
    public void A_number_that_is_no_act_is_refused(int beyond)
    {
        var act = (SpeechAct)(beyond < 0 ? beyond : Table.Length + beyond);

        Assert.Throws<ArgumentOutOfRangeException>(() => act.Id());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.Meaning());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.Class());
        Assert.Throws<ArgumentOutOfRangeException>(() => act.CameoCode());
    }
}
