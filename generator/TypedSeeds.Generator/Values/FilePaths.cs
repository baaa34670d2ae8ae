namespace TypedSeeds.Generator.Values;

/// <summary>Paths of additional files, compared in one form on every system: forward slashes, no <c>.</c> or <c>..</c>.</summary>
internal static class FilePaths
{
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The path that a relative path in a file names.</summary>
    public static string Combine(string file, string relative)
    {
        var isRooted = relative.StartsWith("/", StringComparison.Ordinal) || relative.IndexOf(':') == 1;
        return Normalize(isRooted ? relative : file.Substring(0, file.LastIndexOf('/') + 1) + relative);
    }

    /// <summary>The path from a folder to a file.</summary>
    /// <param name="folder">The folder, with its last slash.</param>
    /// <param name="path">The file.</param>
    public static string Relative(string folder, string path)
    {
        var shared = 0;
        for (var slash = folder.IndexOf('/'); slash >= 0 && string.CompareOrdinal(folder, 0, path, 0, slash + 1) == 0; slash = folder.IndexOf('/', shared))
        {
            shared = slash + 1;
        }

        return string.Concat(Enumerable.Repeat("../", folder.Substring(shared).Count(static character => character == '/'))) + path.Substring(shared);
    }

    public static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
    }

    /// <summary>The path in the form in which paths that look the same are equal: composed letters (NFC).</summary>
    public static string Composed(string path) => Nfc.Of(path);

    public static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
