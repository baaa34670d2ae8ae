using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Exporting;

/// <summary>A run of an export.</summary>
/// <param name="Corpus">What is written.</param>
/// <param name="Package">The package that it is part of.</param>
/// <param name="Cancellation">Stops long work.</param>
internal sealed record ExportRun(ExportedCorpus Corpus, CorpusPackage Package, CancellationToken Cancellation)
{
    /// <summary>Is told how many steps are done, of how many.</summary>
    public IProgress<(int Done, int All)>? Progress { get; init; }

    /// <summary>The items, each a step of the work.</summary>
    public IEnumerable<T> Each<T>(IReadOnlyList<T> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            Cancellation.ThrowIfCancellationRequested();
            Progress?.Report((i, items.Count));
            yield return items[i];
        }
    }
}
