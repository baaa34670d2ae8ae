using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>An entry, by the place of its id.</summary>
/// <param name="key">Its name in the corpus.</param>
/// <param name="path">Its file.</param>
/// <param name="id">The range of its id.</param>
/// <param name="entry">What the checks know of it; null in a part of a file that they cannot read.</param>
internal sealed class KnownEntry(EntryKey key, string path, TextRange id, CheckedEntry? entry)
{
    private string? _label;
    private string? _foldedId;
    private string[]? _names;
    private string[]? _foldedNames;

    public EntryKey Key => key;

    public string Path => path;

    public TextRange Id => id;

    public CheckedEntry? Checked => entry;

    /// <summary>Its name or words; empty where it has none.</summary>
    public string Label => _label ??= entry is null ? string.Empty : EntryFormatter.ShortLabel(entry);

    /// <summary>Its full id as names are looked for.</summary>
    public string FoldedId => _foldedId ??= NameQuery.Fold(key.FullId);

    /// <summary>By what people call it, the best first: its name or words, and its aliases.</summary>
    public IReadOnlyList<string> Names => _names ??= [.. new[] { Label }.Concat(Aliases).Where(static name => name.Length > 0)];

    /// <summary>Its names as names are looked for.</summary>
    public IReadOnlyList<string> FoldedNames => _foldedNames ??= [.. Names.Select(NameQuery.Fold)];

    private IEnumerable<string> Aliases => entry?.Entry is { } known && known.Kind.IndexOf(FieldKeys.Aliases) >= 0 && known[FieldKeys.Aliases] is TextsValue aliases ? aliases.Texts : [];
}
