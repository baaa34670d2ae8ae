using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A document that is annotated, with its text.</summary>
public record SourceDocument : Entry
{
    internal const string KindName = "document";

    private Reference<Party> _publisher;
    private TextLines? _lines;

    /// <summary>Makes a document by hand, as a test does.</summary>
    public SourceDocument()
    {
    }

    /// <summary>Reads a document from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SourceDocument(ref RowReader row)
        : base(ref row)
    {
        Text = row.Unit.Text;
        FileName = row.OptionalText();
        Sha256 = row.OptionalText();
        Title = row.OptionalText();
        _publisher = row.Reference<Party>(Party.KindName);
        Authors = row.References<Party>(Party.KindName);
        Published = row.Date();
        ReferenceDate = row.Date();
        Language = row.OptionalText();
        TranslatedFrom = row.OptionalText();
        Source = row.Uri();
        Licence = row.OptionalText();
        Coverage = (DocumentCoverage)Math.Max(0, row.Choice(Vocabulary.DocumentCoverages));
        Ignore = row.Quotes();
        SentenceCount = row.Number() ?? 0;
        CoveredSentenceCount = row.Number() ?? 0;
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The whole text, from the first character after a byte order mark.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the file that the text was read from, without a folder, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>The SHA-256 of the document's bytes, 64 lower-case hexadecimal digits, as the annotation gives it and the compiler checked it; or null.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The title, or null where the document has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the document, or null where that is not known.</summary>
    public Party? Publisher
    {
        get => _publisher.Value;
        init => _publisher = new Reference<Party>(value);
    }

    /// <summary>Who wrote the document.</summary>
    public IReadOnlyList<Party> Authors { get; init; } = [];

    /// <summary>When the document was published (EDTF), or null where that is not known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The date that words like “last month” count from (EDTF), or null.</summary>
    public PartialDate? ReferenceDate { get; init; }

    /// <summary>The document's language (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The language that the document was translated from (BCP 47), or null.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>Where the document is to be found, or null.</summary>
    public Uri? Source { get; init; }

    /// <summary>The terms under which the text may be used, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>How much of the document the annotation claims to cover.</summary>
    public DocumentCoverage Coverage { get; init; }

    /// <summary>Words that need no annotation.</summary>
    public IReadOnlyList<Quote> Ignore { get; init; } = [];

    /// <summary>The number of sentences of the document, headings included.</summary>
    public int SentenceCount { get; init; }

    /// <summary>The number of sentences that a quote or <see cref="Ignore"/> touches.</summary>
    public int CoveredSentenceCount { get; init; }

    /// <summary>The share of sentences that are covered, from 0 to 1; 1 for a document without any.</summary>
    public double CoveredShare => SentenceCount == 0 ? 1 : (double)CoveredSentenceCount / SentenceCount;

    /// <summary>The number of lines; LF, CRLF and a lone CR each end one.</summary>
    public int LineCount => Lines.Count;

    private TextLines Lines => _lines ??= new TextLines(Text);

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">The offset in UTF-16 units, from zero to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
    public TextPosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var line = Lines.LineAt(offset);
        return new TextPosition(line + 1, offset - Lines.StartOf(line) + 1);
    }

    /// <summary>The words of one line, without what ends it.</summary>
    /// <param name="number">The line, counted from one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such line.</exception>
    public ReadOnlySpan<char> Line(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LineCount);
        var start = Lines.StartOf(number - 1);
        var end = number == LineCount ? Text.Length : Lines.StartOf(number);
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <inheritdoc/>
    public virtual bool Equals(SourceDocument? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
