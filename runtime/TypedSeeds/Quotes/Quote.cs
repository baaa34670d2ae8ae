using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Words that stand in a document. The text is always the document's own.</summary>
/// <remarks>
/// A quote is one or more ranges of its document (a text quote selector of the W3C Web Annotation Data Model that was
/// resolved at compile time). Offsets are in UTF-16 units, from the first character after a byte order mark;
/// <see cref="CodePoints"/> and <see cref="Utf8Bytes"/> give them in the other two units in use.
/// Two quotes are equal when they are the same ranges of the same document.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Quote : IEquatable<Quote>
{
    // A quote of a corpus has a unit and no document: its words can be read before the document's record is made.
    private readonly Unit? _unit;
    private readonly SourceDocument? _document;

    // The places in the unit's rows until the first range is asked for, then the range of the only piece or of the first.
    private TextRange _first;
    private TextRange[]? _all;
    private volatile bool _isRead;
    private string? _text;

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
        _document = document;
        _first = new TextRange(start, length);
        _isRead = true;
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
                throw new ArgumentException("The pieces of a quote stand in the order of the document and do not overlap.", nameof(pieces));
            }
        }

        _all = pieces.Length == 1 ? null : (TextRange[])pieces.Clone();
    }

    /// <summary>Takes places that the compiler has proved; checks nothing again.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="places">Where its rows hold the places.</param>
    internal Quote(Unit unit, TextRange places)
    {
        _unit = unit;
        _first = places;
    }

    /// <summary>The document that is quoted.</summary>
    public SourceDocument Document => _document ?? _unit!.Document;

    /// <summary>Where the quote begins: the start of its first piece, in UTF-16 units.</summary>
    public int Start => Pieces[0].Start;

    /// <summary>Where the quote ends: the end of its last piece, in UTF-16 units, exclusive.</summary>
    public int End => Pieces[^1].End;

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
    public bool IsContiguous => Pieces.Length == 1;

    /// <summary>The ranges that are quoted, in UTF-16 units, in the order of the document.</summary>
    public ReadOnlySpan<TextRange> Pieces
    {
        get
        {
            if (!_isRead)
            {
                ReadPlaces();
            }

            return _all is null ? new ReadOnlySpan<TextRange>(in _first) : _all;
        }
    }

    /// <summary>The words, from the document; several pieces are joined by one space (as in brat standoff).</summary>
    public string Text => _text ?? MakeText();

    /// <summary>The characters of <see cref="Text"/>; a contiguous quote is not copied out of its document.</summary>
    public ReadOnlySpan<char> Span =>
        IsContiguous ? Source.AsSpan(Start, _first.Length) : Text;

    private string Source => _unit is null ? Document.Text : _unit.Text;

    /// <summary>The line on which the quote begins, counted from one.</summary>
    public int Line => Position.Line;

    /// <summary>The column at which the quote begins, counted from one, in UTF-16 units.</summary>
    public int Column => Position.Column;

    /// <summary>The line and column at which the quote begins.</summary>
    public TextPosition Position => Document.PositionOf(Start);

    /// <summary>The ranges in Unicode code points, the unit of the Web Annotation Data Model. Computed at each call.</summary>
    public IReadOnlyList<TextRange> CodePoints() => Measure(TextUnits.CountCodePoints);

    /// <summary>The ranges in bytes of UTF-8, not counting a byte order mark. Computed at each call.</summary>
    public IReadOnlyList<TextRange> Utf8Bytes() => Measure(Encoding.UTF8.GetByteCount);

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

    // Not Interlocked, which would load another assembly at the first access to any quote.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private string MakeText() =>
        _text ??= IsContiguous ? Source.Substring(Start, _first.Length) : Join(Source, Pieces);

    [MethodImpl(MethodImplOptions.Synchronized)]
    private void ReadPlaces()
    {
        if (!_isRead)
        {
            _first = PlaceReader.Read(_unit!, _first, out _all);
            _isRead = true;
        }
    }

    private static string Join(string source, ReadOnlySpan<TextRange> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(text.Length > 0 ? " " : string.Empty).Append(source, piece.Start, piece.Length);
        }

        return text.ToString();
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
