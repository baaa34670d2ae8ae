using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A document in which quotes are searched for, with its lines.</summary>
internal sealed class SearchedDocument
{
    private readonly Lazy<NearMatch> _near;
    private readonly Lazy<SameWords> _same;
    private readonly Lazy<List<Sentence>> _sentences;
    private readonly Lazy<List<Block>> _paragraphs;
    private int _lastSentence;

    public SearchedDocument(DocumentText document, string name, TextLayout layout, string language = "", CancellationToken cancellation = default)
    {
        (Document, Name) = (document, name);
        Lines = new TextLines(document.Text);
        Borders = new TextBorders(document.Text);
        Index = new TextIndex(document.Text, Borders.HasBoth, cancellation);
        _paragraphs = new(() => Anchoring.Sentences.BlocksOf(document.Text, layout, cancellation));
        _sentences = new(() => Anchoring.Sentences.Find(document.Text, _paragraphs.Value, cancellation));
        _near = new(() => new NearMatch(document.Text, Borders, cancellation));
        _same = new(() => new SameWords(document.Text, Borders, language, cancellation));
    }

    public DocumentText Document { get; }

    /// <summary>The name of its file, for messages.</summary>
    public string Name { get; }

    /// <summary>Finds words in it.</summary>
    public TextIndex Index { get; }

    /// <summary>Where its characters and words end.</summary>
    public TextBorders Borders { get; }

    public TextLines Lines { get; }

    /// <summary>How many lines a reader counts.</summary>
    public int LineCount => ReaderLines.Count(Lines, Document.Text);

    public IReadOnlyList<Sentence> Sentences => _sentences.Value;

    /// <summary>Whether two ranges are in one paragraph, or in sentences of which one follows the other without an empty line between them.</summary>
    public bool AreNear(TextRange one, TextRange other)
    {
        var (first, second) = one.Start <= other.Start ? (one, other) : (other, one);
        if (second.Start <= first.End || AreInOneSentence(first.End - 1, second.Start) || ParagraphAt(first.End - 1) >= ParagraphAt(second.Start))
        {
            return true;
        }

        return FirstSentenceAfter(second.Start) - FirstSentenceAfter(first.End - 1) <= 1
            && !HasTwoLines(first.End, second.Start);
    }

    // Most cues are in the sentence of their quote, which is in one paragraph.
    private bool AreInOneSentence(int first, int second) =>
        FirstSentenceAfter(first) is var index && index < Sentences.Count && Sentences[index].Start <= first && Sentences[index].End > second;

    private bool HasTwoLines(int start, int end) =>
        Document.Text.IndexOf('\n', start, end - start) is >= 0 and var line && Document.Text.IndexOf('\n', line + 1, end - line - 1) >= 0;

    private int ParagraphAt(int offset)
    {
        var (low, high) = (0, _paragraphs.Value.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _paragraphs.Value[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Explains a quote that is not found; made when the first one is.</summary>
    public NearMatch Near => _near.Value;

    /// <summary>Finds what to write for a quote that is not found; made when the first one is.</summary>
    public SameWords Same => _same.Value;

    /// <summary>Other words of the document, to be written for a quote; null where it has them more than once, so that they would name no place.</summary>
    public Proposal? ProposalFor(TextRange range) =>
        TextIndex.Normalize(Slice(range)).Trim(' ') is { Length: > 0 } words && Index.Find(words).Whole.Count == 1 ? new(words, IsSafe: false) : null;

    /// <summary>The line of an offset, from one.</summary>
    public int LineOf(int offset) => Lines.LineAt(offset) + 1;

    /// <summary>The line and column of an offset, for messages.</summary>
    public string PlaceOf(int offset) => $"line {Invariant.Text(LineOf(offset))}, column {Invariant.Text(ColumnOf(offset))}";

    /// <summary>The sentence that an offset is in; where it is in none, the rest of its line.</summary>
    public Sentence SentenceAt(int offset)
    {
        var (sentences, index) = (_sentences.Value, FirstSentenceAfter(offset));
        return index < sentences.Count && sentences[index].Start <= offset
            ? sentences[index]
            : new Sentence(offset, offset, Lines.RangeOf(Lines.LineAt(offset), Document.Text).End, IsHeading: false);
    }

    /// <summary>The sentences that a range touches, from the start of the first to the end of the last.</summary>
    public TextRange SentencesOf(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        for (var i = FirstSentenceAfter(range.Start); i < Sentences.Count && Sentences[i].Start < range.End; i++)
        {
            (start, end) = (Math.Min(start, Sentences[i].Start), Math.Max(end, Sentences[i].End));
        }

        return new(start, end - start);
    }

    /// <summary>The column of an offset, from one.</summary>
    public int ColumnOf(int offset) => Lines.ColumnAt(offset) + 1;

    /// <summary>The words of a range, shortened for a message. A range may be as long as the document, and there may be thousands of such ranges.</summary>
    public string Shown(TextRange range, int longest) => Shorten.BetweenWords(Document.Text.Substring(range.Start, Math.Min(range.Length, longest + 1)), longest);

    public string Slice(TextRange range) => Document.Text.Substring(range.Start, range.Length);

    public FileSpan SpanOf(TextRange range) => FileSpan.In(Lines, range.Start, range.End);

    // Most questions are about the sentence of the last one, or the next.
    private int FirstSentenceAfter(int offset)
    {
        var sentences = _sentences.Value;
        for (var index = _lastSentence; index <= _lastSentence + 1 && index < sentences.Count; index++)
        {
            if (sentences[index].Start <= offset && sentences[index].End > offset)
            {
                return _lastSentence = index;
            }
        }

        return _lastSentence = Anchoring.Sentences.FirstEndingAfter(sentences, offset);
    }
}
