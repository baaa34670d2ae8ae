using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A document that is annotated, with its text.</summary>
public record SourceDocument : Entry
{
    internal const string KindName = "document";

    private string? _text;
    private Columns? _row;

    private TextLines? _lines;

    /// <summary>Makes a document by hand, as a test does.</summary>
    public SourceDocument()
    {
    }

    /// <summary>Makes a document of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SourceDocument(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The whole text, from the first character after a byte order mark.</summary>
    public required string Text
    {
        get => _text ??= Unit?.Text!;
        init
        {
            _text = value;
            _lines = null;
        }
    }

    /// <summary>The name of the file that the text was read from, without a folder, or null.</summary>
    public string? FileName
    {
        get => Row.FileName;
        init => Change().FileName = value;
    }

    /// <summary>The SHA-256 of the document's bytes, 64 lower-case hexadecimal digits, as the annotation gives it and the compiler checked it; or null.</summary>
    public string? Sha256
    {
        get => Row.Sha256;
        init => Change().Sha256 = value;
    }

    /// <summary>The title, or null where the document has none.</summary>
    public string? Title
    {
        get => Row.Title;
        init => Change().Title = value;
    }

    /// <summary>Who published the document, or null where that is not known.</summary>
    public Party? Publisher
    {
        get => Row.Publisher.Value;
        init => Change().Publisher = new Reference<Party>(value);
    }

    /// <summary>Who wrote the document.</summary>
    public IReadOnlyList<Party> Authors
    {
        get => Row.Authors;
        init => Change().Authors = value;
    }

    /// <summary>When the document was published (EDTF), or null where that is not known.</summary>
    public PartialDate? Published
    {
        get => Row.Published;
        init => Change().Published = value;
    }

    /// <summary>The date that words like “last month” count from (EDTF), or null.</summary>
    public PartialDate? ReferenceDate
    {
        get => Row.ReferenceDate;
        init => Change().ReferenceDate = value;
    }

    /// <summary>The document's language (BCP 47), or null.</summary>
    public string? Language
    {
        get => Row.Language;
        init => Change().Language = value;
    }

    /// <summary>The language that the document was translated from (BCP 47), or null.</summary>
    public string? TranslatedFrom
    {
        get => Row.TranslatedFrom;
        init => Change().TranslatedFrom = value;
    }

    /// <summary>Where the document is to be found, or null.</summary>
    public Uri? Source
    {
        get => Row.Source;
        init => Change().Source = value;
    }

    /// <summary>The terms under which the text may be used, or null.</summary>
    public string? Licence
    {
        get => Row.Licence;
        init => Change().Licence = value;
    }

    /// <summary>How much of the document the annotation claims to cover.</summary>
    public DocumentCoverage Coverage
    {
        get => Row.Coverage;
        init => Change().Coverage = value;
    }

    /// <summary>Words that need no annotation.</summary>
    public IReadOnlyList<Quote> Ignore
    {
        get => Row.Ignore;
        init => Change().Ignore = value;
    }

    /// <summary>The number of sentences of the document, headings included.</summary>
    public int SentenceCount
    {
        get => Row.SentenceCount;
        init => Change().SentenceCount = value;
    }

    /// <summary>The number of sentences that a quote or <see cref="Ignore"/> touches.</summary>
    public int CoveredSentenceCount
    {
        get => Row.CoveredSentenceCount;
        init => Change().CoveredSentenceCount = value;
    }

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
        var range = Lines.RangeOf(number - 1, Text);
        return Text.AsSpan(range.Start, range.Length);
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 15;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(SourceDocument? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        var row = ColumnsFrom(1);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    // In the order of the row.
    private sealed class Columns(ref RowReader row)
    {
        public string? FileName = row.OptionalText();
        public string? Sha256 = row.OptionalText();
        public string? Title = row.OptionalText();
        public Reference<Party> Publisher = row.Reference<Party>(Party.KindName);
        public IReadOnlyList<Party> Authors = row.References<Party>(Party.KindName);
        public PartialDate? Published = row.Date();
        public PartialDate? ReferenceDate = row.Date();
        public string? Language = row.OptionalText();
        public string? TranslatedFrom = row.OptionalText();
        public Uri? Source = row.Uri();
        public string? Licence = row.OptionalText();
        public DocumentCoverage Coverage = (DocumentCoverage)Math.Max(0, row.Choice(Vocabulary.DocumentCoverages));
        public IReadOnlyList<Quote> Ignore = row.Quotes();
        public int SentenceCount = row.Number() ?? 0;
        public int CoveredSentenceCount = row.Number() ?? 0;

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
