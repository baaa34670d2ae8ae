using TypedSeeds.Generator.Anchoring.Versions;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What the anchoring of one file asks of all files together.</summary>
/// <param name="Versions">The documents that hold versions of other documents' statements.</param>
/// <param name="IsLarge">Whether there are so many files that nobody reads what is generated of them.</param>
internal sealed record BoundCorpus(VersionIndex Versions, bool IsLarge)
{
    public static BoundCorpus None { get; } = new(VersionIndex.None, IsLarge: false);

    public static BoundCorpus Of(IEnumerable<BoundFile> files)
    {
        var all = files.ToArray();
        return new(VersionIndex.Of(all), all.Length > Limits.GeneratedFiles);
    }
}
