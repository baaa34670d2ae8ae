namespace TypedSeeds.Build;

/// <summary>The path of a file or folder without any link.</summary>
internal static class RealPath
{
    /// <summary>
    /// More links than this lead in a circle, as for the system (ELOOP). All links of a path are counted together: where each leads
    /// through the one before it twice, twenty would be followed a million times.
    /// </summary>
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var links = MostLinks;
        return Of(path, ref links);
    }

    /// <summary>The real path of an entry in a folder whose real path is known.</summary>
    public static string Of(string realFolder, string entry)
    {
        var links = MostLinks;
        return Step(realFolder, Path.GetFileName(entry), ref links);
    }

    /// <summary>Whether a folder is the other one, or is somewhere in it. Both paths are real.</summary>
    public static bool IsIn(string folder, string other) =>
        folder == other || folder.StartsWith(other.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Of(string path, ref int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full.Substring(real.Length).Split([Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            real = Step(real, part, ref links);
        }

        return real;
    }

    private static string Step(string realFolder, string name, ref int links)
    {
        var path = Path.Combine(realFolder, name);
        return links > 0 && TargetOf(path) is { } target && links-- > 0 ? Of(Path.Combine(realFolder, target), ref links) : path;
    }

#if NET
    private static string? TargetOf(string path) => new DirectoryInfo(path).LinkTarget;
#else
    // .NET Standard has no word for links, but the .NET that MSBuild runs on does. The .NET Framework has none either.
    private static readonly Func<FileSystemInfo, string?>? LinkTarget = typeof(FileSystemInfo).GetProperty("LinkTarget") is { } property
        ? (Func<FileSystemInfo, string?>)Delegate.CreateDelegate(typeof(Func<FileSystemInfo, string?>), property.GetMethod)
        : null;

    private static string? TargetOf(string path) => LinkTarget?.Invoke(new DirectoryInfo(path));
#endif
}
