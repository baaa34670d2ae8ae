using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>A baseline as it was read.</summary>
/// <param name="FilePath">The path, as the host gives it.</param>
/// <param name="IsComplete">Whether every line could be read; if not, an unreadable line may hold an entry.</param>
/// <param name="Lines">Its entries.</param>
/// <param name="Findings">Its errors.</param>
internal sealed record ReadBaseline(string FilePath, bool IsComplete, EquatableArray<BaselineLine> Lines, EquatableArray<Finding> Findings);

/// <summary>The baseline of a corpus: none, one, or several if a project adds several.</summary>
/// <param name="Files">The files, in the order of their paths.</param>
internal sealed record BaselineFiles(EquatableArray<ReadBaseline> Files)
{
    /// <summary>The kinds of its entries; null where there is no baseline.</summary>
    public BaselineKinds? Kinds => Files.Count == 0 ? null
        : BaselineKinds.Of(Files.SelectMany(static file => file.Lines).Select(static line => line.Fingerprint.Key.Kind), Files.All(static file => file.IsComplete));

    public static BaselineFiles Of(IEnumerable<ReadBaseline> files) => new(files.InOrder(static file => file.FilePath));

    /// <summary>The baselines, if there are any: without one, nothing is compared.</summary>
    public static IEnumerable<BaselineFiles> IfAny(BaselineFiles baselines, CancellationToken cancellation) => baselines.Files.Count > 0 ? [baselines] : [];
}

/// <summary>An entry of a baseline, and the place of its id.</summary>
internal sealed record BaselineLine(Fingerprint Fingerprint, TextPlace Place);
