using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>An entry in the section of another kind than the one whose fields it has: all that would be said of its keys follows from that.</summary>
internal static class MisplacedEntry
{
    /// <summary>The first key that its section does not have, with where the entry belongs; null where it may belong where it is, or in several sections.</summary>
    /// <param name="schema">The kinds.</param>
    /// <param name="kind">The kind of the section.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="mapping">The entry.</param>
    public static (NodePair Key, string Advice)? Of(KindSchema schema, Kind kind, string id, MappingNode mapping)
    {
        if (kind.Name == KindTable.Document || mapping.IsCut || !schema.IsComplete)
        {
            return null;
        }

        foreach (var pair in mapping.Pairs)
        {
            if (kind.IndexOf(pair.Name) < 0)
            {
                var others = kind.IsRejectedKey(pair.Name) ? [] : schema.Kinds.Where(other => Has(other, mapping)).Take(2).ToArray();
                return others.Length == 1 ? (pair, $"; '{id}' has the fields of {others[0].Name.WithArticle()}: move it under '{others[0].Section}'") : null;
            }
        }

        return null;
    }

    private static bool Has(Kind kind, MappingNode mapping) => kind.Name != KindTable.Document
        && mapping.Pairs.All(pair => kind.IndexOf(pair.Name) is >= 0 and var index && !kind.AllFields[index].IsComputed)
        && kind.AllFields.Any(static field => field.IsRequired)
        && kind.AllFields.All(field => !field.IsRequired || mapping.Find(field.Key) is not null);
}
