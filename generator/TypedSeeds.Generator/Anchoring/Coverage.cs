namespace TypedSeeds.Generator.Anchoring;

/// <summary>Which sentences of a document some quote touches.</summary>
internal static class Coverage
{
    /// <summary>The sentences that none of the ranges touches, and the number of all. Who quotes only the number of an article or item quotes nothing of it.</summary>
    public static (List<TextRange> Uncovered, int Count) Measure(IReadOnlyList<Sentence> sentences, List<TextRange> quoted)
    {
        quoted.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var uncovered = new List<TextRange>();
        var next = 0;
        var reached = 0;
        foreach (var sentence in sentences)
        {
            // Ranges are sorted by start, so one walk over both is enough; the furthest end so far may reach on.
            while (next < quoted.Count && quoted[next].Start < sentence.End)
            {
                reached = Math.Max(reached, quoted[next].End);
                next++;
            }

            if (reached <= sentence.Words)
            {
                uncovered.Add(sentence.Range);
            }
        }

        return (uncovered, sentences.Count);
    }
}
