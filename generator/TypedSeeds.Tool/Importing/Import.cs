using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;

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
    private readonly ImportReport _report = new();

    /// <summary>Where the source gives a place in a document that is not that of its words; in the order of the source.</summary>
    public IReadOnlyList<SourcePlace> Moved { get; private set; } = [];

    /// <summary>How many entries the folder has already.</summary>
    public int There { get; private set; }

    /// <summary>How many items name an entry that is there already, in this import or before it, and add no quote to it.</summary>
    public int Named { get; private set; }

    /// <summary>How many items the mapping says to leave out.</summary>
    public int Skipped { get; private set; }

    /// <summary>What is read and not written.</summary>
    public LossList Losses => _report.Losses;

    /// <summary>What cannot be made.</summary>
    public ImportProblems Problems => _report.Problems;

    /// <summary>Makes the files.</summary>
    public ImportDrafts Run()
    {
        var targets = new ImportTargets(content, mapping, corpus, sharedPath, mode, Losses);
        var entries = new OwnEntryImport(corpus, targets, mode, _report);
        entries.Add(content.Entries);
        var items = new ItemImport(content, mapping, corpus, targets, entries.Shared, known, _report);
        items.Add();
        targets.TellUnused();
        Moved = [.. targets.All.SelectMany(static target => target.Quoted.Moved).OrderBy(static place => place.FilePath, StringComparer.Ordinal).ThenBy(static place => place.Line).ThenBy(static place => place.Column)];
        (There, Named, Skipped) = (known.Count + entries.There, items.Named, items.Skipped);
        return new(Files(targets, entries.Shared), [.. targets.All.Where(static target => target.IsNew).Select(static target => target.File)]);
    }

    private List<AnnotationDraft> Files(ImportTargets targets, List<EntryDraft> shared)
    {
        var lines = new SchemaLines();
        var files = targets.All.Select(target => target.Draft() with { SchemaLine = lines.Of(target.AnnotationPath).Text }).ToList();
        if (shared.Count > 0)
        {
            var existing = mode == ImportMode.Merge ? corpus.Files.FirstOrDefault(file => file.Source.FilePath == sharedPath) : null;
            files.Insert(0, new(sharedPath) { Entries = shared, SchemaLine = lines.Of(sharedPath).Text, Existing = existing });
        }

        return [.. files.Select(Exact)];
    }

    private AnnotationDraft Exact(AnnotationDraft file)
    {
        var (defaults, entries) = (new DraftDefaults(file.Existing), new List<EntryDraft>());
        foreach (var entry in file.Entries)
        {
            _report.Try(() => entries.Add(defaults.Exact(entry)));
        }

        return file with { Entries = entries };
    }
}
