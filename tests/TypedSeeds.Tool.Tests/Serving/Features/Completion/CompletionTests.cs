using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
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

        Assert.Equal(VocabularyWords.Ids(Vocabulary.StatementModes), items.Select(static item => item.Label));
        Assert.All(items, static item => Assert.False(string.IsNullOrEmpty(item.Detail)));
    }

    [Theory]
    [InlineData("prom", "commit")]
    [InlineData("promise", "commit")]
    [InlineData("promised", "commit")]
    [InlineData("stress", "emphasize")]
    [InlineData("no-com", "decline-to-comment")]
    public void A_usual_word_of_a_choice_proposes_its_value(string typed, string value)
    {
        var list = At(ServedCorpus.Report($"  stop:\n    act: {typed}|\n"));

        Assert.Equal([value], list.Items.Where(item => (item.FilterText ?? item.Label).StartsWith(typed, StringComparison.Ordinal)).Select(static item => item.Label));
        Assert.True(list.IsIncomplete);
        AssertWritten($"  stop:\n    act: {typed}|\n", value, $"    act: {value}\n");
    }

    [Fact]
    public void A_value_that_begins_with_what_is_typed_comes_before_one_that_a_usual_word_means()
    {
        var labels = Labels("  stop:\n    act: con|\n");

        Assert.True(Array.IndexOf(labels, "condemn") < Array.IndexOf(labels, "claim") && Array.IndexOf(labels, "confirm") < Array.IndexOf(labels, "claim"));
    }

    [Fact]
    public void Ids_are_those_of_the_kinds_that_the_field_refers_to_with_their_names()
    {
        var items = Items("  stop: { act: urge, by: [|] }\n  other: { act: deny, by: [], mode: quoted, quote: nobody came }\n");

        Assert.Equal([("canada", "Canada"), ("korea", "Republic of Korea")], items.Select(static item => (item.Label, item.Detail!)));
    }

    [Fact]
    public void An_id_that_is_in_the_list_already_is_not_proposed_again() => Assert.Equal(["korea"], Labels("  stop: { act: urge, by: [canada, |] }\n"));

    [Theory]
    [InlineData("rok")]
    [InlineData("대한")]
    [InlineData("south k")]
    public void An_id_is_found_by_every_name_of_its_entry_and_an_editor_that_compares_beginnings_keeps_it(string typed)
    {
        var list = At(ServedCorpus.Of(
            ("parties.yaml", "seed: 1\nparties:\n  korea: { kind: state, name: Republic of Korea, aliases: [ROK, 대한민국, South Korea] }\n  canada: { kind: state, name: Canada }\n"),
            ("report.txt", ServedCorpus.Document),
            ("report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements:\n  stop: {{ act: urge, by: [{typed}|] }}\n")));

        var item = Assert.Single(list.Items);
        Assert.Equal("korea", item.Label);
        Assert.StartsWith(typed, item.FilterText, StringComparison.Ordinal);
        Assert.Contains("ROK", item.Detail, StringComparison.Ordinal);
        Assert.True(list.IsIncomplete);
    }

    [Theory]
    [InlineData("parties:\n  a: { kind: state, name: A, part-of: | }\n  b: { kind: state, name: B }\n", "b")]
    [InlineData("parties:\n  a: { kind: state, name: A, represents: | }\n  b: { kind: state, name: B }\n", "b")]
    [InlineData("topics:\n  a: { name: A, broader: | }\n  b: { name: B }\n", "b")]
    public void No_entry_is_proposed_for_a_reference_of_its_own(string lines, string expected) =>
        Assert.Equal([expected], At(ServedCorpus.Of(("report.yaml", "seed: 1\n" + lines))).Items.Select(static item => item.Label));

    [Fact]
    public void Keys_that_are_equally_needed_are_in_the_order_of_their_table()
    {
        Assert.Equal(["exact", "prefix", "suffix", "line", "start", "end", "omits", "context"], Labels("  stop:\n    quote: { | }\n"));
        var fields = KindTable.BuiltIn.Single(static kind => kind.Name == KindTable.Statement).AllFields.Where(static field => !field.IsComputed && field.Key != "act").ToArray();
        Assert.Equal(fields.OrderBy(static field => field.IsRequired ? 0 : 1).Select(static field => field.Key), Labels("  stop:\n    act: urge\n    |\n"));
    }

    [Fact]
    public void Dates_are_those_of_the_document_in_EDTF_the_nearest_to_the_quote_first()
    {
        var items = At(ServedCorpus.Of(
            ("report.txt", "It was founded in 1998.\nOn 12 May 2025 they met.\nOn June 3, 2025 they met again, and on 2025-07-01.\n"),
            ("report.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n  meet: { act: announce, by: [], quote: they met again, made: | }\n"))).Items;

        Assert.Equal(["2025-06-03", "2025-07-01", "2025-05-12", "1998"], items.Take(4).Select(static item => item.Label));
        Assert.Equal("‘June 3, 2025’", items[0].Detail);
        Assert.Equal("today", items[^1].Detail);
    }

    [Fact]
    public void Names_are_the_capitalised_words_and_the_quoted_ones_of_the_document_the_most_frequent_first()
    {
        var items = At(ServedCorpus.Of(
            ("report.txt", "They met the Republic of Korea. Later, Anita Anand spoke of “the Forum” for Canada. The Republic of Korea left.\n"),
            ("report.yaml", "seed: 1\ndocument: { id: report }\nparties:\n  a: { kind: state, name: | }\n"))).Items;

        Assert.Equal(["Republic of Korea", "Anita Anand", "the Forum", "Forum", "Canada"], items.Select(static item => item.Label).Where(static label => !label.StartsWith("The", StringComparison.Ordinal)));
    }

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

        Assert.Equal(["whole", "other/a-one"], items.Select(static item => item.Label));
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
