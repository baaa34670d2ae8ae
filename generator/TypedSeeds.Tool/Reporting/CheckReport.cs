using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Reporting;

/// <summary>What a check found, to be written in one of the formats.</summary>
/// <param name="Corpora">The corpora, in the order of their folders.</param>
/// <param name="ShowsAll">Whether people see each of many findings that are alike.</param>
internal sealed record CheckReport(IReadOnlyList<CheckedCorpus> Corpora, bool ShowsAll = false)
{
    public IEnumerable<Problem> Problems => Corpora.SelectMany(corpus => corpus.Problems);

    public int LeftOut => Corpora.Sum(corpus => corpus.LeftOut.Count);

    public int Count(RuleSeverity severity) => Corpora.Sum(corpus => corpus.Count(severity));
}
