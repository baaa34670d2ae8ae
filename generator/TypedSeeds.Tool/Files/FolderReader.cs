namespace TypedSeeds.Tool.Files;

/// <summary>Reads a folder again and again, and each time only the files that may have changed since the last time.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderReader(string folder)
{
    /// <summary>Within this time of its last change a file may change again without another time; some file systems count in seconds.</summary>
    private static readonly TimeSpan Doubtful = TimeSpan.FromSeconds(3);

    private Dictionary<string, KnownFile> _known = new(StringComparer.Ordinal);

    /// <summary>Reads what <see cref="SeedsFolder.Read(string, CancellationToken)"/> reads. A file that did not change is the same object as before.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public IReadOnlyList<CorpusFile> Read(CancellationToken cancellation = default)
    {
        var (known, files) = (new Dictionary<string, KnownFile>(StringComparer.Ordinal), new List<CorpusFile>());
        foreach (var listed in SeedsFolder.List(folder, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var stamp = FileStamp.Of(listed.Path);
            var file = stamp is not null && _known.TryGetValue(listed.Path, out var last) && last.Listed == listed && last.Stamp == stamp ? last.File : SeedsFolder.Read(folder, listed);
            files.Add(file);
            if (stamp is not null && file.Unreadable.Length == 0)
            {
                known[listed.Path] = new(listed, stamp, file);
            }
        }

        _known = known;
        files.AddRange(ReferencedIndexes.Of(folder));
        return files;
    }

    private sealed record KnownFile(ListedFile Listed, FileStamp Stamp, CorpusFile File);

    /// <summary>What differs after a change of a file.</summary>
    private sealed record FileStamp(long Length, DateTime Written, DateTime Created)
    {
        /// <summary>The stamp of a file; null where a change may leave it as it is: it is a link, or was changed just now.</summary>
        public static FileStamp? Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) && (DateTime.UtcNow - file.LastWriteTimeUtc).Duration() > Doubtful
                ? new(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc)
                : null;
        }
    }
}
