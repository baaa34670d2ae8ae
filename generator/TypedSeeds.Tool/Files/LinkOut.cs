using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>Links that lead out of a seeds folder or a repository. A change that somebody sends may hold one, so nothing is written or read through it.</summary>
/// <remarks>This alone decides it, and everything that writes a file or a folder, or reads one that somebody names, asks here. A link that lies elsewhere is one of the user.</remarks>
internal static class LinkOut
{
    /// <summary>Refuses to write a path that leads out of its seeds folder, or of its repository.</summary>
    /// <param name="path">The path of a file or folder, whether it is there or not.</param>
    /// <exception cref="IOException">It leads out.</exception>
    public static void Refuse(string path) => Refuse(path, SeedsFolders.Holding);

    /// <summary>Refuses to write a path that leads out of a folder, or of its repository.</summary>
    /// <param name="path">The path of a file or folder, whether it is there or not.</param>
    /// <param name="folderOf">The folder of a full path; null where it is in none.</param>
    /// <exception cref="IOException">It leads out.</exception>
    public static void Refuse(string path, Func<string, string?> folderOf)
    {
        if (FolderOf(path, folderOf) is { } folder)
        {
            throw new IOException($"'{path}' is not written, and is as it was: {ReadFailure.LeadsOut} '{folder}'");
        }
    }

    /// <summary>Why a file or folder that somebody names is not read; null where it may be.</summary>
    public static string? ReadProblem(string path) => ReadProblem(path, SeedsFolders.Holding);

    /// <inheritdoc cref="ReadProblem(string)"/>
    /// <param name="path">The path of a file or folder.</param>
    /// <param name="folderOf">The folder of a full path; null where it is in none.</param>
    public static string? ReadProblem(string path, Func<string, string?> folderOf) =>
        FolderOf(path, folderOf) is { } folder ? $"'{path}' is not read: {ReadFailure.LeadsOut} '{folder}'" : null;

    /// <summary>Refuses to read a path that leads out of its seeds folder, or of its repository.</summary>
    /// <exception cref="IOException">It leads out.</exception>
    public static void RefuseToRead(string path)
    {
        if (ReadProblem(path) is { } problem)
        {
            throw new IOException(problem);
        }
    }

    /// <summary>The folder that a path leads out of; null where it does not.</summary>
    /// <param name="path">The path of a file or folder, whether it is there or not.</param>
    /// <param name="folderOf">The folder of a full path; null where it is in none.</param>
    public static string? FolderOf(string path, Func<string, string?> folderOf)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = RealPath.Of(full);
        return real == full ? null
            : folderOf(full) is { } folder && !RealPath.IsIn(real, RealPath.Of(folder)) ? folder
            : RepositoryRoot.AllAround(full).FirstOrDefault(root => !RealPath.IsIn(real, RealPath.Of(root)));
    }
}
