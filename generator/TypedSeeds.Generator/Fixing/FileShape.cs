using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Whether lines of a file are where the format has them: sections at the top, entries in them, fields in those, none twice.</summary>
/// <remarks>An edit that makes lines readable as something else than they are mends nothing.</remarks>
internal static class FileShape
{
    /// <summary>The level of the fields of an entry: the file is 0, a section 1.</summary>
    private const int Fields = 2;

    /// <summary>Whether no key of some lines is out of its place.</summary>
    /// <param name="root">The file.</param>
    /// <param name="ranges">The ranges of its tokens.</param>
    /// <param name="lines">The lines that are asked.</param>
    public static bool IsRight(MappingNode root, EquatableArray<TextRange> ranges, TextRange lines)
    {
        return Check(root, 0, null);

        bool Check(MappingNode mapping, int level, Kind? kind)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var pair in mapping.Pairs)
            {
                var isAsked = ranges[pair.Token].Start >= lines.Start && ranges[pair.Token].Start < lines.End;
                if (isAsked && (seen.Contains(pair.Name) || !IsInPlace(pair, level, kind)))
                {
                    return false;
                }

                _ = seen.Add(pair.Name);
                var of = level == 0 ? KindTable.BuiltIn.FirstOrDefault(known => known.Section == pair.Name) : kind;
                if (pair.Value is MappingNode value && !Check(value, of?.Name == KindTable.Document && level == 0 ? Fields : level + 1, of))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool IsInPlace(NodePair pair, int level, Kind? kind) => level switch
    {
        0 => KindTable.KeysOfFormat.Contains(pair.Name) || (KindTable.IsSection(pair.Name)
            ? pair.Value is MappingNode or ScalarNode { Text.Length: 0 }
            : pair.Value is MappingNode { Pairs.Count: > 0 } section && section.Pairs.All(static entry => entry.Value is MappingNode)),
        1 => kind is null || (pair.Value is MappingNode && !(kind.IndexOf(pair.Name) >= 0 && KindTable.IsSection(pair.Name))),
        Fields when kind is null || kind.IndexOf(pair.Name) >= 0 || (kind.Name == KindTable.Document && pair.Name == FieldKeys.Id) => true,
        Fields => !KindTable.IsSection(pair.Name) && pair.Value is not (MappingNode or ScalarNode { Text.Length: 0 }),
        _ => kind is null || kind.IndexOf(pair.Name) >= 0 || !KindTable.IsSection(pair.Name) || pair.Value is not (MappingNode or ScalarNode { Text.Length: 0 }),
    };
}
