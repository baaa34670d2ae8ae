using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features.Completion;

/// <summary>What completion proposes, and what the file is once it is taken. The cursor is <c>|</c>.</summary>
public class CompletionTests
{
    [Fact]
    public void Keys_that_are_required_come_first_and_those_that_are_there_are_left_out()
    {
        var labels = Labels("  stop:\n    act: urge\n    |\n    mode: quoted\n");

        Assert.Equal(["by", "quote"], labels.Take(2));
        Assert.DoesNotContain("act", labels);
        Assert.DoesNotContain("mode", labels);
        Assert.Contains("sources", labels);
    }

    [Theory]
    [InlineData("  stop:\n    act: urge\n    qu|\n", "quote", "    act: urge\n    quote: \n")]
    [InlineData("  stop:\n    qu|\n    act: urge\n", "quote", "    quote: \n    act: urge\n")]
    [InlineData("  stop: { act: urge, qu| }\n", "quote", "  stop: { act: urge, quote:  }\n")]
    [InlineData("  stop:\n    qu|: We urge\n", "quote", "    quote: We urge\n")]
    [InlineData("  stop:\n    so|\n", "sources", "    sources:\n")]
    [InlineData("  stop:\n    quote: { ex| }\n", "exact", "    quote: { exact:  }\n")]
    [InlineData("  stop:\n    quote:\n      ex|\n", "exact", "      exact: \n")]
    [InlineData("  stop:\n    sources:\n      ma|\n", "made", "      made:\n")]
    public void A_key_is_written_with_its_colon(string lines, string label, string after) => AssertWritten(lines, label, after);

    [Theory]
    [InlineData("  stop:\n    act: ur|\n", "urge", "    act: urge\n")]
    [InlineData("  stop:\n    act:|\n", "urge", "    act: urge\n")]
    [InlineData("  stop:\n    act: |deny\n", "urge", "    act: urge\n")]
    [InlineData("  stop:\n    act: 'ur|'\n", "urge", "    act: 'urge'\n")]
    [InlineData("  stop:\n    act: \"ur|\n    mode: quoted\n", "urge", "    act: \"urge\"\n    mode: quoted\n")]
    [InlineData("  stop: { act: ur|, mode: quoted }\n", "urge", "{ act: urge, mode: quoted }")]
    [InlineData("  stop:\n    by: ca|\n", "canada", "    by: canada\n")]
    [InlineData("  stop:\n    by: [canada, ko|]\n", "korea", "[canada, korea]")]
    [InlineData("  stop:\n    by: [canada,|]\n", "korea", "[canada,korea]")]
    [InlineData("  stop:\n    by:\n      - |\n", "korea", "      - korea\n")]
    [InlineData("  stop:\n    by:\n      -|\n", "korea", "      - korea\n")]
    [InlineData("  stop:\n    by:\n      - canada\n      ko|\n", "korea", "      - canada\n      - korea\n")]
    [InlineData("  stop:\n    sources: { made: { origin: in| } }\n", "inferred", "{ origin: inferred }")]
    public void A_value_is_written_in_the_style_of_what_is_there(string lines, string label, string after) => AssertWritten(lines, label, after);

    [Fact]
    public void A_choice_is_shown_with_its_meaning()
    {
        var items = Items("  stop:\n    mode: |\n");

        Assert.Equal(["official", "quoted", "reported", "narrated", "headline"], items.Select(static item => item.Label));
        Assert.All(items, static item => Assert.False(string.IsNullOrEmpty(item.Detail)));
    }

    [Fact]
    public void Ids_are_those_of_the_kinds_that_the_field_refers_to_with_their_names()
    {
        var items = Items("  stop: { act: urge, by: [|] }\n  other: { act: deny, by: [], mode: quoted, quote: nobody came }\n");

        Assert.Equal([("canada", "Canada"), ("korea", "Republic of Korea")], items.Select(static item => (item.Label, item.Detail!)));
    }

    [Fact]
    public void An_id_that_is_in_the_list_already_is_not_proposed_again() => Assert.Equal(["korea"], Labels("  stop: { act: urge, by: [canada, |] }\n"));

    [Fact]
    public void An_id_is_found_by_the_name_of_its_entry_too() => Assert.Equal(["korea"], Labels("  stop: { act: urge, by: [repub|] }\n"));

    [Fact]
    public void Entries_of_other_documents_are_named_with_them_and_come_after_those_of_this_one()
    {
        var items = At(ServedCorpus.Of(
            ("other.txt", "Nobody came.\n"),
            ("other.yaml", "seed: 1\ndocument: { id: other }\nstatements:\n  a-one: { act: deny, by: [], mode: quoted, quote: Nobody came }\n"),
            ("report.txt", ServedCorpus.Document),
            ("report.yaml", ServedCorpus.Header + "  stop: { act: urge, part-of: |\n  whole: { act: urge, by: [], mode: quoted, quote: nobody came }\n"))).Items;

        Assert.Equal(["stop", "whole", "other/a-one"], items.Select(static item => item.Label));
    }

    [Fact]
    public void Sections_include_the_kinds_of_the_corpus()
    {
        var items = At(ServedCorpus.Of(
            ("kinds.yaml", "seed: 1\nkinds:\n  forum: { fields: { level: { type: choice, of: { leaders: Heads of state. } } } }\n"),
            ("report.yaml", "seed: 1\n|\n"))).Items;

        Assert.Contains("forums", items.Select(static item => item.Label));
        Assert.DoesNotContain("seed", items.Select(static item => item.Label));
    }

    [Fact]
    public void Documents_are_proposed_by_their_paths()
    {
        var items = At(ServedCorpus.Of(("texts/report.txt", ServedCorpus.Document), ("notes/report.yaml", "seed: 1\ndocument: { id: report, text: | }\n"))).Items;

        Assert.Equal(["../texts/report.txt"], items.Select(static item => item.Label));
    }

    [Theory]
    [InlineData("  stop: { act: urge, by: [canada], mode: | }\n")]
    [InlineData("  stop: { act: urge }\n# a | comment\n")]
    public void No_proposal_has_an_edit_that_is_not_in_the_line_of_the_cursor(string lines)
    {
        var served = ServedCorpus.Report(lines);
        var position = served.File.PositionOf(served.Offset);

        Assert.All(At(served).Items, item =>
        {
            Assert.Equal(position.Line, item.TextEdit!.Range.Start.Line);
            Assert.Equal(position.Line, item.TextEdit.Range.End.Line);
            Assert.InRange(position.Character, item.TextEdit.Range.Start.Character, item.TextEdit.Range.End.Character);
        });
    }

    [Fact]
    public void Positions_are_in_the_encoding_that_was_negotiated()
    {
        var served = ServedCorpus.Of(PositionEncoding.Utf8, ("report.txt", "𝒳 북한군을 즉각 철수하라.\n"), ("report.yaml", "seed: 1\ndocument: { id: report }\nerrata: { odd: { note: 북, quote: 북한| } }\n"));

        var edit = At(served).Items[0].TextEdit!;

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount("errata: { odd: { note: 북, quote: "), edit.Range.Start.Character);
        Assert.Contains("quote: 북한군을", served.After(edit), StringComparison.Ordinal);
    }

    private static void AssertWritten(string lines, string label, string after)
    {
        var served = ServedCorpus.Report(lines);
        var item = Assert.Single(At(served).Items, item => item.Label == label);
        Assert.Contains(after, served.After(item.TextEdit!), StringComparison.Ordinal);
    }

    private static string[] Labels(string lines) => [.. Items(lines).Select(static item => item.Label)];

    private static IReadOnlyList<CompletionItem> Items(string lines) => At(ServedCorpus.Report(lines)).Items;

    private static CompletionList At(ServedCorpus served) => CompletionFeature.At(served.Snapshot, served.File, served.Offset);
}
