using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Tests.Serving.Features.Completion;

/// <summary>The file is YAML after each proposal, at each kind of place. The cursor is <c>|</c>.</summary>
public sealed class CompletedYamlTests
{
    private static readonly string[] Values =
    [
        "act:|", "act: |", "act: u|", "by:|", "by: |", "by: [|]", "by: [canada, |]", "by: [canada,|]", "by:\n      - |", "by:\n      -|", "by:\n      - canada\n      |",
        "quote:|", "quote: |", "quote: W|", "quote: 'W|'", "quote: \"W|\"", "quote: { | }", "quote: {|}", "quote: { exact: | }", "quote: { exact:| }", "quote:\n      |", "quote:\n      e|", "quote:\n      exact: |",
        "quote:\n      - |", "quote: [|]", "quote: [W|]", "quote: >-\n      We |", "cue: |", "made:|", "made: |", "topics: [|]", "part-of:|", "part-of: |",
        "sources:|", "sources: |", "sources: m|", "sources:\n      |", "sources:\n      m|", "sources: { | }", "sources: {|}", "sources:\n      made:|", "sources:\n      made: |", "sources: { made:| }", "sources: { made: | }", "sources:|\n      made: { origin: stated }",
    ];

    private static readonly string[] Entries = ["|", "a|", "act: urge\n    |"];

    public static TheoryData<string> Places =>
    [
        .. Values.Select(static value => $"  stop:\n    mode: quoted\n    {value}\n"),
        .. Values.Select(static value => $"  stop:\n    {value}\n    mode: quoted\n  other: {{ act: deny }}\n"),
        .. Values.Where(static value => !value.Contains('\n', StringComparison.Ordinal)).SelectMany(static value => new[] { $"  stop: {{ {value} }}\n", $"  stop: {{ {value}, mode: quoted }}\n" }),
        .. Entries.Select(static entry => $"  stop:\n    {entry}\n"),
        "  stop:|\n",
        "  stop: |\n",
        "  stop: a|\n",
        "  stop:|\n    mode: quoted\n",
        "  stop: { | }\n",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_proposal_at_every_kind_of_place_of_a_statement_leaves_YAML(string lines) => AssertYaml(ServedCorpus.Report(lines));

    [Theory]
    [InlineData("parties:|\n")]
    [InlineData("parties:\n  a:|\n")]
    [InlineData("parties:\n  a: |\n")]
    [InlineData("parties:\n  a:\n    codes:|\n")]
    [InlineData("parties:\n  a:\n    codes: |\n")]
    [InlineData("parties:\n  a:\n    codes:\n      |\n")]
    [InlineData("parties:\n  a: { codes:| }\n")]
    [InlineData("parties:\n  a: { codes: | }\n")]
    [InlineData("parties:\n  a: { codes: { | } }\n")]
    [InlineData("parties:\n  a:\n    offices:|\n")]
    [InlineData("parties:\n  a:\n    offices: |\n")]
    [InlineData("parties:\n  a:\n    offices: [|]\n")]
    [InlineData("parties:\n  a:\n    offices: [{ | }]\n")]
    [InlineData("parties:\n  a:\n    offices:\n      - |\n")]
    [InlineData("parties:\n  a:\n    offices:\n      -|\n")]
    [InlineData("parties:\n  a:\n    offices:\n      - title: A\n        |\n")]
    [InlineData("parties:\n  a:\n    name:|\n")]
    [InlineData("parties:\n  a:\n    aliases: [|]\n")]
    [InlineData("parties:\n  a:\n    kind:|\n")]
    [InlineData("document:|\n")]
    [InlineData("document: |\n")]
    [InlineData("document: { id: report, language:| }\n")]
    [InlineData("kinds:|\n")]
    [InlineData("kinds:\n  a:|\n")]
    [InlineData("kinds:\n  a:\n    fields:|\n")]
    [InlineData("kinds:\n  a:\n    fields:\n      b:|\n")]
    [InlineData("kinds: { a: { fields: { b:| } } }\n")]
    [InlineData("rules:|\n")]
    [InlineData("rules: |\n")]
    [InlineData("rules:\n  ids:|\n")]
    [InlineData("waivers:|\n")]
    [InlineData("waivers:\n  party:|\n")]
    [InlineData("defaults:|\n")]
    [InlineData("defaults:\n  statements:|\n")]
    [InlineData("|\n")]
    [InlineData("se|\n")]
    public void Every_proposal_at_every_kind_of_place_of_a_file_leaves_YAML(string lines) =>
        AssertYaml(ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("report.yaml", "seed: 1\n" + lines)));

    [Theory]
    [InlineData("  stop: { act: urge, sources:| }\n", "made", "sources: { made: } }\n")]
    [InlineData("  stop: { act: urge, sources: | }\n", "made", "sources: { made: } }\n")]
    public void A_key_after_a_colon_in_braces_begins_a_mapping(string lines, string label, string after)
    {
        var served = ServedCorpus.Report(lines);

        Assert.EndsWith(after, Accept(served, CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items.First(item => item.Label == label)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("document:|\n")]
    [InlineData("document: |\n")]
    [InlineData("parties:\n  canada: |\n")]
    [InlineData("statements:\n  stop:\n    sources:|\n")]
    [InlineData("waivers:\n  party: |\n")]
    public void A_key_that_needs_a_line_of_its_own_is_not_offered_in_the_line_of_its_owner(string lines)
    {
        var served = ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("report.yaml", "seed: 1\n" + lines));

        Assert.Empty(CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items);
    }

    private static void AssertYaml(ServedCorpus served)
    {
        var items = CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items;
        Assert.All(items, item =>
        {
            // Neovim 0.7 writes a line break of what is inserted as a character into the line.
            Assert.DoesNotContain('\n', item.TextEdit!.NewText);
            var text = Accept(served, item);
            var problems = new CorpusCheck().Run([.. served.Snapshot.Files.Select(file => file == served.File ? file.Source with { Text = text } : file.Source)]).Problems;
            Assert.True(!problems.Any(static problem => problem.Rule.Id is "SEED0001" or "SEED0003" or "SEED0004" or "SEED0005" or "SEED0008"), text);
        });
    }

    private static string Accept(ServedCorpus served, CompletionItem item)
    {
        var text = served.File.Text;
        foreach (var edit in (item.AdditionalTextEdits ?? []).Append(item.TextEdit!).OrderByDescending(edit => served.File.OffsetOf(edit.Range.Start)).ThenBy(edit => edit == item.TextEdit ? 0 : 1))
        {
            text = text[..served.File.OffsetOf(edit.Range.Start)] + edit.NewText + text[served.File.OffsetOf(edit.Range.End)..];
        }

        return text;
    }
}
