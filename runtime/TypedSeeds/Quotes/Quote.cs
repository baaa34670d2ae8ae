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
    // Of a quote that the compiler proved: its document is made when it is asked for, and its words need none.
    private readonly Unit? _unit;
    private readonly TextRange _first;
    private readonly TextRange[]? _all;
    private SourceDocument? _document;
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

    /// <summary>Takes ranges that the compiler has proved; checks nothing again.</summary>
    internal Quote(Unit unit, TextRange first, TextRange[]? all)
    {
        _unit = unit;
        _first = first;
        _all = all;
    }

    /// <summary>The document that is quoted.</summary>
    public SourceDocument Document => _document ??= _unit!.Document;

    /// <summary>Where the quote begins: the start of its first piece, in UTF-16 units.</summary>
    public int Start => _first.Start;

    /// <summary>Where the quote ends: the end of its last piece, in UTF-16 units, exclusive.</summary>
    public int End => _all is null ? _first.End : _all[^1].End;

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
    public bool IsContiguous => _all is null;

    /// <summary>The ranges that are quoted, in UTF-16 units, in the order of the document.</summary>
    public ReadOnlySpan<TextRange> Pieces => _all is null ? new ReadOnlySpan<TextRange>(in _first) : _all;

    /// <summary>The words, from the document; several pieces are joined by one space (as in brat standoff).</summary>
    public string Text => _text ?? MakeText();

    /// <summary>The characters of <see cref="Text"/>; a contiguous quote is not copied out of its document.</summary>
    public ReadOnlySpan<char> Span =>
        _all is null ? Source.AsSpan(_first.Start, _first.Length) : Text;

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
        _text ??= _all is null ? Source.Substring(_first.Start, _first.Length) : Join(Source, _all);

    private static string Join(string source, TextRange[] pieces)
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
