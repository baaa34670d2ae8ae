using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Sections;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>A document of the page.</summary>
/// <param name="Number">Its number on the page, from one.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="Text">Its text.</param>
/// <param name="File">The file that annotates it; null if none does.</param>
/// <param name="Entry">The entry that describes it; null if there is none, or if it is left out.</param>
/// <param name="Statements">Its statements, in the order of the text.</param>
/// <param name="Errata">Its errata, in the order of the text.</param>
/// <param name="Uncovered">The sentences that no quote touches.</param>
/// <param name="Sentences">The number of all sentences.</param>
internal sealed record DocumentView(
    int Number,
    string FileName,
    string Text,
    CheckedFile? File,
    CheckedEntry? Entry,
    IReadOnlyList<NumberedEntry> Statements,
    IReadOnlyList<NumberedEntry> Errata,
    IReadOnlyList<TextRange> Uncovered,
    int Sentences)
{
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(Text));

    /// <summary>Its title, or else its id or file name in words.</summary>
    public string Title => Entry?.Entry["title"] is TextValue title ? title.Text : Headings.OfId(Entry?.Entry.Key.Id ?? Path.GetFileNameWithoutExtension(FileName));

    /// <summary>The tag of its language; null if none is given.</summary>
    public string? Language => (Entry?.Entry["language"] as TextValue)?.Text;

    public int Covered => Sentences - Uncovered.Count;

    public int LineCount => _lines.Value.Count;

    public static DocumentView Of(int number, DocumentText document, CheckedFile? file, Func<CheckedEntry, bool> isShown)
    {
        var entries = file is null ? [] : file.Anchored.Entries.Select(entry => new CheckedEntry(file, entry)).ToArray();
        var shown = entries.Where(isShown).ToArray();
        var (uncovered, sentences) = Coverage.Measure(Generator.Anchoring.Sentences.Find(document.Text, LayoutOf(entries)), [.. entries.SelectMany(Ranges)]);
        return new(
            number,
            FilePaths.FileName(document.Path),
            document.Text,
            file,
            shown.FirstOrDefault(entry => entry.Entry.Key.Kind == KindTable.Document),
            InTextOrder(shown, KindTable.Statement, number => Invariant.Text(number)),
            InTextOrder(shown, KindTable.Erratum, Letters),
            uncovered,
            sentences);
    }

    /// <summary>The number of the line that holds an offset, from one.</summary>
    public int LineAt(int offset) => _lines.Value.LineAt(offset) + 1;

    /// <summary>The range of a line, without its line ending. Lines count from zero.</summary>
    public TextRange Line(int number) => _lines.Value.RangeOf(number, Text);

    /// <summary>The ranges that an entry quotes, the same ones that count as covered.</summary>
    private static IEnumerable<TextRange> Ranges(CheckedEntry entry) => entry.Entry.Values.SelectMany(value => value switch
    {
        AnchorsValue quotes => quotes.Anchors.SelectMany(anchor => anchor.Pieces),
        AnchoredSourcesValue sources => sources.Sources.SelectMany(source => source.Anchor?.Pieces ?? default),
        _ => [],
    });

    private static TextLayout LayoutOf(CheckedEntry[] entries) => Layout.Parse(
        (entries.FirstOrDefault(entry => entry.Entry.Key.Kind == KindTable.Document)?.Entry[FieldKeys.Layout] as TextValue)?.Text);

    private static NumberedEntry[] InTextOrder(IEnumerable<CheckedEntry> entries, string kind, Func<int, string> mark) =>
    [
        .. entries
            .Where(entry => entry.Entry.Key.Kind == kind)
            .Select(entry => (Entry: entry, Anchor: (entry.Entry["quote"] as AnchorsValue)?.Anchors[0]))
            .Where(pair => pair.Anchor is not null)
            .OrderBy(pair => pair.Anchor!.Start)
            .ThenByDescending(pair => pair.Anchor!.Pieces[^1].End)
            .Select((pair, i) => new NumberedEntry(i + 1, mark(i + 1), pair.Entry, pair.Anchor!)),
    ];

    // a to z, then aa, like footnotes.
    private static string Letters(int number) => number > 26 ? Letters((number - 1) / 26) + Letters(((number - 1) % 26) + 1) : ((char)('a' + number - 1)).ToString();
}
