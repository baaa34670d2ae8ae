using TypedSeeds.Generator.Anchoring;
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
    /// <summary>A person is found by few words; a corpus may mention one thousands of times.</summary>
    private const int MostOtherNames = 20;

    /// <summary>Fewer letters are a part of a name.</summary>
    private const int ShortestLastName = 3;

    private const string Offices = "offices";

    private string? _label;
    private string? _foldedId;
    private string[]? _names;
    private string[]? _otherNames;
    private string[]? _foldedNames;
    private string[]? _foldedShortNames;

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

    /// <summary>What else it is called: the titles of its offices, and the words of its document that mention it.</summary>
    public IReadOnlyList<string> OtherNames => _otherNames ??= [.. Titles.Concat(Mentions).Distinct(StringComparer.Ordinal).Take(MostOtherNames)];

    /// <summary>Its names as names are looked for, with what else it is called.</summary>
    public IReadOnlyList<string> FoldedNames => _foldedNames ??= [.. Names.Concat(OtherNames).Select(NameQuery.Fold)];

    /// <summary>What a person or a body is called for short, as names are looked for: the words of the id, and the last name of a person.</summary>
    public IReadOnlyList<string> FoldedShortNames => _foldedShortNames ??= [.. (key.Document.Length > 0 ? [] : new[] { key.Id.Replace('-', ' ') }).Concat(LastNames).Select(NameQuery.Fold)];

    private IEnumerable<string> LastNames => ValueOf(FieldKeys.Kind) is TextValue { Text: KindTable.Person }
        ? Names.Select(static name => name.Split(' ')).Where(static words => words.Length > 1 && words[^1].Length >= ShortestLastName).Select(static words => words[^1])
        : [];

    private IEnumerable<string> Titles => ValueOf(Offices) is OfficesValue offices ? offices.Offices.Select(static office => office.Title) : [];

    private IEnumerable<string> Mentions => ValueOf(FieldKeys.Mentions) is AnchorsValue mentions && entry?.File.Anchored.Document?.Text is { } text
        ? mentions.Anchors.SelectMany(static anchor => anchor.Pieces).Take(MostOtherNames).Where(piece => piece.End <= text.Length).Select(piece => text.Substring(piece.Start, piece.Length))
        : [];

    private IEnumerable<string> Aliases => ValueOf(FieldKeys.Aliases) is TextsValue aliases ? aliases.Texts : [];

    private AnchoredValue? ValueOf(string field) => entry?.Entry is { } known && known.Kind.IndexOf(field) >= 0 ? known[field] : null;
}
