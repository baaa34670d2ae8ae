using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>
/// One seeds folder at one moment: open buffers over files on the disk, as they came out of the stages. It never changes,
/// so a feature that reads it is a plain function.
/// </summary>
internal sealed class WorkspaceSnapshot
{
    private readonly SnapshotSource _source;
    private readonly Lazy<IReadOnlyList<SnapshotFile>> _files;
    private readonly Lazy<Dictionary<string, CheckedFile>> _annotations;
    private readonly Lazy<Dictionary<string, DocumentText>> _documents;
    private readonly Lazy<Dictionary<string, SnapshotFile>> _byPath;
    private readonly Lazy<ILookup<string, CheckedFile>> _byDocument;

    /// <param name="source">The files.</param>
    /// <param name="corpus">What the stages made of them.</param>
    /// <param name="check">A check that knows these files already.</param>
    public WorkspaceSnapshot(SnapshotSource source, CheckedCorpus corpus, Func<CorpusCheck> check)
    {
        (_source, Corpus, NewCheck) = (source, corpus, check);
        _annotations = new(() => corpus.Files.ToDictionary(static file => file.Source.FilePath, StringComparer.Ordinal));
        _documents = new(() => corpus.Documents.ToDictionary(static document => document.FilePath, StringComparer.Ordinal));
        _files = new(() => [.. source.Files.Select(Make)]);
        _byPath = new(() => _files.Value.ToDictionary(static file => file.Path, StringComparer.Ordinal));
        _byDocument = new(() => corpus.Files.Where(static file => file.Anchored.Document is not null).ToLookup(static file => file.Anchored.Document!.Path, StringComparer.Ordinal));
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder => _source.Folder;

    /// <summary>The entries, documents and problems.</summary>
    public CheckedCorpus Corpus { get; }

    /// <summary>Makes a check that knows these files, for work that checks what they would become.</summary>
    public Func<CorpusCheck> NewCheck { get; }

    /// <summary>How the editor counts columns.</summary>
    public PositionEncoding Encoding => _source.Encoding;

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<SnapshotFile> Files => _files.Value;

    /// <summary>A file by its URI, as the editor writes it; null where the folder has no such file.</summary>
    public SnapshotFile? FileAt(string uri) =>
        _source.Open.FirstOrDefault(open => open.Value.Uri == uri) is { Key: { } open } ? FileOf(open) : FileUri.PathOf(uri) is { } path ? FileOf(CorpusPaths.Of(Folder, path)) : null;

    /// <summary>The files that are open in the editor.</summary>
    public IEnumerable<SnapshotFile> OpenFiles => _source.Open.Keys.Select(FileOf).OfType<SnapshotFile>();

    /// <summary>A file by the path that findings and entries have.</summary>
    public SnapshotFile? FileOf(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>The annotations of a document; several where that is a mistake.</summary>
    public IEnumerable<CheckedFile> AnnotationsOf(DocumentText document) => _byDocument.Value[document.Path];

    /// <summary>Where something is, for the editor.</summary>
    public Location? LocationOf(FilePlace place) => FileOf(place.Path)?.LocationOf(place.Span.Start, place.Span.Length);

    private SnapshotFile Make(CorpusFile file) => new(file, Folder, _source.Open.GetValueOrDefault(file.FilePath), Encoding)
    {
        Annotation = _annotations.Value.GetValueOrDefault(file.FilePath),
        Document = _documents.Value.GetValueOrDefault(file.FilePath),
    };
}
