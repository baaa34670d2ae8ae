using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files need to know of one file: which entries there are, which failed, who refers to whom.</summary>
internal sealed record FileOverview(string Path, bool IsComplete, string DocumentId, string DocumentPath, int DocumentToken, EquatableArray<EntryOverview> Entries)
{
    public static FileOverview Of(AnchoredFile file) => new(
        file.Path,
        file.IsComplete,
        file.DocumentId,
        file.RequestedPath,
        file.Entries.FirstOrDefault(entry => entry.Kind.Name == KindTable.Document)?.Token ?? 0,
        file.Entries.Select(EntryOverview.Of).ToEquatableArray());
}

/// <summary>What the checks over all files need to know of one entry.</summary>
internal sealed record EntryOverview(EntryKey Key, int Token, bool IsBroken, EquatableArray<EntryKey> References, EquatableArray<ChainLink> Chains, EquatableArray<ScalarNode> FormerIds, EquatableArray<UniqueValue> Unique)
{
    public static EntryOverview Of(BoundEntry entry) => new(
        entry.Key,
        entry.Token,
        entry.IsBroken,
        entry.References().ToEquatableArray(),
        ChainLinks(entry).ToEquatableArray(),
        entry["formerly"] is IdsValue former ? former.Ids : default,
        entry.Unique);

    private static IEnumerable<ChainLink> ChainLinks(BoundEntry entry)
    {
        var index = 0;
        foreach (var field in entry.Kind.AllFields)
        {
            if (field.IsChain && entry.Values[index] is ReferencesValue references)
            {
                yield return new ChainLink(field.Key, references.Keys, references.Tokens);
            }

            index++;
        }
    }
}

/// <summary>The references of a field that must not lead back to its own entry.</summary>
internal sealed record ChainLink(string Field, EquatableArray<EntryKey> Keys, EquatableArray<int> Tokens);
