using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The content of an entry that a baseline records.</summary>
/// <param name="Key">The key of the entry.</param>
/// <param name="IsDeprecated">Whether it should no longer be used.</param>
/// <param name="Fields">The fields with a meaning and a value, in the order of the kind.</param>
internal sealed record Fingerprint(EntryKey Key, bool IsDeprecated, EquatableArray<FingerprintField> Fields);

/// <summary>A field and its value, in the form of <see cref="FingerprintValue"/>.</summary>
internal sealed record FingerprintField(string Key, string Value);
