using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>The documents that an import writes of, each with what is to be written, in the order in which they are first named.</summary>
/// <param name="content">What was read.</param>
/// <param name="mapping">What the documents of other tools are.</param>
/// <param name="corpus">The corpus of the folder.</param>
/// <param name="sharedPath">The path of the file for entries that quote nothing.</param>
/// <param name="mode">What becomes of annotations that are there already.</param>
/// <param name="losses">What is read and not written.</param>
internal sealed class ImportTargets(ImportedContent content, ImportMapping mapping, CheckedCorpus corpus, string sharedPath, ImportMode mode, LossList losses)
{
    private readonly DocumentFinder _finder = new(corpus, mapping.Documents, content.Documents);
    private readonly Dictionary<string, ImportTarget?> _targets = new(StringComparer.Ordinal);
    private readonly List<ImportTarget> _order = [];
    private readonly Dictionary<string, ImportTarget> _byFile = new(StringComparer.Ordinal);
    private readonly DocumentIds _documentIds = new(corpus);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal) { sharedPath };
    private readonly ILookup<string, ImportedDocument> _spoken = content.Documents.ToLookup(static document => document.Name, StringComparer.Ordinal);
    private readonly ILookup<string, string> _readings = content.Documents.Where(static document => document.ReadingOf is not null).ToLookup(static document => document.ReadingOf!, static document => document.Name, StringComparer.Ordinal);
    private readonly Lazy<ILookup<string?, CheckedFile>> _annotationsOf = new(() => corpus.Files.ToLookup(static file => file.Anchored.Document?.FilePath, StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public IReadOnlyList<ImportTarget> All => _order;

    /// <summary>The document of a name.</summary>
    /// <exception cref="UnprovableException">There is none.</exception>
    public ImportTarget Of(string name, SourcePlace place, string? documentId) =>
        Find(name, documentId) ?? throw new UnprovableException(place, _finder.Advice(name));

    /// <summary>The document of a name; null where there is none.</summary>
    public ImportTarget? Find(string name, string? documentId)
    {
        if (!_targets.TryGetValue(name, out var target))
        {
            target = AddReading(name) ?? (_finder.Find(name) is var (file, isNew) ? Known(file) ?? Add(file, isNew, documentId) : null);
            _targets.Add(name, target);
            TellText(name, target);
        }

        return target;
    }

    /// <summary>What the source calls the document of a quote: a reading, where the words are in a document of another package that one reading is of.</summary>
    public string NameOf(string quoted) => _readings[quoted].Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : quoted;

    /// <summary>The packages that the folder uses.</summary>
    public OtherPackages Others { get; } = new(corpus);

    // A document whose text another package carries has no file here.
    private ImportTarget? AddReading(string name)
    {
        if (_spoken[name].Select(static document => document.ReadingOf).FirstOrDefault(static read => read is not null) is not { } read
            || Ids.Problem(name) is not null
            || Others.DocumentOf(read) is not { } carried)
        {
            return null;
        }

        var existing = mode == ImportMode.Merge ? corpus.Files.FirstOrDefault(file => file.Anchored is { Header: { } header, Document.IsCarried: true } && header.Key.Id == name) : null;
        var path = existing?.Source.FilePath ?? Path.Combine(corpus.Folder, name + InputRoles.AnnotationExtensions[0]);
        path = _paths.Add(path) ? path : Path.Combine(corpus.Folder, $"{name}-reading{InputRoles.AnnotationExtensions[0]}");
        _paths.Add(path);
        return Add(new ImportTarget(new CorpusFile(path, InputRole.Document, carried.Text), isNew: false, path, name, isNamed: false) { Existing = existing });
    }

    private void TellText(string name, ImportTarget? target)
    {
        foreach (var other in target is null ? [] : _spoken[name].Where(document => document.Text is { } text && text != target.File.Text))
        {
            losses.Add(ImportLosses.Text, other.Place, $"the text of '{Shorten.To(name, 60)}' is not imported, since {Path.GetFileName(target!.File.FilePath)} has other words");
        }
    }

    /// <summary>Tells of the documents of which nothing is imported.</summary>
    public void TellUnused()
    {
        foreach (var document in content.Documents.Where(document => !_targets.ContainsKey(document.Name) && !string.IsNullOrWhiteSpace(document.Text)))
        {
            if (_finder.Find(document.Name) is not (var file, false) || file.Text != document.Text)
            {
                losses.Add(ImportLosses.Document, document.Place, $"the document '{Shorten.To(document.Name, 60)}' is not imported, since nothing is imported of it");
            }
        }
    }

    /// <summary>Whether an entry of the folder stays: the ids of an annotation that is replaced are free again.</summary>
    public bool Stays(CheckedEntry entry) => mode == ImportMode.Merge || !_paths.Contains(entry.File.Source.FilePath);

    private ImportTarget? Known(CorpusFile file) => _byFile.GetValueOrDefault(file.FilePath);

    private ImportTarget Add(CorpusFile file, bool isNew, string? documentId)
    {
        if (mode == ImportMode.Merge && _annotationsOf.Value[file.FilePath].FirstOrDefault() is { Anchored.Header: { } header } existing)
        {
            _paths.Add(existing.Source.FilePath);
            return Add(new ImportTarget(file, isNew, existing.Source.FilePath, header.Key.Id, isNamed: false) { Existing = existing });
        }

        var path = AnnotationPath.Of(file.FilePath);
        path = _paths.Add(path) ? path : file.FilePath + InputRoles.AnnotationExtensions[0];
        _paths.Add(path);
        var isNamed = InputRoles.DocumentExtensions.Select(extension => Path.ChangeExtension(path, null) + extension).FirstOrDefault(other => other == file.FilePath || File.Exists(other)) != file.FilePath;
        return Add(new ImportTarget(file, isNew, path, documentId ?? _documentIds.Of(file.FilePath), isNamed));
    }

    private ImportTarget Add(ImportTarget target)
    {
        _order.Add(target);
        _byFile.Add(target.File.FilePath, target);
        _documentIds.Take(target.DocumentId);
        return target;
    }
}
