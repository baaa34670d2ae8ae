namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The size of a corpus to make.</summary>
/// <param name="Statements">How many statements in all.</param>
/// <param name="PerDocument">How many of them a document has; the last one has what is left.</param>
internal readonly record struct CorpusSize(int Statements, int PerDocument)
{
    /// <summary>How many statements a document has where nothing else is asked: as many as the real seeds' pages have.</summary>
    public const int UsualPerDocument = 30;

    /// <summary>The shortest quote, in characters.</summary>
    public int ShortestQuote { get; init; } = 140;

    /// <summary>The longest quote, but for its last word.</summary>
    public int LongestQuote { get; init; } = 265;

    /// <summary>One long document of short sentences, each of them quoted: about 100 bytes of UTF-8 a quote.</summary>
    public static CorpusSize LongDocument(int quotes) => new(quotes, quotes) { ShortestQuote = 32, LongestQuote = 54 };

    public int Documents => (Statements + PerDocument - 1) / PerDocument;

    public static CorpusSize Of(int statements) => new(statements, UsualPerDocument);

    public int StatementsOf(int document) => Math.Min(PerDocument, Statements - (document * PerDocument));
}
