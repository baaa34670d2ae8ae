using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>An entry of a package that the corpus uses.</summary>
/// <param name="Package">The package.</param>
/// <param name="Entry">What its index says of the entry.</param>
internal sealed record UsedEntry(UsedPackage Package, IndexedEntry Entry)
{
    private string? _foldedId;
    private string[]? _foldedNames;

    /// <summary>The entry as this corpus writes it.</summary>
    public string Written { get; } = UsedName.Of(Package.Alias, Entry.Key.FullId);

    /// <summary>The same as names are looked for, without the alias.</summary>
    public string FoldedId => _foldedId ??= NameQuery.Fold(Entry.Key.FullId);

    /// <summary>Its names as names are looked for.</summary>
    public IReadOnlyList<string> FoldedNames => _foldedNames ??= [.. Entry.Names.Select(NameQuery.Fold)];

    /// <summary>By what people call it; empty where the index has no name.</summary>
    public string Label => Entry.Names.FirstOrDefault(string.Empty);
}

/// <summary>Finds entries of the packages that a corpus uses.</summary>
internal static class UsedEntries
{
    // A package stays the same while people type in the corpus that uses it.
    private static readonly ConditionalWeakTable<UsedPackage, UsedEntry[]> Made = [];

    /// <summary>The entries that a field may refer to.</summary>
    public static IEnumerable<UsedEntry> Of(KindSchema schema, Field field) =>
        from package in schema.Used.Packages
        where package.Index is not null
        let kinds = UsedReferenceBinder.KindsOf(field, package).Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal)
        from entry in Made.GetValue(package, static made => [.. made.Index!.Entries.Select(entry => new UsedEntry(made, entry))])
        where kinds.Contains(entry.Entry.Key.Kind)
        select entry;

    /// <summary>The entry that a reference names; null where it is none of another package.</summary>
    public static UsedEntry? Find(KindSchema schema, Field? field, string text)
    {
        if (field?.Type != FieldType.Reference || !UsedName.Is(text))
        {
            return null;
        }

        var (alias, id) = UsedName.Parse(text);
        if (schema.Used.WithAlias(alias) is not { Index: { } index } package)
        {
            return null;
        }

        return UsedReferenceBinder.KindsOf(field, package).Select(kind => index.Find(UsedReferenceBinder.KeyOf(kind, id))).FirstOrDefault(static entry => entry is not null) is { } found
            ? new(package, found)
            : null;
    }
}
