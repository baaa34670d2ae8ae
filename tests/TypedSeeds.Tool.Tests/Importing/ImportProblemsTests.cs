using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>However many items cannot be imported, what is told of them can be read.</summary>
public sealed class ImportProblemsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", "We agree to stop.\n").With("map.yaml", "classes: {}\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{{}}\n", "jsonl")]
    [InlineData("nonsense{0}\n", "brat")]
    [InlineData("{{\"kind\":\"party\",\"id\":\"a b {0}\",\"partyKind\":\"group\",\"name\":\"A\"}}\n", "jsonl")]
    public async Task Of_thousands_of_one_kind_the_first_are_told_and_the_others_counted(string item, string format)
    {
        const int Items = 5_000;
        var source = format == "brat" ? "s.ann" : "s.jsonl";
        _folder.With("s.txt", "We agree to stop.\n").With(source, string.Concat(Enumerable.Range(0, Items).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, item, i))));

        var some = await Import("import", _folder.At(source), _folder.At("seeds"), "--format", format, "--map", _folder.At("map.yaml"));
        var all = await Import("import", _folder.At(source), _folder.At("seeds"), "--format", format, "--map", _folder.At("map.yaml"), "--all");

        Assert.Equal(21, some.Length);
        Assert.StartsWith($"  and {Items - 20} more like this, the last at {_folder.At(source)}({Items},", some[20], StringComparison.Ordinal);
        Assert.EndsWith("; --all shows 1000", some[20], StringComparison.Ordinal);
        Assert.Equal(1_001, all.Length);
        Assert.StartsWith($"  and {Items - 1_000} more like this", all[1_000], StringComparison.Ordinal);
        Assert.EndsWith(", which are counted only", all[1_000], StringComparison.Ordinal);
        Assert.Equal(some[..20], all[..20]);
    }

    [Fact]
    public async Task Thousands_of_events_that_name_one_another_are_told_by_their_rules_and_none_is_written()
    {
        const int Events = 3_000;
        _folder.With("s.txt", "We agree to stop.\n").With("map.yaml", "classes:\n  c: { kind: statement, fields: { speaker: by }, constants: { act: state, mode: reported } }\n")
            .With("s.ann", "T0\tc 0 8\tWe agree\n" + string.Concat(Enumerable.Range(0, Events).Select(static i => $"E{i}\tc:T0 speaker:E{(i + 1) % Events}\n")));

        var lines = await Import("import", _folder.At("s.ann"), _folder.At("seeds"), "--format", "brat", "--map", _folder.At("map.yaml"));

        Assert.Contains("error SEED2002: 'we-agree-2' is a statement, but 'by' names a party", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"  and {Events - 20} more like this, the last at {_folder.At("s.ann")}({Events + 1},1); --all shows 1000", lines[^1], StringComparison.Ordinal);
        Assert.Equal(21, lines.Length);
        Assert.Empty(Directory.GetFiles(_folder.At("seeds"), "*.yaml"));
    }

    [Fact]
    public async Task Those_of_another_kind_are_told_beside_them_in_the_order_of_their_places()
    {
        _folder.With("s.jsonl", string.Concat(Enumerable.Repeat("{}\n", 30)) + "[1]\n{\"kind\":\"treaty\",\"id\":\"a\"}\n{}\n");

        var lines = await Import("import", _folder.At("s.jsonl"), _folder.At("seeds"));

        Assert.Equal(23, lines.Length);
        Assert.StartsWith($"  and 11 more like this, the last at {_folder.At("s.jsonl")}(33,1); --all shows them", lines[20], StringComparison.Ordinal);
        Assert.Contains("(31,2): error: it is a number, and must be an object", lines[21], StringComparison.Ordinal);
        Assert.Contains("(32,1): error: There is no kind 'treaty'; an export has no declarations of kinds, so put them into the folder first", lines[22], StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_of_a_source_that_makes_up_kinds_and_lengths_stay_few_and_short()
    {
        var problems = new ImportProblems();
        for (var i = 0; i < 20_000; i++)
        {
            problems.Add(new(new("s.jsonl", i + 1, 1), $"{new string((char)('a' + (i % 20)), (i % 997) + 1)} {new string('x', 5_000)}"));
        }

        var lines = problems.Lines(all: true, "--all").ToArray();

        Assert.Equal(20_000, problems.Count);
        Assert.InRange(lines.Length, 1_000, 51 * 1_001);
        Assert.All(lines, static line => Assert.InRange(line.Length, 1, 2_100));
        Assert.InRange(problems.Lines(all: false, "--all").Count(), 20, 51 * 21);
    }

    [Fact]
    public async Task A_proposal_ends_its_message()
    {
        _folder.With("s.jsonl", "{\"kind\":\"topci\",\"id\":\"a\"}\n{\"kind\":\"statement\",\"id\":\"reprot/a\",\"document\":\"reprot\"}\n").With("seeds/other.txt", "They agree.\n");

        var lines = await Import("import", _folder.At("s.jsonl"), _folder.At("seeds"));

        Assert.EndsWith("put them into the folder first; did you mean 'topic'?", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("which it is; did you mean 'report'?", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_ends_too_early_is_told_in_words_of_the_text()
    {
        _folder.With("s.jsonl", "{\"kind\":\"topic\",\n\"id\":\"a\"\n");

        Assert.EndsWith("it is not JSON: it ends before its last object or list is closed", Assert.Single(await Import("import", _folder.At("s.jsonl"), _folder.At("seeds"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_as_JSON_is_shown_in_part()
    {
        _folder.With("s.jsonl", $"{{}}\n{{\"{new string('k', 300)}\":1,\"{new string('k', 300)}\":2}}\n{{\"a\":t{new string('r', 300)}}}\n");

        var lines = await Import("import", _folder.At("s.jsonl"), _folder.At("seeds"));

        Assert.Equal(3, lines.Length);
        Assert.Contains("is an invalid JSON literal", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Length - _folder.Path.Length, 1, 250));
    }

    private static async Task<string[]> Import(params string[] arguments)
    {
        var run = await ToolRun.With(arguments);
        Assert.Equal(1, run.ExitCode);
        return [.. run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.Contains(": warning: ", StringComparison.Ordinal))];
    }
}
