using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Importing.Brat;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>Adds the entries that <c>export</c> wrote, as they are.</summary>
/// <param name="corpus">The corpus of the folder.</param>
/// <param name="targets">The documents that are written of.</param>
/// <param name="mode">What becomes of annotations that are there already.</param>
/// <param name="report">What cannot be made, and what is not written.</param>
internal sealed class OwnEntryImport(CheckedCorpus corpus, ImportTargets targets, ImportMode mode, ImportReport report)
{
    private readonly Lazy<ExistingEntries> _existing = new(() => new(corpus));
    private readonly Lazy<NameIndex> _kinds = new(() => new(corpus.Schema.Kinds.Select(static kind => kind.Name)));
    private readonly Lazy<HashSet<string>> _kindNames = new(() => corpus.Schema.Kinds.Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>The entries that quote nothing.</summary>
    public List<EntryDraft> Shared { get; } = [];

    /// <summary>How many entries the folder has already.</summary>
    public int There { get; private set; }

    /// <summary>Adds entries.</summary>
    public void Add(IEnumerable<OwnEntry> entries)
    {
        var others = entries.Where(entry => AddDocument(entry)).ToArray();
        foreach (var entry in others.Where(IsKnownKind).ToArray())
        {
            AddEntry(entry);
        }
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
            var target = targets.Of(id, entry.Place, id);
            if (target.Header is not null)
            {
                throw new SourceException(entry.Json.Offset, $"the document of '{Shorten.To(id, 60)}' is there twice");
            }

            if (target.Existing is { } annotation)
            {
                CheckSame(entry, annotation.Anchored.Header?.Key);
                return;
            }

            target.Header = new OwnEntryReader(entry, corpus.Schema[KindTable.Document], target.Quoted, targets.Others).Fields();
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
        report.Add(new(entry.Place, $"There is no kind '{Shorten.To(name, 40)}'; an export has no declarations of kinds, so put them into the folder first{_kinds.Value.Hint(name)}"));
        return false;
    }

    private void AddEntry(OwnEntry entry) => Try(entry, () =>
    {
        var kind = corpus.Schema[entry.Json.GetText("kind")];
        var documents = (kind.Scope == Scope.Document ? [entry.Json.GetText("document")] : OwnQuotes.DocumentsIn(entry.Json).Select(targets.NameOf)).Distinct(StringComparer.Ordinal).ToArray();
        if (documents.Length > 1)
        {
            throw new SourceException(entry.Json.Offset, $"it quotes several documents, {documents[0]} and {documents[1]}, and an entry quotes that of its file");
        }

        var target = documents.Length == 0 ? null : targets.Of(documents[0], entry.Place, documents[0]);
        var id = EntryKey.Parse(kind.Name, entry.Json.GetText("id")).Id;
        if (mode == ImportMode.Merge && _existing.Value.Has(kind.KeyOf(id, target?.DocumentId ?? string.Empty)))
        {
            CheckSame(entry, kind.KeyOf(id, target?.DocumentId ?? string.Empty));
            TellChanged(entry, kind);
            return;
        }

        (target?.Entries ?? Shared).Add(new(entry.Place, kind, id, new OwnEntryReader(entry, kind, target?.Quoted, targets.Others, other => DocumentOf(other, entry)).Fields()));
        TellChanged(entry, kind);
    });

    private (string Id, QuotedDocument Document) DocumentOf(string quoted, OwnEntry entry)
    {
        var name = targets.NameOf(quoted);
        var target = targets.Of(name, entry.Place, name);
        return (target.DocumentId, target.Quoted);
    }

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
            report.Losses.Add(ImportLosses.Changed, place, $"'{Shorten.To(what, 60)}' is not what the note of the {kind.Name} '{Shorten.To(entry.Name, 60)}' says, and is not imported");
        }
    }

    // An entry that is there is the same, or it stays and the other is told.
    private void CheckSame(OwnEntry entry, EntryKey? key)
    {
        entry.Json.Use(ExistingEntries.Corpus);
        if (key is { } same && _existing.Value.IsSame(same, entry.Json))
        {
            There++;
            return;
        }

        entry.Json.Use();
        var (kind, id) = (entry.Json.GetText("kind"), entry.Json.GetText("id"));
        var file = key is { } other ? _existing.Value.FileOf(other) : "its file";
        report.Add(new(entry.Place, $"the {kind} '{Shorten.To(id, 60)}' is there with other values, and stays; mend it in {file}, or replace that with --force"));
    }

    private void Try(OwnEntry entry, Action read) => report.Try(() =>
    {
        try
        {
            read();
        }
        catch (SourceException exception)
        {
            entry.Json.Use();
            report.Add(new(entry.File.PlaceOf(exception.Offset), exception.Message));
        }
    }, entry.Json);
}
