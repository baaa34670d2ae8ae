namespace TypedSeeds.Tool.Mending;

/// <summary>What came of a wish to rename an entry.</summary>
/// <param name="Renamed">The corpus with the new id; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; empty where it was not.</param>
internal sealed record RenameResult(MendedCorpus? Renamed, string Refusal);
