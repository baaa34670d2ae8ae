namespace TypedSeeds.Tool.Files;

/// <summary>The URIs of files.</summary>
internal static class FileUri
{
    /// <summary>The URI of a full path.</summary>
    public static string Of(string path)
    {
        // A drive gets a slash before it; the two of a network share are those of the authority.
        var slashed = path.Replace(Path.DirectorySeparatorChar, '/');
        var start = slashed.StartsWith("//", StringComparison.Ordinal) ? "file:" : slashed.StartsWith('/') ? "file://" : "file:///";
        return start + Escape(slashed).Replace("%3A/", ":/", StringComparison.Ordinal);
    }

    /// <summary>The full path of a URI; null where it names no file.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile && !parsed.LocalPath.Contains('\0', StringComparison.Ordinal) ? Path.GetFullPath(Local(parsed.LocalPath)) : null;

    /// <summary>A path with slashes as part of a URI.</summary>
    /// <remarks>By RFC 3986: what is neither a letter or digit of ASCII nor one of -._~ is escaped, in each part of the path.</remarks>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // An editor may escape the colon of a drive, and then the slash before it is left.
    private static string Local(string path) => path is ['/', _, ':', ..] ? path[1..] : path;
}
