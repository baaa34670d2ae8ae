using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>A baseline as it was read.</summary>
/// <param name="FilePath">The file, as the host names it.</param>
/// <param name="IsComplete">Whether every line could be read; if not, an entry may stand in one that could not.</param>
/// <param name="Lines">Its entries.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ReadBaseline(string FilePath, bool IsComplete, EquatableArray<BaselineLine> Lines, EquatableArray<Finding> Findings);

/// <summary>An entry of a baseline, and where its id stands.</summary>
internal sealed record BaselineLine(Fingerprint Fingerprint, TextPlace Place);
