using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>The content of the page: every entry that passed the checks, and every document.</summary>
internal sealed class CorpusView
{
    private readonly Dictionary<EntryKey, CheckedEntry> _entries = [];
    private readonly Dictionary<EntryKey, (DocumentView Document, NumberedEntry Statement)> _statements = [];

    /// <summary>The names that were asked for: each statement is listed with its parties, so these are asked for in thousands.</summary>
    private readonly Dictionary<EntryKey, string> _names = [];

    private readonly Dictionary<CheckedFile, DocumentView> _documents = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, CheckedEntry> _byKind;
    private readonly ILookup<(string Path, string Kind), CheckedEntry> _ofFile;
    private readonly ILookup<(string Kind, string Field, EntryKey Target), CheckedEntry> _referring;

    /// <param name="corpus">The corpus.</param>
    /// <param name="links">Where its things are shown, known from the view once its entries are; null for one page.</param>
    public CorpusView(CheckedCorpus corpus, Func<CorpusView, PageLinks>? links = null)
    {
        Schema = corpus.Schema;
        foreach (var entry in corpus.Whole)
        {
            _entries.TryAdd(entry.Entry.Key, entry);
        }

        LeftOut = corpus.Entries.Count() - _entries.Count;
        var marks = new KindMarks(Schema);
        var versions = _entries.Values
            .SelectMany(static entry => entry.Entry.Versions, static (entry, version) => (version.Key.Id, Quoted: (entry, version.Anchor)))
            .ToLookup(static version => version.Id, static version => version.Quoted, StringComparer.Ordinal);
        Documents = [.. corpus.Texts.Select((text, i) => DocumentView.Of(
            i + 1,
            links is null ? Anchors.OfDocument(i + 1) : Anchors.Alone,
            text.Document,
            text.File,
            text.File is { } file ? versions[file.Anchored.DocumentId] : [],
            marks,
            entry => _entries.ContainsKey(entry.Entry.Key)))];
        foreach (var document in Documents)
        {
            foreach (var statement in document.Statements)
            {
                _statements[statement.Key] = (document, statement);
            }

            if (document.File is { } file)
            {
                _documents[file] = document;
            }
        }

        _ofFile = _entries.Values.ToLookup(entry => (entry.File.Source.FilePath, entry.Key.Kind));
        _byKind = _entries.Values.ToLookup(entry => entry.Key.Kind, StringComparer.Ordinal);
        _referring = _entries.Values
            .SelectMany(entry => entry.Entry.Kind.AllFields.Zip(entry.Entry.Values), (entry, pair) => (Entry: entry, pair.First.Key, pair.Second))
            .Where(pair => pair.Second is ReferencesValue)
            .SelectMany(pair => ((ReferencesValue)pair.Second!).Keys.Distinct(), (pair, target) => (pair.Entry, Kind: pair.Entry.Key.Kind, Field: pair.Key, Target: target))
            .ToLookup(pair => (pair.Kind, pair.Field, pair.Target), pair => pair.Entry);
        Links = links?.Invoke(this) ?? PageLinks.OnePage;
    }

    public KindSchema Schema { get; }

    /// <summary>Where each thing is shown.</summary>
    public PageLinks Links { get; }

    public IReadOnlyList<DocumentView> Documents { get; }

    /// <summary>The kinds whose entries belong to no document; the corpus's own kinds come last.</summary>
    public IEnumerable<Kind> SharedKinds => Schema.Kinds.Where(kind => kind.Scope == Scope.Corpus && kind.Name != KindTable.Document);

    /// <summary>How many entries are not shown, because they or entries that they depend on failed a check.</summary>
    public int LeftOut { get; }

    /// <summary>All statements, document by document.</summary>
    public IEnumerable<NumberedEntry> Statements => Documents.SelectMany(document => document.Statements);

    /// <summary>All entries, file by file.</summary>
    public IEnumerable<CheckedEntry> Entries => _entries.Values;

    public CheckedEntry this[EntryKey key] => _entries[key];

    /// <summary>The entries of a kind, in the order of the files.</summary>
    public IReadOnlyList<CheckedEntry> Of(string kind) => [.. _byKind[kind]];

    /// <summary>The entries of a kind that a document's file has.</summary>
    public IReadOnlyList<CheckedEntry> OfDocument(DocumentView document, string kind) => document.File is null ? [] : [.. _ofFile[(document.File.Source.FilePath, kind)]];

    /// <summary>The document that an entry quotes; null if its file annotates none.</summary>
    public DocumentView? DocumentOf(CheckedEntry entry) => _documents.GetValueOrDefault(entry.File);

    public (DocumentView Document, NumberedEntry Statement) Statement(EntryKey key) => _statements[key];

    /// <summary>The entries that refer to a given one in the given field.</summary>
    public IEnumerable<CheckedEntry> Referring(string kind, string field, EntryKey key) =>
        _referring[(kind, field, key)];

    public static IEnumerable<EntryKey> References(CheckedEntry entry, string field) =>
        entry.Entry[field] is ReferencesValue references ? references.Keys : [];

    public static string Text(CheckedEntry entry, string field) => entry.Entry[field] is TextValue text ? text.Text : string.Empty;

    public static Act ActOf(CheckedEntry statement) => Act.Of(Text(statement, FieldKeys.Act));

    /// <summary>The name of an entry in a few words, or else its id.</summary>
    public string NameOf(EntryKey key)
    {
        if (!_names.TryGetValue(key, out var name))
        {
            _names.Add(key, name = MakeName(key));
        }

        return name;
    }

    private string MakeName(EntryKey key) => key.IsUsed ? Schema.Used.NameOf(key) ?? key.FullId : key.Kind == KindTable.Document && DocumentOf(this[key]) is { } own ? Shorten.BetweenWords(own.Title, EntryFormatter.LongestShortLabel)
        : EntryFormatter.ShortLabel(this[key]) is { Length: > 0 } label ? label : key.Id;
}
