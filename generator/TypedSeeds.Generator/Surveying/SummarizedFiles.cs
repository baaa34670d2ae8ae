using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>All files of a corpus, anchored and summarized, in the order of their paths.</summary>
internal sealed record SummarizedFiles(EquatableArray<SummarizedFile> Files)
{
    public static SummarizedFiles Of(IEnumerable<SummarizedFile> files) => new(files.InOrder(static file => file.File.Path));

    /// <summary>What is said of a document and its quotes: of one that two files annotate, one of them may mean another document.</summary>
    private static readonly HashSet<Rule> OfDocument = [Rules.SentenceNotCovered, Rules.WordsNotCovered, Rules.OtherLanguage, Rules.QuoteNotFound];

    /// <summary>What is wrong with each file alone.</summary>
    public static FindingList FindingsOf(SummarizedFiles files)
    {
        var told = files.Files.Where(static file => file.File.Findings.Count > 0).ToArray();
        if (!told.Any(static file => file.File.Findings.Any(static finding => OfDocument.Contains(finding.Rule))))
        {
            return new(told.SelectMany(static file => file.File.Findings).ToEquatableArray());
        }

        var twice = AnnotatedTwice(files);
        return new(told.SelectMany(file => twice.Contains(file.Summary.DocumentPath) ? file.File.Findings.Where(static finding => !OfDocument.Contains(finding.Rule)) : file.File.Findings).ToEquatableArray());
    }

    private static HashSet<string> AnnotatedTwice(SummarizedFiles files)
    {
        var (seen, twice) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in files.Files)
        {
            if (file.Summary.DocumentPath.Length > 0 && !seen.Add(file.Summary.DocumentPath))
            {
                twice.Add(file.Summary.DocumentPath);
            }
        }

        return twice;
    }
}
