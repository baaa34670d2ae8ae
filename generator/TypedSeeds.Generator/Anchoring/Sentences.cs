using TypedSeeds.Generator.Anchoring.Splitting;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the sentences of a text in any script.</summary>
/// <remarks>
/// The rules are few, so that people can predict them; generator/docs/format.md has them, under “Sentences”. The compiler, the
/// tool and its page all ask here.
/// </remarks>
internal static class Sentences
{
    public static List<Sentence> Find(string text, TextLayout layout = TextLayout.Seen, CancellationToken cancellation = default) =>
        Find(text, BlocksOf(text, layout, cancellation), cancellation);

    /// <summary>The paragraphs and headings of a text, in which its sentences are found.</summary>
    public static List<Block> BlocksOf(string text, TextLayout layout, CancellationToken cancellation)
    {
        var lines = LineReader.Read(text, cancellation);
        return Blocks.Of(text, lines, Layout.JoinsFrom(text, lines, layout), cancellation);
    }

    /// <summary>The sentences of a text of which the blocks are known.</summary>
    public static List<Sentence> Find(string text, List<Block> blocks, CancellationToken cancellation)
    {
        var ends = new SentenceEnds(text, cancellation);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsNumberOfNext(text, blocks, i))
            {
                ends.Divide(blocks[i]);
            }
        }

        return ends.Sentences;
    }

    /// <summary>The first sentence that ends after an offset, by its number; their count where none does.</summary>
    /// <param name="sentences">Sentences in order, of which no two overlap.</param>
    /// <param name="offset">The offset.</param>
    public static int FirstEndingAfter(IReadOnlyList<Sentence> sentences, int offset)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // “Article 3” on a line of its own is no sentence: it belongs to what follows.
    private static bool IsNumberOfNext(string text, List<Block> blocks, int index)
    {
        var block = blocks[index];
        return !block.IsHeading && index + 1 < blocks.Count && !blocks[index + 1].IsHeading
            && (Numbering.EndOf(text, block.Start, block.End) == block.End || NumberedLine.Is(text, block.Start, block.End));
    }
}
