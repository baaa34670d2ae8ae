using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>What the page shows of a corpus: every entry that passed the checks, and every document.</summary>
internal sealed class CorpusView
{
    private readonly Dictionary<EntryKey, CheckedEntry> _entries = [];
    private readonly Dictionary<EntryKey, (DocumentView Document, NumberedEntry Statement)> _statements = [];

    public CorpusView(CheckedCorpus corpus)
    {
        Schema = corpus.Schema;
        foreach (var entry in corpus.Entries.Where(entry => !entry.Entry.IsBroken && !corpus.LeftOut.Contains(entry.Entry.Key)))
        {
            _entries.TryAdd(entry.Entry.Key, entry);
        }

        LeftOut = corpus.Entries.Count() - _entries.Count;
        Documents = [.. corpus.Documents.Select((document, i) => DocumentView.Of(
            i + 1,
            document,
            corpus.Files.FirstOrDefault(file => file.Anchored.Document?.Path == document.Path),
            entry => _entries.ContainsKey(entry.Entry.Key)))];
        foreach (var document in Documents)
        {
            foreach (var statement in document.Statements)
            {
                _statements[statement.Key] = (document, statement);
            }
        }
    }

    public KindSchema Schema { get; }

    public IReadOnlyList<DocumentView> Documents { get; }

    /// <summary>How many entries are not shown, since they or something that they depend on failed a check.</summary>
    public int LeftOut { get; }

    /// <summary>All statements, document by document.</summary>
    public IEnumerable<NumberedEntry> Statements => Documents.SelectMany(document => document.Statements);

    /// <summary>All entries, file by file.</summary>
    public IEnumerable<CheckedEntry> Entries => _entries.Values;

    public CheckedEntry this[EntryKey key] => _entries[key];

    /// <summary>The entries of a kind, in the order of the files.</summary>
    public IReadOnlyList<CheckedEntry> Of(string kind) => [.. _entries.Values.Where(entry => entry.Entry.Key.Kind == kind)];

    /// <summary>The document that an entry's quotes are of; null where its file annotates none.</summary>
    public DocumentView? DocumentOf(CheckedEntry entry) => Documents.FirstOrDefault(document => ReferenceEquals(document.File, entry.File));

    public (DocumentView Document, NumberedEntry Statement) Statement(EntryKey key) => _statements[key];

    /// <summary>The entries that refer to one in the given field.</summary>
    public IEnumerable<CheckedEntry> Referring(string kind, string field, EntryKey key) =>
        Of(kind).Where(entry => References(entry, field).Contains(key));

    public static IEnumerable<EntryKey> References(CheckedEntry entry, string field) =>
        entry.Entry[field] is ReferencesValue references ? references.Keys : [];

    public static string Text(CheckedEntry entry, string field) => entry.Entry[field] is TextValue text ? text.Text : string.Empty;

    public static Act ActOf(CheckedEntry statement) => Act.Of(Text(statement, "act"));

    /// <summary>What an entry is called: in a few words where they say enough, else by its id.</summary>
    public string NameOf(EntryKey key) => Documents.FirstOrDefault(document => document.Entry?.Entry.Key == key) is { } own ? own.Title
        : EntryText.ShortLabel(this[key]) is { Length: > 0 } label ? label : key.Id;
}
