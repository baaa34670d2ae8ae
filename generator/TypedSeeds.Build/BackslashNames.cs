namespace TypedSeeds.Build;

/// <summary>Finds the files whose own name, or that of a folder above, has a backslash.</summary>
/// <remarks>
/// MSBuild takes a backslash for the end of a folder's name on every system, and then looks for another file. Each folder is listed
/// once, since thousands of such files may be in one.
/// </remarks>
internal sealed class BackslashNames
{
    private readonly Dictionary<string, HashSet<string>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>Whether a path that MSBuild gives is another one on the disk, with a backslash.</summary>
    public bool Hide(string path)
    {
        if (Path.DirectorySeparatorChar != '/' || File.Exists(path))
        {
            return false;
        }

        try
        {
            for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                var shown = Shown(folder);
                for (var part = path; shown.Count > 0 && part.Length > folder.Length; part = Path.GetDirectoryName(part)!)
                {
                    if (shown.Contains(part))
                    {
                        return true;
                    }
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder above may not be listed. Then the file is one that is not there.
        }

        return false;
    }

    // What MSBuild makes of the entries of a folder that have a backslash.
    private HashSet<string> Shown(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var shown))
        {
            var entries = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [];
            _byFolder.Add(folder, shown = new(entries.Where(static entry => entry.IndexOf('\\') >= 0).Select(static entry => entry.Replace('\\', '/')), StringComparer.Ordinal));
        }

        return shown;
    }
}
