using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>Writes the values of fields as words, one line for each item.</summary>
/// <param name="corpus">The corpus that references lead to.</param>
/// <param name="find">Finds the entry of a key.</param>
internal sealed class FieldFormatter(CheckedCorpus corpus, Func<EntryKey, CheckedEntry?> find)
{
    public FieldFormatter(CheckedCorpus corpus)
        : this(corpus, ByKey(corpus).GetValueOrDefault)
    {
    }

    /// <summary>The fields that have a value, in the order of the kind, without the sources.</summary>
    public IEnumerable<(Field Field, IReadOnlyList<string> Lines)> Fields(CheckedEntry entry) => entry.Entry.Kind.AllFields
        .Zip(entry.Entry.Values)
        .Select(pair => (pair.First, (IReadOnlyList<string>)[.. Lines(entry, pair.First, pair.Second)]))
        .Where(pair => pair.Item2.Count > 0);

    /// <summary>A reference to an entry: its id and its label, and its package where that is another one.</summary>
    public string Reference(EntryKey key) => key.IsUsed
        ? $"{key.FullId} ({string.Join(", ", new[] { corpus.Schema.Used.NameOf(key), "in " + corpus.Schema.Used.PackageOf(key).Id }.OfType<string>())})"
        : find(key) is { } entry && EntryFormatter.ShortLabel(entry) is { Length: > 0 } label ? $"{key.FullId} ({label})" : key.FullId;

    private IEnumerable<string> Lines(CheckedEntry entry, Field field, Value? value) => value switch
    {
        TextValue text => [WithMeaning(field, text.Text)],
        TextsValue texts => texts.Texts,
        IdsValue ids => ids.Ids.Select(id => id.Text),
        CodesValue codes => codes.Codes.Select(code => $"{code.Scheme} {code.Code}"),
        ReferencesValue references => references.Keys.Select(Reference),
        OfficesValue offices => offices.Offices.Select(Office),
        AnchoredVersionsValue versions => versions.Versions.SelectMany(version => EntryFormatter.Reasons(version.Anchor).Prepend($"{Reference(version.Key)}: “{EntryFormatter.Quote(version.Document, version.Anchor)}”")),
        AnchorsValue quotes => quotes.Anchors.SelectMany(anchor => EntryFormatter.Reasons(anchor).Prepend($"“{EntryFormatter.Quote(entry, anchor)}”")),
        _ => [],
    };

    private string Office(OfficeValue office)
    {
        var of = office.Of is { } party ? $" of {Reference(party)}" : string.Empty;
        var from = office.From.Length > 0 ? $", from {office.From}" : string.Empty;
        var until = office.Until.Length > 0 ? $", until {office.Until}" : string.Empty;
        return office.Title + of + from + until;
    }

    private static string WithMeaning(Field field, string text)
    {
        var line = ChoiceNames.IndexOf(field.Choices, text, 0, text.Length);
        var columns = line < 0 ? [] : field.Choices.Split('\n')[line].Split('|');
        return columns.Length < 2 ? text : $"{text} ({columns[^1].TrimEnd('.')})";
    }

    private static Dictionary<EntryKey, CheckedEntry> ByKey(CheckedCorpus corpus)
    {
        var entries = new Dictionary<EntryKey, CheckedEntry>();
        foreach (var entry in corpus.Entries)
        {
            entries.TryAdd(entry.Entry.Key, entry);
        }

        return entries;
    }
}
