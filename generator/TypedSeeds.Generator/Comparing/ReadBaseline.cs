using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>A baseline as it was read.</summary>
/// <param name="FilePath">The path, as the host gives it.</param>
/// <param name="IsComplete">Whether every line could be read; if not, an unreadable line may hold an entry.</param>
/// <param name="Lines">Its entries.</param>
/// <param name="Findings">Its errors.</param>
internal sealed record ReadBaseline(string FilePath, bool IsComplete, EquatableArray<BaselineLine> Lines, EquatableArray<Finding> Findings);

/// <summary>An entry of a baseline, and the place of its id.</summary>
internal sealed record BaselineLine(Fingerprint Fingerprint, TextPlace Place);
