using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>A baseline as it was read.</summary>
/// <param name="FilePath">The file, as the host names it.</param>
/// <param name="IsComplete">Whether every line could be read; if not, an entry may stand in one that could not.</param>
/// <param name="Lines">Its entries.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ReadBaseline(string FilePath, bool IsComplete, EquatableArray<BaselineLine> Lines, EquatableArray<Finding> Findings);

/// <summary>The baseline of a corpus: none, one, or several where a project adds several.</summary>
/// <param name="Files">The files, in the order of their paths.</param>
internal sealed record BaselineFiles(EquatableArray<ReadBaseline> Files)
{
    public static BaselineFiles Of(IEnumerable<ReadBaseline> files) => new(files.InOrder(static file => file.FilePath));

    /// <summary>The baselines where there are any: without one, nothing is compared.</summary>
    public static IEnumerable<BaselineFiles> IfAny(BaselineFiles baselines, CancellationToken cancellation) => baselines.Files.Count > 0 ? [baselines] : [];
}

/// <summary>An entry of a baseline, and where its id stands.</summary>
internal sealed record BaselineLine(Fingerprint Fingerprint, TextPlace Place);
