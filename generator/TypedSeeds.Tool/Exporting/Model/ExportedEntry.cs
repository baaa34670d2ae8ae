using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;

namespace TypedSeeds.Tool.Exporting.Model;

/// <summary>An entry without errors.</summary>
/// <param name="Checked">The entry.</param>
/// <param name="Document">The document that its file annotates, in which its quotes are; null where the file annotates none.</param>
internal sealed record ExportedEntry(CheckedEntry Checked, ExportedDocument? Document)
{
    public EntryKey Key => Checked.Key;

    public Kind Kind => Checked.Entry.Kind;

    /// <summary>Its name among the entries of all kinds: the kind and the full id.</summary>
    public string Name => NameOf(Key);

    /// <summary>What it is called, or the words that it quotes; empty where it has neither.</summary>
    public string Label => EntryFormatter.Label(Checked);

    /// <summary>The fields of its kind with their values. A choice that the annotation leaves out has its default, as in C#.</summary>
    public IEnumerable<(Field Field, AnchoredValue? Value)> Fields => Kind.AllFields
        .Zip(Checked.Entry.Values, static (field, value) => (field, value ?? DefaultOf(field)));

    /// <summary>Its quotes, field by field.</summary>
    public IEnumerable<EntryQuote> Quotes => Fields.SelectMany(pair => pair.Value switch
    {
        AnchorsValue quotes => quotes.Anchors.Select((anchor, i) => new EntryQuote(pair.Field.Key, i + 1, Document!, anchor)),
        AnchoredSourcesValue sources => sources.Sources
            .Select((source, i) => (source.Anchor, Number: i + 1))
            .Where(static source => source.Anchor is not null)
            .Select(source => new EntryQuote(Inside(pair.Field.Key, FieldKeys.Quote), source.Number, Document!, source.Anchor!)),
        AnchoredVersionsValue versions => versions.Versions.Select((version, i) => new EntryQuote(pair.Field.Key, i + 1, DocumentOf(version), version.Anchor)),
        _ => [],
    });

    /// <summary>The key of a part of a field. No key has a dot, so that the first one tells the two apart.</summary>
    public static string Inside(string field, string key) => $"{field}.{key}";

    /// <summary>The documents of the corpus, by their ids.</summary>
    public IReadOnlyDictionary<string, ExportedDocument> Documents { get; init; } = new Dictionary<string, ExportedDocument>(StringComparer.Ordinal);

    /// <summary>The document of a version. An entry whose version has none is left out.</summary>
    public ExportedDocument DocumentOf(AnchoredVersion version) => Documents[version.Key.Id];

    /// <summary>The packages that its corpus uses.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;

    /// <summary>The full id of an entry that it refers to; after the corpus of that entry where it is another one, as C# has it in JSON.</summary>
    public string IdOf(EntryKey key) => IdOf(Used, key);

    /// <summary>The full id of an entry; after the corpus of that entry where it is another one.</summary>
    public static string IdOf(UsedPackages used, EntryKey key) => key.IsUsed ? UsedName.Of(used.PackageOf(key).Namespace, key.OwnId) : key.FullId;

    /// <summary>The name of an entry that it refers to.</summary>
    public string NameOf(EntryKey key) => $"{key.Kind}:{IdOf(key)}";

    /// <summary>The text of a field; null where it has none.</summary>
    public string? TextOf(string field) => Kind.IndexOf(field) >= 0 ? (Checked.Entry[field] as TextValue)?.Text : null;

    private static TextValue? DefaultOf(Field field) => field.HasDefault ? new TextValue(field.ChoiceIds.First()) : null;
}
