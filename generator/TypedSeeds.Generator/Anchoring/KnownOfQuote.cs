namespace TypedSeeds.Generator.Anchoring;

/// <summary>What is known of a quote before it is sought.</summary>
/// <param name="HasReason">Whether a person says why the words around it may be left out.</param>
/// <param name="IsLost">Whether the quote that would place it is not found.</param>
internal readonly record struct KnownOfQuote(bool HasReason, bool IsLost);
