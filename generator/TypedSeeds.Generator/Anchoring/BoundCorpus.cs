using TypedSeeds.Generator.Anchoring.Versions;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What the anchoring of one file asks of all files together.</summary>
/// <param name="Versions">The documents that hold versions of other documents' statements.</param>
/// <param name="IsLarge">Whether there are so many files that nobody reads what is generated of them.</param>
internal sealed record BoundCorpus(VersionIndex Versions, bool IsLarge)
{
    public static BoundCorpus None { get; } = new(VersionIndex.None, IsLarge: false);

    /// <summary>
    /// The files that annotate a document after several others do. Each is told that one document has one annotation file, and its quotes are
    /// not sought: every file of a few bytes would cost a walk through the whole document.
    /// </summary>
    public EquatableArray<string> Surplus { get; init; }

    /// <summary>Whether a file is one of them.</summary>
    public bool IsSurplus(string file)
    {
        var (low, high) = (0, Surplus.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Surplus[middle], file) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Surplus.Count && Surplus[low] == file;
    }

    public static BoundCorpus Of(IEnumerable<BoundFile> files)
    {
        var all = files.ToArray();
        return new(VersionIndex.Of(all), all.Length > Limits.GeneratedFiles) { Surplus = SurplusOf(all).ToEquatableArray() };
    }

    private static IEnumerable<string> SurplusOf(BoundFile[] files) => files
        .Where(static file => file.Document is not null)
        .GroupBy(static file => (file.Document!.Path, file.Document.Of?.Key.FullId))
        .SelectMany(static group => group.Select(static file => file.Path).OrderBy(static path => path, StringComparer.Ordinal).Skip(Limits.AnnotationsOfDocument))
        .OrderBy(static path => path, StringComparer.Ordinal);
}
