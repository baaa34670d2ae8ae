using TypedSeeds.Json;
using TypedSeeds.Tables;

namespace TypedSeeds;

public partial record SourceDocument
{
    private string? _text;
    private TextLines? _lines;
    private FoldedText? _folded;

    /// <summary>The whole text, from the first character after a byte order mark.</summary>
    public required string Text
    {
        get => _text ??= File?.Text!;
        init
        {
            _text = value;
            _lines = null;
            _folded = null;
        }
    }

    /// <summary>The share of sentences that are covered, from 0 to 1; 1 for a document without any.</summary>
    public double CoveredShare => SentenceCount == 0 ? 1 : (double)CoveredSentenceCount / SentenceCount;

    /// <summary>The share of words that are covered, from 0 to 1; 1 for a document without any.</summary>
    public double CoveredWordShare => WordCount == 0 ? 1 : (double)CoveredWordCount / WordCount;

    /// <summary>The number of lines; LF, CRLF and a lone CR each end one.</summary>
    public int LineCount => Lines.Count;

    /// <summary>The file that has its text; null of a document that was made by hand.</summary>
    internal CompiledFile? CompiledFile => File;

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

    /// <summary>The places that have the given words, in the order of the text, not overlapping.</summary>
    /// <remarks>
    /// Letter case and the marks on letters make no difference, nor do the forms of quotation marks, apostrophes and dashes,
    /// and any run of white space equals any other; “ß” is “ss”. In scripts with
    /// letter case a place begins where a word does and goes on to the end of its last word, so that “sanction” finds
    /// “sanctions”, and “legal” does not find “illegal”. In other scripts it may begin and end at any character.
    /// <see cref="Search(string, bool)"/> finds whole words alone.
    /// </remarks>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no letter or digit in the words.</exception>
    public IReadOnlyList<Quote> Search(string words) => Search(words, wholeWords: false);

    /// <summary>The places that have the given words, in the order of the text, not overlapping, if asked as whole words alone.</summary>
    /// <remarks>
    /// As <see cref="Search(string)"/>, but with <paramref name="wholeWords"/> the last word ends where the given one does: “no” finds
    /// “no” and not “North”, and “sanction” does not find “sanctions”.
    /// </remarks>
    /// <param name="words">The words.</param>
    /// <param name="wholeWords">Whether only whole words are found.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no letter or digit in the words.</exception>
    public IReadOnlyList<Quote> Search(string words, bool wholeWords)
    {
        // As with every quote, the document that carries the text.
        var quoted = ReadingOf is { } carrier && ReferenceEquals(carrier.Text, Text) ? carrier : this;
        return [.. (_folded ??= new FoldedText(Text)).Find(words, wholeWords).Select(range => new Quote(quoted, range.Start, range.Length))];
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

    private protected override void WriteUntabled(FieldWriter json) => json.Always.Write("text", Text);
}
