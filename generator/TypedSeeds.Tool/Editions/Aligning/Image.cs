namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>What became of some words of the old text.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Range">Where they are in the new text; null where nothing says so.</param>
/// <param name="Nearest">The words of the new text that are most like them, where these are not the same; null where none are.</param>
internal sealed record Image(Fate Fate, TextRange? Range, TextRange? Nearest = null);
