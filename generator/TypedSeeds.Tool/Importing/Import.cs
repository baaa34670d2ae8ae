using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Brat;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Importing;

/// <summary>Makes annotation files of what was read: entries that <c>export</c> wrote as they are, items of other tools by a mapping.</summary>
/// <param name="content">What was read.</param>
/// <param name="mapping">What the classes and documents of other tools are.</param>
/// <param name="corpus">The corpus of the folder.</param>
/// <param name="sharedPath">The path of the file for entries that quote nothing.</param>
/// <param name="mode">What becomes of annotations that are there already.</param>
/// <param name="known">For items of which the folder has the entries already, their ids.</param>
internal sealed class Import(ImportedContent content, ImportMapping mapping, CheckedCorpus corpus, string sharedPath, ImportMode mode, IReadOnlyDictionary<ImportedItem, string> known)
{
    private static readonly string[] NamingFields = [FieldKeys.Name, FieldKeys.Aliases];

    private readonly DocumentFinder _finder = new(corpus, mapping.Documents, content.Documents);
    private readonly Dictionary<string, Target?> _targets = new(StringComparer.Ordinal);
    private readonly List<Target> _order = [];
    private readonly Dictionary<string, Target> _byFile = new(StringComparer.Ordinal);
    private readonly DocumentIds _documentIds = new(corpus);
    private readonly List<EntryDraft> _shared = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly EntryNames _names = new();
    private readonly List<ImportProblem> _problems = [];
    private readonly ILookup<string, ImportedDocument> _spoken = content.Documents.ToLookup(static document => document.Name, StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), IReadOnlyList<(string Key, string Yaml)>> _fields = [];
    private readonly Lazy<ExistingEntries> _existing = new(() => new(corpus));
    private readonly Lazy<ILookup<string?, CheckedFile>> _annotationsOf = new(() => corpus.Files.ToLookup(static file => file.Anchored.Document?.FilePath, StringComparer.Ordinal));
    private readonly Lazy<NameIndex> _kinds = new(() => new(corpus.Schema.Kinds.Select(static kind => kind.Name)));
    private readonly Lazy<HashSet<string>> _kindNames = new(() => corpus.Schema.Kinds.Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>How many places of the source were not those of their words.</summary>
    public int Moved => _order.Sum(static target => target.Quoted.Moved);

    /// <summary>How many entries the folder has already.</summary>
    public int There { get; private set; } = known.Count;

    /// <summary>How many items name an entry that is there already, in this import or before it, and add no quote to it.</summary>
    public int Named { get; private set; }

    /// <summary>How many items the mapping says to leave out.</summary>
    public int Skipped { get; private set; }

    /// <summary>What is read and not written.</summary>
    public LossList Losses { get; } = new();

    /// <summary>What cannot be made.</summary>
    public IReadOnlyList<ImportProblem> Problems => _problems;

    /// <summary>Makes the files.</summary>
    public ImportDrafts Run()
    {
        _paths.Add(sharedPath);
        var entries = content.Entries.Where(entry => AddDocument(entry)).ToArray();
        var kept = entries.Where(IsKnownKind).ToArray();
        foreach (var entry in kept)
        {
            AddEntry(entry);
        }

        AddItems();
        TellUnused();
        var lines = new SchemaLines();
        var files = _order.Select(target => target.Draft() with { SchemaLine = lines.Of(target.AnnotationPath).Text }).ToList();
        if (_shared.Count > 0)
        {
            files.Insert(0, new(sharedPath) { Entries = _shared, SchemaLine = lines.Of(sharedPath).Text, Existing = mode == ImportMode.Merge ? corpus.Files.FirstOrDefault(file => file.Source.FilePath == sharedPath) : null });
        }

        return new(files, [.. _order.Where(static target => target.IsNew).Select(static target => target.File)]);
    }

    // Documents come first: ids of entries and quotes need them.
    private bool AddDocument(OwnEntry entry)
    {
        if (entry.Json.GetText("kind") != KindTable.Document)
        {
            return true;
        }

        var id = entry.Json.GetText("id");
        Try(entry, () =>
        {
            var target = TargetOf(id, entry.Place, id);
            if (target.Header is not null)
            {
                throw new SourceException(entry.Json.Offset, $"the document of '{Shorten.To(id, 60)}' is there twice");
            }

            if (target.Existing is { } annotation)
            {
                CheckSame(entry, annotation.Anchored.Header?.Key);
                return;
            }

            target.Header = new OwnEntryReader(entry, corpus.Schema[KindTable.Document], target.Quoted).Fields();
            target.HeaderPlace = entry.Place;
        });
        return false;
    }

    private bool IsKnownKind(OwnEntry entry)
    {
        var name = entry.Json.GetText("kind");
        if (_kindNames.Value.Contains(name))
        {
            return true;
        }

        entry.Json.Use();
        _problems.Add(new(entry.Place, $"There is no kind '{Shorten.To(name, 40)}'{_kinds.Value.Hint(name)}; an export has no declarations of kinds, so put them into the folder first"));
        return false;
    }

    private void AddEntry(OwnEntry entry) => Try(entry, () =>
    {
        var kind = corpus.Schema[entry.Json.GetText("kind")];
        var documents = (kind.Scope == Scope.Document ? [entry.Json.GetText("document")] : OwnQuotes.DocumentsIn(entry.Json)).Distinct(StringComparer.Ordinal).ToArray();
        if (documents.Length > 1)
        {
            throw new SourceException(entry.Json.Offset, $"it quotes several documents, {documents[0]} and {documents[1]}, and an entry quotes that of its file");
        }

        var target = documents.Length == 0 ? null : TargetOf(documents[0], entry.Place, documents[0]);
        var id = EntryKey.Parse(kind.Name, entry.Json.GetText("id")).Id;
        if (mode == ImportMode.Merge && _existing.Value.Has(kind.KeyOf(id, target?.DocumentId ?? string.Empty)))
        {
            CheckSame(entry, kind.KeyOf(id, target?.DocumentId ?? string.Empty));
            TellChanged(entry, kind);
            return;
        }

        (target?.Entries ?? _shared).Add(new(entry.Place, kind, id, new OwnEntryReader(entry, kind, target?.Quoted, other => TargetOf(other, entry.Place, other).Quoted).Fields()));
        TellChanged(entry, kind);
    });

    // The note of brat is the entry; what somebody changed beside it is not.
    private void TellChanged(OwnEntry entry, Kind kind)
    {
        if (entry.SaidAgain.Count == 0)
        {
            return;
        }

        var said = OwnStandoff.Of(entry.Json, kind);
        foreach (var (place, what) in entry.SaidAgain.Where(again => !said.Contains(again.What)))
        {
            Losses.Add(ImportLosses.Changed, place, $"'{Shorten.To(what, 60)}' is not what the note of the {kind.Name} '{Shorten.To(entry.Name, 60)}' says, and is not imported");
        }
    }

    // An entry that is there is the same, or it stays and the other is told.
    private void CheckSame(OwnEntry entry, EntryKey? key)
    {
        if (key is { } same && _existing.Value.IsSame(same, entry.Json))
        {
            There++;
            return;
        }

        entry.Json.Use();
        var (kind, id) = (entry.Json.GetText("kind"), entry.Json.GetText("id"));
        var file = key is { } other ? _existing.Value.FileOf(other) : "its file";
        _problems.Add(new(entry.Place, $"the {kind} '{Shorten.To(id, 60)}' is there with other values, and stays; mend it in {file}, or replace that with --force"));
    }

    private void Try(OwnEntry entry, Action read) => Try(() =>
    {
        try
        {
            read();
        }
        catch (SourceException exception)
        {
            entry.Json.Use();
            _problems.Add(new(entry.File.PlaceOf(exception.Offset), exception.Message));
        }
    }, entry.Json);

    // What cannot be made is a problem, and the rest is made.
    private void Try(Action make, LocatedJson? whole = null)
    {
        try
        {
            make();
        }
        catch (UnprovableException exception)
        {
            whole?.Use();
            _problems.Add(new(exception.Place, exception.Message));
        }
    }

    private void AddItems()
    {
        var classes = new NameIndex(mapping.Classes.Keys);
        foreach (var unknown in content.Items.Where(item => !mapping.Classes.ContainsKey(item.Class)).GroupBy(static item => item.Class, StringComparer.Ordinal))
        {
            var where = mapping.FilePath.Length > 0 ? $"is not under 'classes' of {mapping.FilePath}{classes.Hint(unknown.Key)}" : "needs a mapping, given with --map";
            _problems.Add(new(unknown.First().Place, $"the class '{Shorten.To(unknown.Key, 60)}', with {Counted.Of(unknown.Count(), "item")}, {where}"));
        }

        Skipped = content.Items.Count(item => mapping.Classes.TryGetValue(item.Class, out var meaning) && meaning is null);

        // The annotations that are replaced must be known: their ids are free again.
        foreach (var item in content.Items.Where(item => mapping.Classes.GetValueOrDefault(item.Class) is not null))
        {
            FindTarget(item.Document, documentId: null);
        }

        var ids = new DraftIds(corpus.Schema, corpus.Entries.Where(Stays).Select(static entry => entry.Key));
        foreach (var (target, draft) in _order.SelectMany(static target => target.Entries, static (target, draft) => (target, draft)).Concat(_shared.Select(static draft => ((Target?)null, draft))!))
        {
            ids.Take(draft.Kind.KeyOf(draft.Id, target?.DocumentId ?? string.Empty));
        }

        AddNames();
        var planned = new List<PlannedItem>();
        foreach (var item in content.Items)
        {
            if (mapping.Classes.GetValueOrDefault(item.Class) is { } meaning)
            {
                Try(() => planned.AddRange(Plan(item, meaning, ids)));
            }
        }

        foreach (var item in planned)
        {
            Try(() => Add(item));
        }
    }

    // The names of all entries are known before the first reference is written.
    private IEnumerable<PlannedItem> Plan(ImportedItem item, ClassMapping meaning, DraftIds ids)
    {
        var target = TargetOf(item.Document, item.Place, documentId: null);
        var kind = corpus.Schema[meaning.Kind];
        var reader = new ItemReader(item, kind, meaning, target.Quoted, _names);
        reader.TellLost(Losses);
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
                Losses.Add(ImportLosses.OtherValue, planned.Item.Place, $"the values for '{key}' of a further item of the {planned.Kind.Name} '{Shorten.To(planned.Id, 60)}' are not imported: the first item decides, or the entry that is there");
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
        foreach (var entry in corpus.Entries.Where(Stays))
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

    private Target TargetOf(string name, SourcePlace place, string? documentId) =>
        FindTarget(name, documentId) ?? throw new UnprovableException(place, _finder.Advice(name));

    private Target? FindTarget(string name, string? documentId)
    {
        if (!_targets.TryGetValue(name, out var target))
        {
            target = _finder.Find(name) is var (file, isNew) ? Known(file) ?? Add(file, isNew, documentId) : null;
            _targets.Add(name, target);
            TellText(name, target);
        }

        return target;
    }

    private void TellText(string name, Target? target)
    {
        foreach (var other in target is null ? [] : _spoken[name].Where(document => document.Text is { } text && text != target.File.Text))
        {
            Losses.Add(ImportLosses.Text, other.Place, $"the text of '{Shorten.To(name, 60)}' is not imported, since {Path.GetFileName(target!.File.FilePath)} has other words");
        }
    }

    private void TellUnused()
    {
        foreach (var document in content.Documents.Where(document => !_targets.ContainsKey(document.Name) && !string.IsNullOrWhiteSpace(document.Text)))
        {
            if (_finder.Find(document.Name) is not (var file, false) || file.Text != document.Text)
            {
                Losses.Add(ImportLosses.Document, document.Place, $"the document '{Shorten.To(document.Name, 60)}' is not imported, since nothing is imported of it");
            }
        }
    }

    // The ids of an annotation that is replaced are free again.
    private bool Stays(CheckedEntry entry) => mode == ImportMode.Merge || !_paths.Contains(entry.File.Source.FilePath);

    private Target? Known(CorpusFile file) => _byFile.GetValueOrDefault(file.FilePath);

    private Target Add(CorpusFile file, bool isNew, string? documentId)
    {
        if (mode == ImportMode.Merge && _annotationsOf.Value[file.FilePath].FirstOrDefault() is { Anchored.Header: { } header } existing)
        {
            _paths.Add(existing.Source.FilePath);
            return Add(new Target(file, isNew, existing.Source.FilePath, header.Key.Id, isNamed: false) { Existing = existing });
        }

        var path = AnnotationPath.Of(file.FilePath);
        path = _paths.Add(path) ? path : file.FilePath + InputRoles.AnnotationExtensions[0];
        _paths.Add(path);
        var isNamed = InputRoles.DocumentExtensions.Select(extension => Path.ChangeExtension(path, null) + extension).FirstOrDefault(other => other == file.FilePath || File.Exists(other)) != file.FilePath;
        return Add(new Target(file, isNew, path, documentId ?? _documentIds.Of(file.FilePath), isNamed));
    }

    private Target Add(Target target)
    {
        _order.Add(target);
        _byFile.Add(target.File.FilePath, target);
        _documentIds.Take(target.DocumentId);
        return target;
    }

    /// <summary>An entry with a list of quotes, which are written once all are known.</summary>
    /// <param name="Index">Its place among the entries of its target.</param>
    /// <param name="Key">The field of the quotes.</param>
    /// <param name="Quotes">The quotes as YAML.</param>
    private sealed record JoinedEntry(int Index, string Key, List<string> Quotes);

    private sealed record PlannedItem(ImportedItem Item, Target Target, Kind Kind, string Id, ItemReader Reader)
    {
        /// <summary>Whether it only names an entry that is there.</summary>
        public bool IsNamed { get; init; }
    }

    /// <summary>A document, and what is to be written of it.</summary>
    private sealed class Target(CorpusFile file, bool isNew, string annotationPath, string documentId, bool isNamed)
    {
        public CorpusFile File => file;

        public bool IsNew => isNew;

        public string AnnotationPath => annotationPath;

        public string DocumentId => documentId;

        public QuotedDocument Quoted { get; } = new(DocumentText.Of(file.Input, isDeclared: true, file.ResourceName));

        public List<EntryDraft> Entries { get; } = [];

        public Dictionary<(string Class, string Words), string> ByWords { get; } = [];

        public Dictionary<(string Kind, string Id), JoinedEntry> Joined { get; } = [];

        public IReadOnlyList<(string Key, string Yaml)>? Header { get; set; }

        public SourcePlace? HeaderPlace { get; set; }

        /// <summary>The annotation of the document that is there, and is added to.</summary>
        public CheckedFile? Existing { get; init; }

        public AnnotationDraft Draft()
        {
            if (Existing is not null)
            {
                return new(annotationPath) { DocumentId = documentId, Existing = Existing, Entries = WithQuotes() };
            }

            var header = Header ?? OwnHeader();
            var name = isNamed && header.All(static field => field.Key != FieldKeys.Text) ? [(FieldKeys.Text, YamlText.Scalar(Path.GetFileName(file.FilePath)))] : Array.Empty<(string, string)>();
            return new(annotationPath) { DocumentId = documentId, Header = [.. name, .. header], HeaderPlace = HeaderPlace, Entries = WithQuotes() };
        }

        private EntryDraft[] WithQuotes()
        {
            var entries = Entries.ToArray();
            foreach (var joined in Joined.Values)
            {
                var entry = entries[joined.Index];
                entries[joined.Index] = entry with { Fields = [.. entry.Fields, (joined.Key, FlowYaml.List(joined.Quotes))] };
            }

            return entries;
        }

        private (string Key, string Yaml)[] OwnHeader()
        {
            var hash = (FieldKeys.Sha256, DocumentHash.Of(file.Text));
            return ScriptLanguages.Of(file.Text) is { } language ? [hash, (FieldKeys.Language, language)] : [hash];
        }
    }
}
