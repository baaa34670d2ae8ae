using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features.Navigation;

/// <summary>Where what is under the cursor leads, and from where it is reached. The cursor is <c>|</c>.</summary>
public class NavigationTests
{
    private const string Entries =
        "  stop:\n    act: urge\n    by: [canada]\n    mode: quoted\n    quote: nobody came\n    part-of: whole\n"
        + "  whole: { act: deny, by: [canada, korea], mode: quoted, quote: [{ exact: The talks }, { exact: had failed }] }\n";

    [Theory]
    [InlineData("by: [can|ada]", "report.yaml:canada")]
    [InlineData("part-of: wh|ole", "report.yaml:whole")]
    [InlineData("part-of: whole|", "report.yaml:whole")]
    [InlineData("  st|op:", "report.yaml:stop")]
    [InlineData("nobody c|ame", "report.txt:nobody came")]
    [InlineData("exact: The t|alks", "report.txt:The talks")]
    [InlineData("exact: had f|ailed", "report.txt:had failed")]
    public void A_definition_is_the_entry_of_an_id_or_the_words_of_a_quote(string marked, string target) =>
        Assert.Equal([target], Definitions(ServedCorpus.Report(Marked(Entries, marked))));

    [Fact]
    public void The_words_of_a_quote_that_the_checks_refuse_are_found_where_they_may_be_meant() =>
        Assert.Equal(["report.txt:We urge", "report.txt:we urge"], Definitions(ServedCorpus.Report("  stop: { act: urge, by: [], mode: quoted, quote: WE ur|ge }\n")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("nobody c|ame", "report.yaml:nobody came")]
    [InlineData("The t|alks", "report.yaml:The talks")]
    public void Words_of_a_document_lead_to_the_quotes_of_them(string marked, string target)
    {
        var served = ServedCorpus.Of(("report.txt", Marked(ServedCorpus.Document, marked)), ("report.yaml", ServedCorpus.Header + Entries));

        Assert.Equal(target, Assert.Single(Definitions(served)));
    }

    [Fact]
    public void A_word_that_nothing_quotes_leads_to_the_quotes_of_its_sentence()
    {
        var served = ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("report.yaml", ServedCorpus.Header + Entries));
        var document = served.Snapshot.FileOf("seeds/report.txt")!;

        Assert.Equal(["report.yaml:nobody came"], DefinitionFeature.At(served.Snapshot, document, document.Text.IndexOf("; nobody", StringComparison.Ordinal)).Select(served.NameOf).Take(1));
    }

    [Theory]
    [InlineData("by: [can|ada]", 3)]
    [InlineData("  st|op:", 1)]
    [InlineData("  wh|ole:", 2)]
    public void References_are_all_uses_of_an_id(string marked, int count)
    {
        var served = ServedCorpus.Report(Marked(Entries, marked));

        Assert.Equal(count, ReferencesFeature.At(served.Snapshot, served.File, served.Offset, includesDeclaration: true).Count);
        Assert.Equal(count - 1, ReferencesFeature.At(served.Snapshot, served.File, served.Offset, includesDeclaration: false).Count);
    }

    [Fact]
    public void References_are_those_of_all_files_however_they_are_written()
    {
        var served = ServedCorpus.Of(
            ("other.yaml", "seed: 1\nparties:\n  eu:\n    kind: group\n    name: EU\n    members:\n      - \"canada\"\n    offices: [{ title: Guest, of: 'canada' }]\nwaivers: { party: { canada: It moved. } }\n"),
            ("parties.yaml", "seed: 1\nparties: { can|ada: { kind: state, name: Canada } }\n"));

        Assert.Equal(
            ["other.yaml:canada", "other.yaml:canada", "other.yaml:canada"],
            ReferencesFeature.At(served.Snapshot, served.File, served.Offset, includesDeclaration: false).Select(served.NameOf));
    }

    [Theory]
    [InlineData("canada", "\"cana\\u0064a\"")]
    [InlineData("canada", "\"\\x63anada\"")]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("caf\u00e9", "\"caf\\u00e9\"")]
    [InlineData("caf\u00e9", "\"cafe\\u0301\"")]
    public void References_whose_letters_are_escaped_or_decomposed_are_found(string id, string written)
    {
        var served = ServedCorpus.Of(
            ("other.yaml", $"seed: 1\nparties:\n  eu:\n    kind: group\n    name: EU\n    members:\n      - {written}\n"),
            ("parties.yaml", $"seed: 1\nparties: {{ {id[..1]}|{id[1..]}: {{ kind: state, name: Canada }} }}\n"));

        Assert.Equal([$"other.yaml:{written.Trim('"')}"], ReferencesFeature.At(served.Snapshot, served.File, served.Offset, includesDeclaration: false).Select(served.NameOf));
    }

    [Fact]
    public void References_of_a_quote_are_the_quotes_of_the_same_words()
    {
        var served = ServedCorpus.Report("  stop: { act: urge, by: [], mode: quoted, quote: nobody ca|me }\n  again: { act: deny, by: [], mode: quoted, quote: had failed; nobody came }\n");

        Assert.Equal(["report.yaml:nobody came", "report.yaml:had failed; nobody came"], ReferencesFeature.At(served.Snapshot, served.File, served.Offset, includesDeclaration: true).Select(served.NameOf));
    }

    [Fact]
    public void An_entry_is_found_in_a_file_that_cannot_be_read_to_its_end()
    {
        var served = ServedCorpus.Report("  stop: { act: urge, part-of: wh|ole }\n  broken: { quote: \"We\n  whole: { act: deny }\n");

        Assert.Equal(["report.yaml:whole"], Definitions(served));
    }

    [Fact]
    public void An_id_is_highlighted_where_it_is_declared_and_used()
    {
        var served = ServedCorpus.Report(Marked(Entries, "part-of: wh|ole"));

        Assert.Equal([2, 3], HighlightFeature.At(served.Snapshot, served.File, served.Offset).Select(static highlight => highlight.Kind));
    }

    [Fact]
    public void Links_are_the_document_and_addresses()
    {
        var served = ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("a.yaml", "seed: 1\ndocument: { id: report, text: report.txt, source: \"https://example.org/page\" }\n"));

        Assert.Equal(["report.txt -> report.txt", "https://example.org/page -> page"], DocumentLinkFeature.In(served.Snapshot, served.File).Select(link => $"{served.TextOf(new Location(served.File.Uri, link.Range))} -> {link.Target[(link.Target.LastIndexOf('/') + 1)..]}"));
    }

    [Fact]
    public void A_range_in_a_document_is_in_the_encoding_that_was_negotiated()
    {
        var served = ServedCorpus.Of(PositionEncoding.Utf8, ("report.txt", "😀 é 북한군을 철수.\r\n"), ("report.yaml", "seed: 1\ndocument: { id: report }\nerrata: { odd: { note: odd, quote: 북한군을 철|수 } }\n"));

        var location = Assert.Single(DefinitionFeature.At(served.Snapshot, served.File, served.Offset));

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount("😀 é "), location.Range.Start.Character);
        Assert.Equal("북한군을 철수", served.TextOf(location));
    }

    private static string Marked(string text, string marked) => text.Replace(marked.Replace("|", string.Empty, StringComparison.Ordinal), marked, StringComparison.Ordinal);

    private static IEnumerable<string> Definitions(ServedCorpus served) => DefinitionFeature.At(served.Snapshot, served.File, served.Offset).Select(served.NameOf);
}
