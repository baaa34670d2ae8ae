using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>A mapping makes entries of the corpus's own kinds, with own fields of every type, of what other tools annotated.</summary>
public sealed class ImportOwnKindTests : IDisposable
{
    private const string Text = "We agree to stop. They agree to go on.\n";

    private const string Kinds = """
        seed: 1
        kinds:
          claim:
            scope: document
            fields:
              words: { type: quote, required: true }
              tone: { type: choice, required: true, of: [warm, cold] }
              weight: { type: number }
              by: { type: party, many: true }
              note: { type: text }
          forum:
            fields:
              name: { type: text, required: true }
              mentions: { type: quote, many: true }
          statement: { fields: { strength: { type: integer } } }

        """;

    private const string Map = """
        classes:
          Claim: { kind: claim, fields: { Tone: tone, Weight: weight, by: by, note: note }, values: { tone: { Warm: warm } } }
          Forum: { kind: forum, fields: { words: name } }
          Group: { kind: party, fields: { words: name }, constants: { kind: group } }
          Said: { kind: statement, fields: { Strength: strength }, constants: { act: state, by: [], mode: quoted } }
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", Text).With("seeds/kinds.yaml", Kinds).With("map.yaml", Map);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Classes_of_brat_become_entries_of_own_kinds()
    {
        _folder.With("in/report.txt", Text).With("in/report.ann", """
            T1	Claim 0 8	We agree
            A1	Tone T1 Warm
            A2	Weight T1 1.5
            #1	AnnotatorNotes T1	Who?
            R1	by Arg1:T1 Arg2:T2
            T2	Group 18 22	They
            T3	Forum 32 37	go on
            T4	Said 23 37	agree to go on
            A3	Strength T4 3

            """);

        var run = await ToolRun.With("import", _folder.At("in"), _folder.At("seeds"), "--format", "brat", "--map", _folder.At("map.yaml"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await AssertWritten();
    }

    [Fact]
    public async Task Classes_of_web_annotations_become_entries_of_own_kinds()
    {
        string[] annotations =
        [
            Annotation("Claim", 0, 8, ("Tone", "Warm"), ("Weight", "1.5"), ("note", "Who?"), ("by", "They")),
            Annotation("Group", 18, 22),
            Annotation("Forum", 32, 37),
            Annotation("Said", 23, 37, ("Strength", "3")),
        ];
        _folder.With("in.jsonld", $$"""{"type":"AnnotationPage","items":[{{string.Join(',', annotations)}}]}""");

        var run = await ToolRun.With("import", _folder.At("in.jsonld"), _folder.At("seeds"), "--format", "web-annotation", "--map", _folder.At("map.yaml"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        await AssertWritten();
    }

    [Fact]
    public async Task A_value_that_an_own_kind_does_not_take_is_told_at_its_place_and_not_written()
    {
        _folder.With("in/report.txt", Text).With("in/report.ann", "T1\tClaim 0 8\tWe agree\nA1\tTone T1 Hot\nT3\tForum 32 37\tgo on\n");

        var run = await ToolRun.With("import", _folder.At("in"), _folder.At("seeds"), "--format", "brat", "--map", _folder.At("map.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("report.ann(1,1): error SEED1005: 'Hot' is no tone", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("claims:", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
        Assert.Contains("forums:", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
    }

    private async Task AssertWritten()
    {
        var exported = await ToolRun.With("export", _folder.At("seeds"));

        Assert.Equal(0, exported.ExitCode);
        Assert.Contains("""{"kind":"claim","id":"report/we-agree","document":"report","words":{"document":"report","line":1,"column":1,"start":0,"length":8,"text":"We agree"},"tone":"warm","weight":1.5,"by":["they"],"note":"Who?",""", exported.Output, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"forum","id":"go-on","name":"go on","mentions":[{"document":"report","line":1,"column":33,""", exported.Output, StringComparison.Ordinal);
        Assert.Contains("\"strength\":3", exported.Output, StringComparison.Ordinal);
    }

    // Each value is a body of its own, whose purpose is the name of the value.
    private static string Annotation(string name, int start, int end, params (string Name, string Value)[] values)
    {
        var bodies = values.Prepend(("classifying", name)).Select(static value => $$"""{"type":"TextualBody","purpose":"{{value.Item1}}","value":"{{value.Item2}}"}""");
        return $$"""{"type":"Annotation","body":[{{string.Join(',', bodies)}}],"target":{"source":"report.txt","selector":{"type":"TextPositionSelector","start":{{start}},"end":{{end}} } } }""";
    }
}
