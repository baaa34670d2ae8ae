using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Editions.Quotes;

namespace TypedSeeds.Tool.Editions;

/// <summary>What a check says of the files as they would be written, and where it finds each quote.</summary>
internal sealed class RebasedCheck
{
    private readonly Dictionary<string, (PlacedEdits Edits, Dictionary<int, Anchor> Anchors)> _files;

    public RebasedCheck(CheckedCorpus corpus, IReadOnlyDictionary<string, PlacedEdits> edits)
    {
        Corpus = corpus;
        _files = corpus.Files.Where(file => edits.ContainsKey(file.Source.FilePath)).ToDictionary(
            static file => file.Source.FilePath,
            file => (edits[file.Source.FilePath], AnchorsOf(file)),
            StringComparer.Ordinal);
    }

    public CheckedCorpus Corpus { get; }

    /// <summary>Where a quote is found; null where it is not.</summary>
    public Anchor? AnchorOf(AnnotatedQuote quote)
    {
        var (edits, anchors) = _files[quote.File.Source.FilePath];
        return anchors.GetValueOrDefault(edits.NewOf(quote.Place.Span.Start));
    }

    private static Dictionary<int, Anchor> AnchorsOf(CheckedFile file) => QuoteList.Anchors(file.Anchored)
        .Select(static found => found.Anchor)
        .Where(static anchor => anchor.Token > 0)
        .DistinctBy(static anchor => anchor.Token)
        .ToDictionary(anchor => file.Positions.Ranges[anchor.Token].Start);
}
