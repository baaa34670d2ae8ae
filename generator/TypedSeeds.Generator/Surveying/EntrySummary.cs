using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files need to know of one entry.</summary>
internal sealed record EntrySummary(EntryKey Key, int Token, bool IsBroken, EquatableArray<EntryKey> References, EquatableArray<ChainLink> Chains, EquatableArray<ScalarNode> FormerIds, EquatableArray<UniqueValue> Unique)
{
    /// <summary>Whether it is a party that is a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The name of its member in C#.</summary>
    public string Name { get; } = Ids.ToMemberName(Key.Id);

    public static EntrySummary Of(AnchoredEntry entry) => new(
        entry.Key,
        entry.Token,
        entry.IsBroken,
        entry.References(),
        ChainLinks(entry),
        entry[FieldKeys.Formerly] is IdsValue former ? former.Ids : default,
        entry.Unique)
    {
        IsPerson = entry.Key.Kind == KindTable.Party && entry[entry.Kind.SubtypeField] is TextValue { Text: KindTable.Person },
    };

    private static EquatableArray<ChainLink> ChainLinks(AnchoredEntry entry)
    {
        List<ChainLink>? links = null;
        var fields = entry.Kind.AllFields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].IsChain && entry.Values[i] is ReferencesValue references)
            {
                (links ??= []).Add(new ChainLink(fields[i].Key, references.Keys, references.Tokens));
            }
        }

        return links?.ToEquatableArray() ?? EquatableArray<ChainLink>.Empty;
    }
}

/// <summary>The references of a field that must not lead back to its own entry.</summary>
internal sealed record ChainLink(string Field, EquatableArray<EntryKey> Keys, EquatableArray<int> Tokens);
