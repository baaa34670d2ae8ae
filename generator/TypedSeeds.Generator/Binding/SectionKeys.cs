using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The keys at the top of an annotation file, and what one that is not known was meant as.</summary>
internal static class SectionKeys
{
    private static readonly HashSet<string> BuiltIn = new(KindTable.BuiltIn.Select(static kind => kind.Section).Concat(KindTable.KeysOfFormat), StringComparer.Ordinal);

    /// <summary>Keys that other formats have for their version.</summary>
    private static readonly string[] VersionKeys = ["version", "format", "format-version", "schema", "schema-version", "seed-version", "typed-seeds", "typedseeds", "spec", "v"];

    /// <summary>Whether a key is neither that of a section nor that of a kind whose declaration is wrong.</summary>
    public static bool IsUnknown(KindSchema schema, string key) => !IsKnown(schema, key) && !schema.IsRejectedSection(key);

    /// <summary>The sections of a file that no kind has: none of their entries can be read.</summary>
    public static IEnumerable<NodePair> UnreadIn(AnnotationFile file, KindSchema schema) =>
        file.Root.Pairs.Where(pair => !IsKnown(schema, pair.Name));

    private static bool IsKnown(KindSchema schema, string key) => schema.HasSection(key) || KindTable.KeysOfFormat.Contains(key);

    /// <summary>The key of a file that was probably meant as <c>kinds</c>; empty where there is none, or where <c>kinds</c> is there.</summary>
    public static string MisspeltKinds(AnnotationFile file)
    {
        // A loop, since every file is asked after each edit.
        foreach (var pair in file.Root.Pairs)
        {
            if (!file.HasKinds && IsMeantAs(KindTable.KindsSection, pair.Name))
            {
                return pair.Name;
            }
        }

        return string.Empty;
    }

    /// <summary>The key at the top of a file that was meant as the one of the format's version; null where none was.</summary>
    public static NodePair? MeantAsVersion(MappingNode root)
    {
        foreach (var pair in root.Pairs)
        {
            if (pair.Value is ScalarNode { Text: KindTable.Version or "1.0" or "v1" } && !BuiltIn.Contains(pair.Name) && (Array.IndexOf(VersionKeys, SameName.KeyOf(pair.Name)) >= 0 || IsMeantAs(KindTable.VersionKey, pair.Name)))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>The keys of a file that are a misspelt section of the format, or a common word for it. A kind of the corpus may have such a section.</summary>
    public static EquatableArray<string> WordsFor(string section, MappingNode root)
    {
        List<string>? words = null;

        // A loop, since every file is asked after each edit.
        foreach (var pair in root.Pairs)
        {
            if (!BuiltIn.Contains(pair.Name) && (SectionWords.Meant(pair.Name) == section || IsMeantAs(section, pair.Name)))
            {
                (words ??= []).Add(pair.Name);
            }
        }

        return words is null ? EquatableArray<string>.Empty : words.ToEquatableArray();
    }

    /// <summary>Whether a key that no section has was probably meant as one of the format's own.</summary>
    public static bool IsMeantAs(string section, string key) => !BuiltIn.Contains(key) && Closest.Find(key, BuiltIn) == section;
}
