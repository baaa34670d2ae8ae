using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>One text of a document, divided into units: each character that is no white space is in exactly one.</summary>
internal sealed class Edition
{
    public Edition(DocumentText document, TextLayout layout, CancellationToken cancellation)
    {
        Document = new SearchedDocument(document, FilePaths.FileName(document.Path), layout, cancellation: cancellation);
        var at = 0;
        TextRange? open = null;
        foreach (var sentence in Document.Sentences)
        {
            if (open is { } before && UncertainStops.IsAt(Text, before.End, sentence.Start))
            {
                open = new(before.Start, sentence.End - before.Start);
                continue;
            }

            at = Add(at, open);
            open = new(sentence.Start, sentence.End - sentence.Start);
        }

        at = Add(at, open);

        Add(at, Text.Length, isSentence: false);
    }

    /// <summary>The text, in which words are searched for.</summary>
    public SearchedDocument Document { get; }

    public string Text => Document.Document.Text;

    public List<TextUnit> Units { get; } = [];

    /// <summary>The units that a range touches, from the first to the last; none where the last is before the first.</summary>
    public (int First, int Last) UnitsOf(TextRange range) => (FirstEndingAfter(range.Start), FirstEndingAfter(range.End - 1));

    /// <summary>A range with one space for each run of white space.</summary>
    public string WordsOf(TextRange range) => TextIndex.Normalize(Document.Slice(range)).Trim(' ');

    private int Add(int at, TextRange? sentence)
    {
        if (sentence is not { } range)
        {
            return at;
        }

        Add(at, range.Start, isSentence: false);
        Add(range.Start, range.End, isSentence: true);
        return range.End;
    }

    private void Add(int start, int end, bool isSentence)
    {
        while (start < end && WhiteSpace.Is(Text[start]))
        {
            start++;
        }

        while (start < end && WhiteSpace.Is(Text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            var range = new TextRange(start, end - start);
            Units.Add(new TextUnit(range, TextIndex.Normalize(Document.Slice(range)), isSentence));
        }
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, Units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Units[middle].Range.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
