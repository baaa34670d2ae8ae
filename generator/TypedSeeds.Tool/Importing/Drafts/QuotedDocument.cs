using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>A document in which the quotes of an import are found, and written as an annotation gives them.</summary>
/// <remarks>
/// Nothing is proved here. A place makes words that are in several places clear; where words and place differ, the words
/// decide. The checks of the corpus then find the words, or do not.
/// </remarks>
internal sealed class QuotedDocument
{
    private readonly PlacedQuote _placed;
    private readonly Lazy<int[]> _codePoints;
    private readonly HashSet<ImportedPiece> _moved = new(ReferenceEqualityComparer.Instance);

    public QuotedDocument(DocumentText document)
    {
        Text = document.Text;
        Index = new(Text, new TextBorders(Text).HasBoth);
        _placed = new(Text, Index, new(Text));
        _codePoints = new(() => [.. Enumerable.Range(0, Text.Length + 1).Where(offset => !CodePoints.IsInside(Text, offset))]);
    }

    /// <summary>The places in the source whose place in the document was not that of their words.</summary>
    public IEnumerable<SourcePlace> Moved => _moved.Select(static piece => piece.Place);

    private string Text { get; }

    private TextIndex Index { get; }

    /// <summary>A quote as YAML.</summary>
    /// <param name="field">The field that holds it.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <exception cref="UnprovableException">A place is not in the document.</exception>
    public string Write(Field field, IReadOnlyList<ImportedPiece> pieces)
    {
        var written = pieces.Select((piece, number) => Write(field, piece, isFirst: number == 0)).ToArray();
        return written.Length == 1 ? written[0] : FlowYaml.List(written);
    }

    /// <summary>The words of a quote on one line, for an id or a field of text.</summary>
    public string WordsOf(IReadOnlyList<ImportedPiece> pieces) =>
        string.Join(' ', pieces.Select(piece => Find(piece) is { } range ? Slice(range) : piece.Exact ?? string.Empty)).Trim();

    private string Write(Field field, ImportedPiece piece, bool isFirst)
    {
        var parts = new List<(string Key, string Yaml)>();
        if (Find(piece) is { } range)
        {
            parts.Add((FieldKeys.Exact, YamlText.Quoted(Slice(range))));
            parts.AddRange(_placed.PlaceOf(range));
        }
        else
        {
            // It is nowhere, or in several places. The check says which, and what is nearest.
            parts.Add((FieldKeys.Exact, YamlText.Quoted(piece.Exact!)));
            parts.AddRange(new[] { (FieldKeys.Prefix, piece.Prefix), (FieldKeys.Suffix, piece.Suffix) }.Where(static pair => pair.Item2.Trim().Length > 0).Select(static pair => (pair.Item1, YamlText.Quoted(pair.Item2))));
        }

        if (piece.Reason.Length > 0)
        {
            parts.Add((isFirst ? FieldKeys.Context : FieldKeys.Omits, YamlText.Quoted(piece.Reason)));
        }

        return parts.Count == 1 && !field.QuoteClasses.Any(word => parts[0].Yaml == YamlText.Quoted(word)) ? parts[0].Yaml : FlowYaml.Mapping(parts);
    }

    private TextRange? Find(ImportedPiece piece)
    {
        var (from, to) = piece.Within is null ? (0, Text.Length)
            : Find(piece.Within) is { } outer ? (outer.Start, outer.End)
            : throw new UnprovableException(piece.Within.Place, "the passage that the selector refines is not in the document, or in several places");
        if (piece.Start is not null)
        {
            var range = RangeOf(piece, from, to);
            if (piece.Exact is null || TextIndex.Normalize(piece.Exact).Trim(' ') == Slice(range))
            {
                return range;
            }
        }

        if (string.IsNullOrWhiteSpace(piece.Exact))
        {
            throw new UnprovableException(piece.Place, "it gives no words");
        }

        var found = PlacesOf(piece, from, to);
        if (found.Count != 1)
        {
            return null;
        }

        if (piece.Start is not null)
        {
            _moved.Add(piece);
        }

        return found[0];
    }

    private TextRange RangeOf(ImportedPiece piece, int from, int to)
    {
        var (start, end) = piece.Unit == OffsetUnit.Utf16
            ? (from + Math.Min(piece.Start!.Value, Text.Length + 1), from + Math.Min(piece.End, Text.Length + 1))
            : (OffsetOf(from, piece.Start!.Value), OffsetOf(from, piece.End));
        if (start < from || end < 0 || start > to || end > to)
        {
            var length = piece.Unit == OffsetUnit.Utf16 ? $"{Invariant.Text(to - from)} UTF-16 units" : $"{Invariant.Text(Array.BinarySearch(_codePoints.Value, to) - Array.BinarySearch(_codePoints.Value, from))} code points";
            throw new UnprovableException(piece.Place, $"{Invariant.Text(piece.Start.Value)} to {Invariant.Text(piece.End)} is not in the {(piece.Within is null ? "document" : "passage")}, which has {length}");
        }

        if (CodePoints.IsInside(Text, start) || CodePoints.IsInside(Text, end))
        {
            throw new UnprovableException(piece.Place, $"{Invariant.Text(piece.Start.Value)} to {Invariant.Text(piece.End)} cuts a character of two UTF-16 units");
        }

        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return start < end ? new(start, end - start) : throw new UnprovableException(piece.Place, $"{Invariant.Text(piece.Start.Value)} to {Invariant.Text(piece.End)} holds no words");
    }

    // The offset of a code point, counted from an offset; -1 beyond the end.
    private int OffsetOf(int from, int count) =>
        Array.BinarySearch(_codePoints.Value, from) + (long)count is var index && index < _codePoints.Value.Length ? _codePoints.Value[index] : -1;

    private List<TextRange> PlacesOf(ImportedPiece piece, int from, int to)
    {
        var exact = TextIndex.Normalize(piece.Exact!);
        var words = exact.Trim(' ');
        var before = TextIndex.Normalize(piece.Prefix + (exact.StartsWith(' ') ? " " : string.Empty));
        var after = TextIndex.Normalize((exact.EndsWith(' ') ? " " : string.Empty) + piece.Suffix);
        return Index.Find(words).Whole
            .Where(place => Index.Text.AsSpan(0, place).EndsWith(before) && Index.Text.AsSpan(place + words.Length).StartsWith(after))
            .Select(place => Index.ToOriginal(place, words.Length))
            .Where(range => range.Start >= from && range.End <= to)
            .ToList();
    }

    private string Slice(TextRange range) => TextIndex.Normalize(Text.Substring(range.Start, range.Length));
}
