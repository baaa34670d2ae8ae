using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>Who speaks in an entry.</summary>
internal static class Speakers
{
    /// <summary>The speakers of a statement; none of any other entry.</summary>
    public static ReferencesValue Of(AnchoredEntry entry) =>
        entry.Kind.Name == KindTable.Statement && entry[FieldKeys.By] is ReferencesValue by ? by : None;

    private static ReferencesValue None { get; } = new(EquatableArray<EntryKey>.Empty, EquatableArray<int>.Empty);
}
