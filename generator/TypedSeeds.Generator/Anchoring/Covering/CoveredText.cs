namespace TypedSeeds.Generator.Anchoring.Covering;

/// <summary>How much of a document is quoted.</summary>
/// <param name="SentenceCount">The number of its sentences.</param>
/// <param name="Sentences">The sentences that no quote touches.</param>
/// <param name="WordCount">The number of words of its sentences.</param>
/// <param name="CoveredWordCount">The number of words that are quoted from end to end.</param>
/// <param name="Words">The words that are not, in the sentences that some quote touches; none where they were not to be listed.</param>
internal sealed record CoveredText(
    int SentenceCount,
    IReadOnlyList<TextRange> Sentences,
    int WordCount,
    int CoveredWordCount,
    IReadOnlyList<WordsLeftOut> Words)
{
    public int CoveredSentenceCount => SentenceCount - Sentences.Count;
}

/// <summary>Words one after another of which none is quoted from end to end.</summary>
/// <param name="Range">From the start of the first to the end of the last.</param>
/// <param name="Count">Their number.</param>
internal readonly record struct WordsLeftOut(TextRange Range, int Count);
