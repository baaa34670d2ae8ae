using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The parts of a document that an annotation quotes.</summary>
internal sealed class QuotedParts
{
    private readonly TextRange[] _parts;

    // The end of the parts up to each one that ends last.
    private readonly int[] _furthest;

    public QuotedParts(AnchoredFile file)
    {
        _parts = [.. file.Entries.SelectMany(static entry => entry.Anchors).SelectMany(static anchor => anchor.Pieces).Concat(file.Guests).Concat(file.QuotedByCarrier).OrderBy(static piece => piece.Start)];
        _furthest = new int[_parts.Length];
        var last = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            _furthest[i] = last = Math.Max(last, _parts[i].End);
        }
    }

    /// <summary>Whether a quote has the words at a place and goes on after them.</summary>
    public bool GoOnAfter(int start, int end) => FurthestBefore(start + 1) > end;

    /// <summary>The sentences of which no word is quoted; all where each has some.</summary>
    public IEnumerable<TextRange> UnquotedOf(DocumentWords words)
    {
        var left = words.Sentences.Where(sentence => FurthestBefore(sentence.End) <= sentence.Words).Take(1).Any();
        return words.Sentences
            .Where(sentence => !left || FurthestBefore(sentence.End) <= sentence.Words)
            .Select(static sentence => new TextRange(sentence.Words, Math.Max(0, sentence.End - sentence.Words)));
    }

    /// <summary>Where the quotes end that begin before an offset; -1 where none do.</summary>
    private int FurthestBefore(int offset)
    {
        var (low, high) = (0, _parts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _parts[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low == 0 ? -1 : _furthest[low - 1];
    }
}
