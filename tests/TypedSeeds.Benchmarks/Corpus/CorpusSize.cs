namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The size of a corpus to make.</summary>
/// <param name="Statements">How many statements in all.</param>
/// <param name="PerDocument">How many statements a document has; the last document has the rest.</param>
internal readonly record struct CorpusSize(int Statements, int PerDocument)
{
    /// <summary>The default number of statements in a document, about that of the real seeds.</summary>
    public const int UsualPerDocument = 30;

    /// <summary>The shortest quote, in characters.</summary>
    public int ShortestQuote { get; init; } = 140;

    /// <summary>The longest quote, without its last word.</summary>
    public int LongestQuote { get; init; } = 265;

    /// <summary>One long document of short quoted sentences, with about 100 bytes of UTF-8 for each quote.</summary>
    public static CorpusSize LongDocument(int quotes) => new(quotes, quotes) { ShortestQuote = 32, LongestQuote = 54 };

    /// <summary>The number of the first document. Corpora whose numbers are apart have no document in common.</summary>
    public int First { get; init; }

    public int Documents => (Statements + PerDocument - 1) / PerDocument;

    public static CorpusSize Of(int statements) => new(statements, UsualPerDocument);

    public int StatementsOf(int document) => Math.Min(PerDocument, Statements - ((document - First) * PerDocument));
}
