using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>What the keys of a file mean that are no section of a kind, for editors.</summary>
internal static class FormatKeys
{
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        [KindTable.VersionKey] = "The version of the annotation format.",
        [KindTable.UsesSection] = "The data packages whose entries this corpus refers to as alias:id, each by its alias.",
        [KindTable.KindsSection] = "Kinds of the corpus's own, and fields that it adds to the built-in ones.",
        [KindTable.RulesSection] = "Rules that the annotations of this corpus keep, beyond what the format asks. None holds until it is set here.",
        [KindTable.DefaultsSection] = "Values that the entries of a section in this file have, unless they give their own.",
        [KindTable.WaiversSection] = "Entries whose changes against the baseline are meant, or that need not keep a rule of the corpus, each with the reason.",
        [KindTable.Document] = "The document that this file annotates.",
    };

    /// <summary>The id of a document, which every other entry has as its key.</summary>
    public static Field DocumentId { get; } = new(FieldKeys.Id, FieldType.Id, "The id of the document.") { IsRequired = true };

    /// <summary>The keys of a package that a corpus uses, where more than its id is given.</summary>
    public static EquatableArray<Field> UseFields { get; } = new(
    [
        new(FieldKeys.Package, FieldType.Text, "The id of the package.") { IsRequired = true, Example = "Contoso.Treaties" },
        new(FieldKeys.Version, FieldType.Text, "The oldest version that has what the corpus refers to.") { Example = "1.2.0" },
    ]);

    private static readonly Lazy<HashSet<string>> Keys = new(static () => new(
        Descriptions.Keys
            .Concat(KindTable.BuiltIn.Select(static kind => kind.Section))
            .Concat(KindTable.BuiltIn.SelectMany(static kind => kind.AllFields).Concat(KindTable.QuoteFields).Concat(KindTable.OfficeFields).Concat(KindTable.SourceFields).Append(DocumentId).Select(static field => field.Key)),
        StringComparer.Ordinal));

    /// <summary>Whether a word is a key of the format, wherever that may be.</summary>
    public static bool Has(string word) => Keys.Value.Contains(word);

    /// <summary>The meaning of a key; empty where it is none of them.</summary>
    public static string DescriptionOf(string key) => Descriptions.TryGetValue(key, out var description) ? description : string.Empty;
}
