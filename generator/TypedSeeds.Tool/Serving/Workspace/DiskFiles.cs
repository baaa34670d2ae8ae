using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>The files of a seeds folder on the disk. A file is read again only where its time, its size or a notice says that it changed.</summary>
/// <param name="folder">The full path of the folder.</param>
internal sealed class DiskFiles(string folder)
{
    private Dictionary<string, (DateTime Written, long Length, CorpusFile File)> _files = new(StringComparer.Ordinal);

    /// <summary>How many files were read.</summary>
    public int Reads { get; private set; }

    /// <summary>The files by their full paths, as of the last <see cref="Refresh"/>, in the order of the paths that the stages use.</summary>
    public IReadOnlyList<KeyValuePair<string, CorpusFile>> Files { get; private set; } = [];

    /// <summary>The file of a full path; null where the folder has none.</summary>
    public CorpusFile? Find(string path) => _files.TryGetValue(path, out var known) ? known.File : null;

    /// <summary>Lists the folder, and reads what is new or changed.</summary>
    /// <param name="changed">The full paths of files that are known to have changed.</param>
    public void Refresh(IReadOnlySet<string> changed)
    {
        var files = new Dictionary<string, (DateTime Written, long Length, CorpusFile File)>(StringComparer.Ordinal);
        foreach (var listed in List())
        {
            var info = new FileInfo(listed.Path);
            var (written, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
            var isKnown = _files.TryGetValue(listed.Path, out var known);
            if (isKnown && known.Written == written && known.Length == length && !changed.Contains(listed.Path) && known.File.Unreadable.Length == 0)
            {
                files.Add(listed.Path, known);
                continue;
            }

            Reads++;
            var read = SeedsFolder.Read(folder, listed) with { FilePath = CorpusPaths.Of(folder, listed.Path) };
            files.Add(listed.Path, (written, length, isKnown && known.File.Equals(read) ? known.File : read));
        }

        RefreshIndexes(files);
        _files = files;
        Files = [.. files.Select(static file => KeyValuePair.Create(file.Key, file.Value.File)).OrderBy(static file => file.Value.FilePath, StringComparer.Ordinal)];
    }

    // A build writes them anew, and seldom with another content.
    private void RefreshIndexes(Dictionary<string, (DateTime Written, long Length, CorpusFile File)> files)
    {
        foreach (var path in IndexPaths())
        {
            var isKnown = _files.TryGetValue(path, out var known);
            try
            {
                var info = new FileInfo(path);
                // The texts are good as long as the assembly beside them is the same, too.
                var isSame = isKnown && known.Written == info.LastWriteTimeUtc && known.Length == info.Length && (known.File.Later is not { } later || later.Equals(LaterText.Of(path)));
                files[path] = isSame ? known : (info.LastWriteTimeUtc, info.Length, ReferencedIndexes.Read(path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A build is at work. What it wrote before is good until it has ended.
                if (isKnown)
                {
                    files[path] = known;
                }
            }
        }
    }

    private IReadOnlyList<string> IndexPaths()
    {
        try
        {
            return ReferencedIndexes.List(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [.. _files.Keys.Where(ReferencedIndexes.IsOfPackage)];
        }
    }

    // A folder that is gone, such as in a checkout, has no files until it is there again.
    private ListedFile[] List()
    {
        try
        {
            return SeedsFolder.List(folder).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is DirectoryNotFoundException ? [] : [new ListedFile(folder, ReadProblem.Of(exception))];
        }
    }
}
