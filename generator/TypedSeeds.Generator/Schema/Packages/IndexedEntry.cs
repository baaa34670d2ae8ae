namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>What the index of a package says of one entry.</summary>
/// <param name="Key">Its name in its own corpus.</param>
/// <param name="Names">By what people call it, the best first: its name and aliases, its title or its summary.</param>
/// <param name="Formerly">The ids that it had before, each as its full id.</param>
/// <param name="Deprecated">Why it should no longer be used; empty where it may.</param>
internal sealed record IndexedEntry(EntryKey Key, IReadOnlyList<string> Names, IReadOnlyList<string> Formerly, string Deprecated);
