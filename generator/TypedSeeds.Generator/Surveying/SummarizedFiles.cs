using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>All files of a corpus, anchored and summarized, in the order of their paths.</summary>
internal sealed record SummarizedFiles(EquatableArray<SummarizedFile> Files)
{
    public static SummarizedFiles Of(IEnumerable<SummarizedFile> files) => new(files.InOrder(static file => file.File.Path));

    /// <summary>What is wrong with each file alone.</summary>
    public static FindingList FindingsOf(SummarizedFiles files) =>
        new(files.Files.SelectMany(static file => file.File.Findings).ToEquatableArray());
}
