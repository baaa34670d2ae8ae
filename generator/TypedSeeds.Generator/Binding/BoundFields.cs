using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The fields of an entry.</summary>
/// <param name="Values">The value of each field of the kind; null where the entry has none.</param>
/// <param name="Defaults">The keys of the fields whose values are the defaults of the file.</param>
internal sealed record BoundFields(Value?[] Values, EquatableArray<string> Defaults)
{
    /// <summary>Whether it gives versions of which some could not be read.</summary>
    public bool LosesVersions { get; init; }

    /// <summary>No value for any field.</summary>
    public static BoundFields None(Kind kind) => new(new Value?[kind.AllFields.Count], default);
}
