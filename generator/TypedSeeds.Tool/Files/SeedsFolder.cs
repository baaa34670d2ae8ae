using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>The folder with documents and annotations: the same files that the package's props give to the compiler.</summary>
internal static class SeedsFolder
{
    /// <summary>The default folder, if it exists; otherwise the current folder is checked.</summary>
    public const string DefaultName = "seeds";

    private const string ResourcePrefix = "TypedSeeds.Documents/";

    /// <summary>
    /// Reads every annotation, every document and the baseline, in the order of their paths, and then the indexes of the data
    /// packages that the project references. A file that cannot be read says why.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static IReadOnlyList<CorpusFile> Read(string folder, CancellationToken cancellation = default)
    {
        var files = new List<CorpusFile>();
        foreach (var listed in List(folder, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(Read(folder, listed));
        }

        files.AddRange(ReferencedIndexes.Of(folder));
        return files;
    }

    /// <summary>Reads one of the files that <see cref="List"/> gives.</summary>
    public static CorpusFile Read(string folder, ListedFile listed) => WhyUnread(folder, listed) is { Length: > 0 } reason
        ? new CorpusFile(listed.Path, listed.Unreadable.Length > 0 ? InputRole.Annotation : InputRoles.ByName(listed.Path), string.Empty) { Unreadable = reason }
        : ReadFile(folder, listed.Path);

    private static string WhyUnread(string folder, ListedFile listed) =>
        listed.Unreadable.Length > 0 ? listed.Unreadable
        : IsUnsafe(Path.GetRelativePath(folder, listed.Path)) ? ReadFailure.Name
        : listed.LeadsOut ? ReadFailure.LeadsOut
        : listed.IsAgain && !SpecialFile.Is(listed.Path) ? ReadFailure.Again
        : string.Empty;

    // MSBuild takes a backslash for the end of a folder's name on every system, and so looks for another file.
    private static bool IsUnsafe(string relative) =>
        ReadFailure.IsOfSeedName(relative) || (Path.DirectorySeparatorChar == '/' && relative.Contains('\\', StringComparison.Ordinal));

    /// <summary>The name under which the package's props embed a document of a folder, as a build hands it on: cut at a semicolon or a hash. Empty for other files.</summary>
    public static string ResourceNameOf(string folder, string path) =>
        InputRoles.ByName(path) == InputRole.Document ? ResourcePrefix + Relative(folder, path).Split(';', '#')[0] : string.Empty;

    /// <summary>The path of a folder's baseline.</summary>
    public static string BaselineOf(string folder) => folder == "." ? InputRoles.BaselineName : Path.Combine(folder, InputRoles.BaselineName);

    /// <summary>The files that <see cref="Read(string, CancellationToken)"/> reads, and the folders below that cannot be listed, in the order of their paths.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static IEnumerable<ListedFile> List(string folder, CancellationToken cancellation = default)
    {
        var files = FolderWalk.Files(folder, cancellation)
            .Where(file => file.Unreadable.Length > 0 || InputRoles.ByName(file.Path) != InputRole.None)
            .Select(file => file.Path.StartsWith("./", StringComparison.Ordinal) ? file with { Path = file.Path[2..] } : file)
            // Names whose bytes are no UTF-8 may be equal as texts.
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        var again = FilesAgain.In(files.Where(static file => file.Real.Length > 0), static file => file.Real, static file => file.IsLinked);
        return files.Select(file => again.Contains(file) ? file with { IsAgain = true } : file);
    }

    private static CorpusFile ReadFile(string folder, string path)
    {
        var role = InputRoles.ByName(path);
        try
        {
            var (text, encoding) = TextFile.ReadListed(path);
            return new(path, role, text, encoding, ResourceNameOf(folder, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, role, string.Empty) { Unreadable = ReadProblem.Of(exception) };
        }
    }

    /// <summary>A path in a folder, with <c>/</c> between its parts.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
