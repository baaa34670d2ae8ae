using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>What one annotator wrote: a corpus, or one file of it, which the others only help to read.</summary>
internal sealed class ComparedSide
{
    private readonly string? _file;
    private readonly ILookup<string, (CheckedEntry Entry, AnchoredVersion Version)> _versions;

    /// <param name="corpus">The corpus.</param>
    /// <param name="file">The file; null for the whole corpus.</param>
    public ComparedSide(CheckedCorpus corpus, string? file)
    {
        _file = file is null ? null : Path.GetFullPath(file);
        Corpus = corpus;
        var versions =
            from entry in corpus.Entries
            where IsOfSide(entry.File)
            from value in entry.Entry.Values.OfType<AnchoredVersionsValue>()
            from version in value.Versions
            select (Entry: entry, Version: version);
        _versions = versions.ToLookup(static found => found.Version.Key.Id, StringComparer.Ordinal);
        Annotations = [.. corpus.Files.Where(annotation => annotation.Anchored.Document is not null && (IsOfSide(annotation) || _versions.Contains(annotation.Anchored.DocumentId)))];
    }

    public CheckedCorpus Corpus { get; }

    /// <summary>The files of the documents in which the annotator marked something.</summary>
    public IReadOnlyList<CheckedFile> Annotations { get; }

    /// <summary>The entries of a file, where the annotator wrote it.</summary>
    public IEnumerable<AnchoredEntry> EntriesOf(CheckedFile file) => IsOfSide(file) ? file.Anchored.Entries : [];

    /// <summary>The statements of other documents that have a version in that of a file.</summary>
    public IEnumerable<(CheckedEntry Entry, AnchoredVersion Version)> VersionsIn(CheckedFile file) => _versions[file.Anchored.DocumentId];

    private bool IsOfSide(CheckedFile file) => _file is null || Path.GetFullPath(file.Source.FilePath) == _file;
}
