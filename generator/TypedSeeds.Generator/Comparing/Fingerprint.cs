using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What an entry says, as far as a baseline holds it.</summary>
/// <param name="Key">What names the entry.</param>
/// <param name="IsDeprecated">Whether it should no longer be used.</param>
/// <param name="Fields">The fields that make up its meaning and have a value, in the order of its kind.</param>
internal sealed record Fingerprint(EntryKey Key, bool IsDeprecated, EquatableArray<FingerprintField> Fields);

/// <summary>A field and its value, in the form of <see cref="FingerprintValue"/>.</summary>
internal sealed record FingerprintField(string Key, string Value);
