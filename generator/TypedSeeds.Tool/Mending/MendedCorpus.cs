using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Mending;

/// <summary>A corpus whose findings are mended as far as their fixes go, in memory.</summary>
/// <param name="Before">Its files as they were read.</param>
/// <param name="Files">Its files now, in the same order.</param>
/// <param name="Mended">The problems that were mended, in the order in which they were.</param>
/// <param name="Corpus">The corpus as it is checked now, with the problems that are left.</param>
internal sealed record MendedCorpus(IReadOnlyList<CorpusFile> Before, IReadOnlyList<CorpusFile> Files, IReadOnlyList<Problem> Mended, CheckedCorpus Corpus)
{
    /// <summary>Whether there is more to mend, and the rounds ran out.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>The files that are another now.</summary>
    public IEnumerable<(CorpusFile Before, CorpusFile Now)> Changed => Before.Zip(Files).Where(static pair => pair.First.Text != pair.Second.Text);
}
