using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Importing;

/// <summary>Adds the items of other tools, by a mapping.</summary>
/// <param name="content">What was read.</param>
/// <param name="mapping">What the classes of other tools are.</param>
/// <param name="corpus">The corpus of the folder.</param>
/// <param name="targets">The documents that are written of.</param>
/// <param name="shared">The entries that quote nothing, which have ids already.</param>
/// <param name="known">For items of which the folder has the entries already, their ids.</param>
/// <param name="report">What cannot be made, and what is not written.</param>
internal sealed class ItemImport(ImportedContent content, ImportMapping mapping, CheckedCorpus corpus, ImportTargets targets, IReadOnlyList<EntryDraft> shared, IReadOnlyDictionary<ImportedItem, string> known, ImportReport report)
{
    private static readonly string[] NamingFields = [FieldKeys.Name, FieldKeys.Aliases];

    private readonly EntryNames _names = new();
    private readonly Dictionary<(string Kind, string Id), IReadOnlyList<(string Key, string Yaml)>> _fields = [];

    /// <summary>How many items name an entry that is there already, in this import or before it, and add no quote to it.</summary>
    public int Named { get; private set; }

    /// <summary>How many items the mapping says to leave out.</summary>
    public int Skipped { get; private set; }

    /// <summary>Adds all items.</summary>
    public void Add()
    {
        var classes = new NameIndex(mapping.Classes.Keys);
        foreach (var unknown in content.Items.Where(item => !mapping.Classes.ContainsKey(item.Class)).GroupBy(static item => item.Class, StringComparer.Ordinal))
        {
            var where = mapping.FilePath.Length > 0 ? $"is not under 'classes' of {mapping.FilePath}{classes.Hint(unknown.Key)}" : "needs a mapping, given with --map";
            report.Add(new(unknown.First().Place, $"the class '{Shorten.To(unknown.Key, 60)}', with {Counted.Of(unknown.Count(), "item")}, {where}"));
        }

        Skipped = content.Items.Count(item => mapping.Classes.TryGetValue(item.Class, out var meaning) && meaning is null);

        // The annotations that are replaced must be known: their ids are free again.
        foreach (var item in content.Items.Where(item => mapping.Classes.GetValueOrDefault(item.Class) is not null))
        {
            targets.Find(item.Document, documentId: null);
        }

        var ids = new DraftIds(corpus.Schema, corpus.Entries.Where(targets.Stays).Select(static entry => entry.Key));
        foreach (var (target, draft) in targets.All.SelectMany(static target => target.Entries, static (target, draft) => (target, draft)).Concat(shared.Select(static draft => ((ImportTarget?)null, draft))!))
        {
            ids.Take(draft.Kind.KeyOf(draft.Id, target?.DocumentId ?? string.Empty));
        }

        AddNames();
        var planned = new List<PlannedItem>();
        foreach (var item in content.Items)
        {
            if (mapping.Classes.GetValueOrDefault(item.Class) is { } meaning)
            {
                report.Try(() => planned.AddRange(Plan(item, meaning, ids)));
            }
        }

        foreach (var item in planned)
        {
            report.Try(() => Add(item));
        }
    }

    // The names of all entries are known before the first reference is written.
    private IEnumerable<PlannedItem> Plan(ImportedItem item, ClassMapping meaning, DraftIds ids)
    {
        var target = targets.Of(item.Document, item.Place, documentId: null);
        var kind = corpus.Schema[meaning.Kind];
        var reader = new ItemReader(item, kind, meaning, target.Quoted, _names);
        reader.TellLost(report.Losses);
        var naming = reader.Naming;
        if (known.TryGetValue(item, out var there))
        {
            _names.AddItem(item.Name, there);
            return [];
        }

        // One name is one entry in the whole corpus, where the kind has names and no document of its own.
        var subtype = SubtypeOf(item, kind, meaning);
        var hasNames = kind.Scope == Scope.Corpus && kind.IndexOf(FieldKeys.Name) >= 0;
        if (hasNames && !target.ByWords.ContainsKey((item.Class, naming)) && _names.Find(kind.Name, subtype, naming) is { } named)
        {
            Named++;
            _names.AddItem(item.Name, named);
            return [new(item, target, kind, named, reader) { IsNamed = true }];
        }

        var isJoined = reader.QuoteKey.Length > 0 && kind.AllFields[kind.IndexOf(reader.QuoteKey)].IsMany && kind.Scope == Scope.Corpus;
        var earlier = isJoined ? target.ByWords.GetValueOrDefault((item.Class, naming)) : null;
        var id = earlier ?? ids.Make(kind, target.DocumentId, naming);
        target.ByWords.TryAdd((item.Class, naming), id);
        _names.Add(kind.Name, naming, id);
        _names.AddItem(item.Name, id);
        if (hasNames)
        {
            _names.Add(kind.Name, subtype, naming, id);
        }

        return [new(item, target, kind, id, reader)];
    }

    private static string SubtypeOf(ImportedItem item, Kind kind, ClassMapping meaning)
    {
        var values = item.Values.Where(value => meaning.Fields.Any(field => field.Field == kind.SubtypeField && field.Value == value.Name)).Select(static value => value.Text);
        return values.Select(text => meaning.Values.GetValueOrDefault(kind.SubtypeField)?.GetValueOrDefault(text) ?? text)
            .Concat(meaning.Constants.Where(constant => constant.Field == kind.SubtypeField).Select(static constant => constant.Yaml))
            .FirstOrDefault(string.Empty);
    }

    private void Add(PlannedItem planned)
    {
        var fields = planned.Reader.Fields();
        var entry = (planned.Kind.Name, planned.Kind.KeyOf(planned.Id, planned.Target.DocumentId).FullId);
        if (planned.IsNamed || !_fields.TryAdd(entry, fields))
        {
            var first = _fields.GetValueOrDefault(entry) ?? [];
            foreach (var (key, _) in planned.Reader.OwnFields().Where(field => !first.Contains(field)))
            {
                report.Losses.Add(ImportLosses.OtherValue, planned.Item.Place, $"the values for '{key}' of a further item of the {planned.Kind.Name} '{Shorten.To(planned.Id, 60)}' are not imported: the first item decides, or the entry that is there");
            }
        }

        if (!planned.IsNamed)
        {
            Write(planned, fields);
        }
    }

    private static void Write(PlannedItem planned, IReadOnlyList<(string Key, string Yaml)> fields)
    {
        var quote = planned.Reader.QuoteKey;
        if (quote.Length == 0)
        {
            planned.Target.Entries.Add(new(planned.Item.Place, planned.Kind, planned.Id, fields) { Item = planned.Item });
            return;
        }

        // One party that is named in several places is one entry with several quotes.
        if (!planned.Kind.AllFields[planned.Kind.IndexOf(quote)].IsMany)
        {
            planned.Target.Entries.Add(new(planned.Item.Place, planned.Kind, planned.Id, [.. fields.Where(field => field.Key != quote), (quote, planned.Reader.Quote)]) { Item = planned.Item });
        }
        else if (planned.Target.Joined.TryGetValue((planned.Kind.Name, planned.Id), out var same))
        {
            same.Quotes.Add(planned.Reader.Quote);
        }
        else
        {
            planned.Target.Joined.Add((planned.Kind.Name, planned.Id), new(planned.Target.Entries.Count, quote, [planned.Reader.Quote]));
            planned.Target.Entries.Add(new(planned.Item.Place, planned.Kind, planned.Id, [.. fields.Where(field => field.Key != quote)]) { Item = planned.Item });
        }
    }

    private void AddNames()
    {
        foreach (var entry in corpus.Entries.Where(targets.Stays))
        {
            var kind = entry.Entry.Kind;
            var subtype = kind.SubtypeField is { Length: > 0 } key ? (entry.Entry[key] as TextValue)?.Text ?? string.Empty : string.Empty;
            _names.Add(entry.Key.Kind, entry.Key.FullId, entry.Key.FullId);
            foreach (var field in NamingFields.Where(field => entry.Entry.Kind.IndexOf(field) >= 0))
            {
                var texts = entry.Entry[field] switch { TextValue text => [text.Text], TextsValue many => many.Texts, _ => Enumerable.Empty<string>() };
                foreach (var text in texts)
                {
                    _names.Add(entry.Key.Kind, text, entry.Key.FullId);
                    _names.Add(entry.Key.Kind, subtype, text, entry.Key.FullId);
                }
            }
        }
    }

    private sealed record PlannedItem(ImportedItem Item, ImportTarget Target, Kind Kind, string Id, ItemReader Reader)
    {
        /// <summary>Whether it only names an entry that is there.</summary>
        public bool IsNamed { get; init; }
    }
}
