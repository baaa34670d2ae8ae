using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Exporting.Model;

/// <summary>A document, and where the quotes in it are.</summary>
/// <param name="entry">The entry that describes it.</param>
/// <param name="path">Its file, relative to the folder of the corpus; the full id of another package's document with its corpus.</param>
/// <param name="text">Its text.</param>
internal sealed class ExportedDocument(CheckedEntry entry, string path, string text)
{
    /// <summary>The most code points of the words before and after a piece.</summary>
    private const int LongestContext = 32;

    private readonly TextLines _lines = new(text);
    private readonly Lazy<List<int>> _secondHalves = new(() => [.. Enumerable.Range(0, text.Length).Where(offset => CodePoints.IsInside(text, offset))]);

    /// <summary>Its id.</summary>
    public string Id => entry.Key.Id;

    /// <summary>The id by which its quotes name the document that has the words: its own, or that of the other package's document with its corpus.</summary>
    public string QuotedId { get; init; } = entry.Key.Id;

    /// <summary>The entry that describes it.</summary>
    public ExportedEntry Entry => new(entry, this);

    public string Path => path;

    /// <summary>Whether another package carries its text, so that it has no file here.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The tag of its language, which a reading has of the package that carries the text; null where neither gives one.</summary>
    public string? Language => Entry.TextOf(FieldKeys.Language) ?? (entry.File.Anchored.Document is { Language.Length: > 0 } carried ? carried.Language : null);

    public string Text => text;

    /// <summary>The length in code points.</summary>
    public int CodePointCount => CodePointOffset(text.Length);

    /// <summary>The pieces of a quote.</summary>
    public IReadOnlyList<QuotedPiece> Pieces(Anchor anchor) => [.. anchor.Pieces.Select((piece, number) => PieceOf(piece, ReasonOf(anchor, number)))];

    /// <summary>The reason of a piece; null where it has none.</summary>
    public static string? ReasonOf(Anchor anchor, int number) => number < anchor.Reasons.Count && anchor.Reasons[number].Length > 0 ? anchor.Reasons[number] : null;

    /// <summary>The line and the column of an offset, both from one.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var line = _lines.LineAt(offset);
        return (line + 1, offset - _lines.StartOf(line) + 1);
    }

    /// <summary>A range in code points.</summary>
    public TextRange CodePointsOf(TextRange range)
    {
        var start = CodePointOffset(range.Start);
        return new TextRange(start, CodePointOffset(range.End) - start);
    }

    private QuotedPiece PieceOf(TextRange range, string? reason)
    {
        var (line, column) = PlaceOf(range.Start);
        var before = Enumerable.Range(0, LongestContext).Aggregate(range.Start, (offset, _) => offset == 0 ? 0 : offset - CodePoints.LengthOf(CodePoints.Before(text, offset)));
        var after = Enumerable.Range(0, LongestContext).Aggregate(range.End, (offset, _) => offset == text.Length ? offset : offset + CodePoints.LengthOf(CodePoints.At(text, offset)));
        return new(
            range,
            line,
            column,
            CodePointsOf(range),
            text.Substring(range.Start, range.Length),
            text[before..range.Start],
            text[range.End..after],
            reason);
    }

    private int CodePointOffset(int offset) => offset - _secondHalves.Value.IndexFrom(offset);
}
