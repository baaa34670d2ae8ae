using TypedSeeds.Tool.Serving.Features.Symbols;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Tests.Serving.Features.Symbols;

/// <summary>The parts of annotations: symbols, folding and hints.</summary>
public class SymbolTests
{
    private const string Entries = "  stop:\n    act: urge\n    by: [canada, korea]\n    mode: quoted\n    quote: nobody came\n";

    [Fact]
    public void The_symbols_of_a_file_are_its_sections_and_their_entries_with_names()
    {
        var served = ServedCorpus.Report(Entries);

        var symbols = DocumentSymbolFeature.In(served.Snapshot, served.File);

        Assert.Equal(["seed", "document", "parties", "statements"], symbols.Select(static symbol => symbol.Name));
        Assert.Equal([("canada", "Canada"), ("korea", "Republic of Korea")], symbols[2].Children!.Select(static symbol => (symbol.Name, symbol.Detail!)));
        Assert.Equal("“nobody came”", symbols[3].Children![0].Detail);
    }

    [Theory]
    [InlineData("  stop:\n    quote: \"We\n  other: {}\nev")]
    [InlineData("  : {}\n? a\n[ b\n")]
    [InlineData("  stop: [\n  other: {}\n")]
    public void The_name_of_a_symbol_lies_within_it_and_those_of_a_level_do_not_overlap(string lines)
    {
        var served = ServedCorpus.Report(lines);

        Check(DocumentSymbolFeature.In(served.Snapshot, served.File));

        static void Check(IReadOnlyList<DocumentSymbol> symbols)
        {
            var last = default(Position);
            foreach (var symbol in symbols)
            {
                Assert.True(Compare(symbol.Range.Start, last) >= 0 && Compare(symbol.Range.Start, symbol.SelectionRange.Start) <= 0 && Compare(symbol.SelectionRange.End, symbol.Range.End) <= 0, symbol.Name);
                Assert.NotEmpty(symbol.Name);
                last = symbol.Range.End;
                Check(symbol.Children ?? []);
            }
        }
    }

    [Theory]
    [InlineData("canad", "canada · Canada")]
    [InlineData("republic of", "korea · Republic of Korea")]
    [InlineData("report/st", "stop · “nobody came”")]
    [InlineData("NOBODY", "stop · “nobody came”")]
    public void Entries_of_the_workspace_are_found_by_id_and_by_name(string query, string name)
    {
        var served = ServedCorpus.Report(Entries);

        Assert.Equal(name, Assert.Single(WorkspaceSymbolFeature.Of(served.Snapshot, query)).Name);
    }

    [Fact]
    public void Sections_entries_lists_blocks_and_comments_can_be_folded()
    {
        var served = ServedCorpus.Of(("a.yaml", "# one\n# two\nseed: 1\ntopics:\n  peace:\n    name: Peace\n    description: >\n      It is\n      much.\n    formerly:\n      - a\n      - b\n\n  war: { name: War }\n"));

        Assert.Equal(["0-1 comment", "3-13 ", "4-11 ", "6-8 ", "9-11 "], FoldingFeature.In(served.File).Select(static range => $"{range.StartLine}-{range.EndLine} {range.Kind}"));
    }

    [Fact]
    public void A_quote_has_its_line_as_a_hint_and_a_speaker_the_name()
    {
        var served = ServedCorpus.Report(Entries);

        var hints = InlayHintFeature.In(served.Snapshot, served.File, new(0, served.File.Text.Length));

        Assert.Equal(["Republic of Korea", "line 3"], hints.Select(static hint => hint.Label));
        Assert.Equal(served.File.Text.IndexOf("nobody", StringComparison.Ordinal), served.File.OffsetOf(hints[1].Position));
    }

    [Fact]
    public void Hints_are_those_of_the_range_alone()
    {
        var served = ServedCorpus.Report(Entries);

        Assert.Equal(["line 3"], InlayHintFeature.In(served.Snapshot, served.File, new(served.File.Text.IndexOf("mode", StringComparison.Ordinal), 100)).Select(static hint => hint.Label));
    }

    private static int Compare(Position left, Position right) => left.Line != right.Line ? left.Line.CompareTo(right.Line) : left.Character.CompareTo(right.Character);
}
