using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Editions.Aligning;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Editions;

/// <summary>A corpus in which a document has another text, in memory.</summary>
/// <param name="Before">Its files as they were read.</param>
/// <param name="Files">Its files now, in the same order.</param>
/// <param name="Document">The path of the document.</param>
/// <param name="Quotes">The quotes of the document, in the order of their places in the annotations.</param>
/// <param name="Texts">Both texts, and which sentence of one is which of the other.</param>
/// <param name="Problems">What a check says now and did not say before, beside the quotes that are left.</param>
internal sealed record RebasedCorpus(IReadOnlyList<CorpusFile> Before, IReadOnlyList<CorpusFile> Files, string Document, IReadOnlyList<RebasedQuote> Quotes, EditionPair Texts, IReadOnlyList<Problem> Problems)
{
    /// <summary>The files that are another now, the document last: without its old text nothing can be carried over. It may be another by its bytes alone, by a byte order mark.</summary>
    public IEnumerable<(CorpusFile Before, CorpusFile Now)> Changed => Before.Zip(Files).Where(pair => pair.First.FilePath == Document || pair.First.Text != pair.Second.Text).OrderBy(pair => pair.First.FilePath == Document);

    /// <summary>Whether a person has something to look at.</summary>
    public bool IsLeft => Problems.Count > 0 || Quotes.Any(static quote => quote.IsLeft);
}
