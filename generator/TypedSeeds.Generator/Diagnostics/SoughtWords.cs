namespace TypedSeeds.Generator.Diagnostics;

/// <summary>The words that a finding says are nowhere in a document: another document of the corpus may have them.</summary>
/// <param name="Words">The words, each run of white space as one space.</param>
/// <param name="Document">The path of the document in which they were sought.</param>
internal sealed record SoughtWords(string Words, string Document);
