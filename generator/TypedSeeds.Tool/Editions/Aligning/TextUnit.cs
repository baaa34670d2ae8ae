namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>A part of a text that is compared with those of another: a sentence, or what is between two.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Key">Its text, with one space for each run of white space.</param>
/// <param name="IsSentence">Whether it is a sentence, not only marks between two.</param>
internal sealed record TextUnit(TextRange Range, string Key, bool IsSentence);
