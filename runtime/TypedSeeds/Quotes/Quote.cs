using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using TypedSeeds.Json;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Words of a document. The text is always the document's own.</summary>
/// <remarks>
/// A quote is one or more ranges of its document (a text quote selector of the W3C Web Annotation Data Model that was
/// resolved at compile time). Offsets are in UTF-16 units, from the first character after a byte order mark;
/// <see cref="CodePoints"/> and <see cref="Utf8Bytes"/> give them in the other two units in use.
/// Two quotes are equal when they are the same ranges of the same document. Lists of quotes sort by <see cref="CompareTo(Quote)"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(QuoteJsonConverter))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "No quote is less than one of another document; the order is for lists.")]
public sealed class Quote : IEquatable<Quote>, IComparable<Quote>, IComparable
{
    // A quote of a corpus has a file and no document: its words can be read before the document's record is made. Its
    // pieces are read from its places when one is asked for, since that takes the document's text. Few quotes are asked
    // for their cut, so one field holds all of it.
    private readonly object _source;
    private readonly TextRange _places;
    private TextRange[]? _pieces;
    private string? _text;
    private QuoteCut? _cut;

    /// <summary>Quotes one range of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">Where the quote begins, in UTF-16 units.</param>
    /// <param name="length">How long it is, in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not within the document.</exception>
    public Quote(SourceDocument document, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, document.Text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, document.Text.Length - length);
        _source = document;
        _pieces = [new TextRange(start, length)];
    }

    /// <summary>Quotes several ranges of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pieces">The ranges, in UTF-16 units, in the order of the document, not overlapping.</param>
    /// <exception cref="ArgumentException">There is no piece, or they overlap or are out of order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A piece is empty or not within the document.</exception>
    public Quote(SourceDocument document, params TextRange[] pieces)
        : this(document, First(pieces).Start, First(pieces).Length)
    {
        for (var i = 1; i < pieces.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieces[i].Length, nameof(pieces));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(pieces[i].Start, document.Text.Length - pieces[i].Length, nameof(pieces));
            if (pieces[i].Start < pieces[i - 1].End)
            {
                throw new ArgumentException("The pieces of a quote are in the order of the document and do not overlap.", nameof(pieces));
            }
        }

        _pieces = (TextRange[])pieces.Clone();
    }

    /// <summary>Takes ranges that the compiler has proved; checks nothing again.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pieces">The ranges.</param>
    /// <param name="reasons">The reason of each, or none at all.</param>
    internal Quote(SourceDocument document, TextRange[] pieces, string?[] reasons)
    {
        (_source, _pieces) = (document, pieces);
        _cut = reasons.Length == 0 ? null : QuoteCut.Of(document.Text, pieces, reasons);
    }

    /// <summary>Takes places that the compiler has proved; checks nothing again.</summary>
    /// <param name="file">The file.</param>
    /// <param name="places">Where its rows hold the places.</param>
    internal Quote(CompiledFile file, TextRange places)
    {
        _source = file;
        _places = places;
    }

    /// <summary>The document that is quoted.</summary>
    public SourceDocument Document => _source is CompiledFile file ? file.Quoted : (SourceDocument)_source;

    /// <summary>Where the quote begins: the start of its first piece, in UTF-16 units.</summary>
    public int Start => Ranges[0].Start;

    /// <summary>Where the quote ends: the end of its last piece, in UTF-16 units, exclusive.</summary>
    public int End => Ranges[^1].End;

    /// <summary>How many UTF-16 units of the document are quoted, in all pieces together.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var piece in Pieces)
            {
                length += piece.Length;
            }

            return length;
        }
    }

    /// <summary>Whether the quote is one unbroken range of the document.</summary>
    public bool IsContiguous => Ranges.Length == 1;

    /// <summary>The ranges that are quoted, in UTF-16 units, in the order of the document.</summary>
    public ReadOnlySpan<TextRange> Pieces => Ranges;

    /// <summary>The words, from the document, with <c> […] </c> where words are left out between two pieces.</summary>
    /// <remarks>
    /// Pieces with only white space between them are joined by one space. A document may have the mark itself;
    /// <see cref="PieceTexts"/> and <see cref="Omissions"/> tell the two apart.
    /// </remarks>
    public string Text => _text ?? MakeText();

    /// <summary>The words of each piece.</summary>
    public IReadOnlyList<string> PieceTexts => Cut.PieceTexts;

    /// <summary>What is left out between the pieces, in the order of the document. White space alone is no omission.</summary>
    public IReadOnlyList<Omission> Omissions => Cut.Omissions;

    /// <summary>Why the words may be quoted without a negation, condition or hedge that governs them; null where the annotation does not say.</summary>
    public string? Context => Cut.Context;

    /// <summary>The characters of <see cref="Text"/>; a contiguous quote is not copied out of its document.</summary>
    public ReadOnlySpan<char> Span =>
        IsContiguous ? Source.AsSpan(Ranges[0].Start, Ranges[0].Length) : Text;

    private string Source => _source is CompiledFile file ? file.Text : ((SourceDocument)_source).Text;

    private TextRange[] Ranges => _pieces ?? ReadPieces();

    private QuoteCut Cut => _cut ?? ReadCut();

    /// <summary>The line on which the quote begins, counted from one.</summary>
    public int Line => Position.Line;

    /// <summary>The column at which the quote begins, counted from one, in UTF-16 units.</summary>
    public int Column => Position.Column;

    /// <summary>The line and column at which the quote begins.</summary>
    public TextPosition Position => Document.PositionOf(Start);

    /// <summary>Whether a piece holds the character at an offset of the document.</summary>
    /// <param name="offset">The offset, in UTF-16 units.</param>
    public bool Contains(int offset)
    {
        foreach (var piece in Pieces)
        {
            if (offset >= piece.Start && offset < piece.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ranges in Unicode code points, the unit of the Web Annotation Data Model. Computed at each call.</summary>
    public IReadOnlyList<TextRange> CodePoints() => Measure(TextUnits.CountCodePoints);

    /// <summary>The ranges in bytes of UTF-8, not counting a byte order mark. Computed at each call.</summary>
    public IReadOnlyList<TextRange> Utf8Bytes() => Measure(Encoding.UTF8.GetByteCount);

    /// <summary>
    /// The order of quotes in a list: by the document's id, then in the order of its text by where they begin, where they end, and
    /// their pieces. Zero if and only if the quotes are equal.
    /// </summary>
    /// <remarks>LINQ's <c>OrderBy</c>, <c>Min</c> and <c>Max</c> use it. Null comes first.</remarks>
    /// <param name="other">The other quote.</param>
    public int CompareTo(Quote? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Comparer<Entry>.Default.Compare(Document, other.Document);
        order = order != 0 ? order : Start.CompareTo(other.Start);
        order = order != 0 ? order : End.CompareTo(other.End);
        return order != 0 ? order : Pieces.SequenceCompareTo(other.Pieces);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no quote.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quote other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(Quote)} is compared with another one only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quote? other) =>
        other is not null && Document.Equals(other.Document) && Pieces.SequenceEqual(other.Pieces);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Start, End);

    /// <summary>The place and the words, shortened: one line.</summary>
    public override string ToString() => $"{Document.Id}:{Position} “{TextUnits.OnShortLine(Text)}”";

    private static TextRange First(TextRange[] pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return pieces.Length > 0 ? pieces[0] : throw new ArgumentException("A quote has at least one piece.", nameof(pieces));
    }

    // All threads get one text. Under its lock the document's text is read, which takes the locks of documents and never that of a quote.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private string MakeText()
    {
        // Without the properties of the source, of its text and of the pieces, each of which is one more method to be compiled at the first access to any entry.
        var file = _source as CompiledFile;
        var pieces = _pieces ??= PlaceReader.Read(file!.Rows, _places, file);
        var source = file?.Literal ?? Source;
        return _text ??= pieces.Length == 1 ? source.Substring(pieces[0].Start, pieces[0].Length) : JoinPieces(source, pieces);
    }

    // Apart, since compiling the call loads another type.
    private static string JoinPieces(string source, TextRange[] pieces) => TextGaps.Join(source, pieces);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TextRange[] ReadPieces()
    {
        // Nobody sees which of two equal arrays is kept.
        var file = (CompiledFile)_source;
        return _pieces = PlaceReader.Read(file.Rows, _places, file);
    }

    private QuoteCut ReadCut()
    {
        var reasons = _source is CompiledFile file ? PlaceReader.ReadReasons(file, _places) : [];
        var cut = QuoteCut.Of(Source, Ranges, reasons);
        return Interlocked.CompareExchange(ref _cut, cut, null) ?? cut;
    }

    private TextRange[] Measure(TextUnits.Counter count)
    {
        var measured = new TextRange[Pieces.Length];
        var text = Source.AsSpan();
        var counted = 0;
        var at = 0;
        for (var i = 0; i < measured.Length; i++)
        {
            var piece = Pieces[i];
            at += count(text[counted..piece.Start]);
            var length = count(text.Slice(piece.Start, piece.Length));
            measured[i] = new TextRange(at, length);
            at += length;
            counted = piece.End;
        }

        return measured;
    }
}
