using TypedSeeds.Build;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Reporting;

/// <summary>The names of files for code scanning: relative to the root of the repository, from any folder in which the program runs.</summary>
/// <param name="root">The root.</param>
internal sealed class SourcePaths(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The paths of the repository of a folder; without a repository those of the current folder.</summary>
    public static SourcePaths Of(string folder) => new(RepositoryRoot.Of(folder) ?? Environment.CurrentDirectory);

    /// <summary>The root as a URI, which ends with a slash.</summary>
    public string RootUri => FileUri.Of(_root).TrimEnd('/') + "/";

    /// <summary>The path below the root, with slashes; null for a file elsewhere.</summary>
    public string? Relative(string path)
    {
        var full = Path.GetFullPath(path);
        return !RealPath.IsIn(full, _root) ? null
            : full.Length == _root.Length ? "."
            : Path.GetRelativePath(_root, full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A URI: relative to the root, or absolute for a file elsewhere.</summary>
    public string Uri(string path) => Relative(path) is { } relative ? FileUri.Escape(relative) : FileUri.Of(Path.GetFullPath(path));
}
