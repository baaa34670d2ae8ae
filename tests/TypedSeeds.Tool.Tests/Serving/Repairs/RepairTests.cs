namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>Ordinary mistakes in each field of each kind, and in what is around them: the first action at each diagnostic ends in a file without findings that says what was meant.</summary>
public sealed class RepairTests(MillEditor editor) : IClassFixture<MillEditor>
{
    private static readonly Dictionary<string, Repair> All = Mistakes.ToDictionary(static mistake => mistake.ToString(), StringComparer.Ordinal);

    /// <summary>The mistakes of all kinds.</summary>
    internal static IEnumerable<Repair> Mistakes => new[] { HeaderMistakes.All, PartyMistakes.All, TopicMistakes.All, EventMistakes.All, StatementMistakes.All, QuoteMistakes.All, AgreementMistakes.All, ErratumMistakes.All }.SelectMany(static mistakes => mistakes);

    public static TheoryData<string> Names => new(All.Keys);

    [Fact]
    public async Task The_right_annotation_needs_no_action()
    {
        var (text, left, taken) = await editor.Repair(Mill.Right);

        Assert.Empty(left);
        Assert.Empty(taken);
        Assert.Equal(Mill.Right, text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_repaired_by_the_first_action_at_each_diagnostic(string name)
    {
        var mistake = All[name];
        Assert.Contains(mistake.Right, Mill.Right, StringComparison.Ordinal);

        var (text, left, taken) = await editor.Repair(mistake.Before);

        Assert.True(left.Count == 0, $"Left: {string.Join("; ", left)}\nTaken: {string.Join("; ", taken)}\n{text}");
        Assert.NotEmpty(taken);
        Assert.Equal(mistake.Repaired, text);
    }

    [Theory]
    [InlineData("“We did not expect the wheel", "state", "ida-falk", "quoted")]
    [InlineData("“It is older than the town hall", "state", "ida-falk", "quoted")]
    [InlineData("The Millers’ Society, which looks", "welcome", "society", "reported")]
    [InlineData("Its chairman, Jonas Reyes", "thank", "jonas-reyes", "reported")]
    [InlineData("“They will not ask for money", "state", "jonas-reyes", "quoted")]
    [InlineData("The power company Nordkraft", "criticize", "nordkraft", "reported")]
    [InlineData("Its spokeswoman, Signe Dahl", "warn", "signe-dahl", "reported")]
    [InlineData("“Nobody has shown us", "state", "signe-dahl", "quoted")]
    [InlineData("She called on the council", "call-on", "signe-dahl", "reported")]
    [InlineData("The council rejected the charge", "reject", "council", "reported")]
    [InlineData("Nordkraft declined to comment", "decline-to-comment", "nordkraft", "reported")]
    [InlineData("The council of Orwick will reopen", "announce", "ida-falk", "reported")]
    public async Task A_sentence_is_annotated_by_the_first_action_at_each_diagnostic(string sentence, string act, string by, string mode)
    {
        var begun = await editor.Annotate(Mill.Right[..Mill.Right.IndexOf("statements:", StringComparison.Ordinal)], sentence);

        var (text, left, _) = await editor.Repair(begun);

        Assert.Empty(left);
        var entry = text[text.IndexOf("statements:", StringComparison.Ordinal)..];
        Assert.Contains($"act: {act}\n", entry, StringComparison.Ordinal);
        Assert.Contains($"by: [{by}]\n", entry, StringComparison.Ordinal);
        Assert.Contains($"mode: {mode}\n", entry, StringComparison.Ordinal);
    }
}
