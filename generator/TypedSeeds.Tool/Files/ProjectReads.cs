namespace TypedSeeds.Tool.Files;

/// <summary>
/// What was read of projects. Many projects import the same files, and each question about a folder is one about all projects
/// around it; so a file and a project are read once, until somebody says that the disk may have changed. All projects together have
/// one bound, since each of thousands may import what the others do. What is beyond it says nothing.
/// </summary>
internal sealed class ProjectReads
{
    /// <summary>What one import costs of <see cref="MostWork"/>.</summary>
    public const int CostOfImport = 250;

    /// <summary>What it costs to look for a property in a part of a file.</summary>
    public const int CostOfPart = 4;

    /// <summary>What a build or a restore writes is long, and read faster than a project: so many bytes of it cost one.</summary>
    private const int WrittenBytes = 4;

    /// <summary>The most work, counted in bytes that are read: some thousand projects, each with its own content and the usual imports.</summary>
    private const int MostWork = 30_000_000;

    private static ProjectReads _current = new();

    // The user may have no right to list a folder above; the project is not in such a folder.
    private static readonly EnumerationOptions Accessible = new() { IgnoreInaccessible = true };

    private readonly object _lock = new();
    private readonly Dictionary<string, ProjectFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Name), string?> _above = [];
    private readonly Dictionary<string, SeedsProject> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, SeedsProject>> _bySeeds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string Question), IReadOnlyList<string>> _answers = [];
    private int _left = MostWork;

    /// <summary>What is known now.</summary>
    public static ProjectReads Current => Volatile.Read(ref _current);

    /// <summary>Forgets it, because the disk may have changed.</summary>
    public static void Renew() => Volatile.Write(ref _current, new());

    /// <summary>Takes from the work that is left.</summary>
    /// <returns>Whether there was enough.</returns>
    public bool Spend(int work) => Volatile.Read(ref _left) > 0 && Interlocked.Add(ref _left, -work) > 0;

    /// <summary>The project of a project file.</summary>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public SeedsProject Of(string project) => Once(_projects, Path.GetFullPath(project), path => new(new ProjectProperties(path, this)));

    /// <summary>The files of the C# projects in the nearest folder above that has one; none where there is none.</summary>
    public IReadOnlyList<string> FilesAround(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Once(_listed, at, List) is { Length: > 0 } projects)
            {
                return projects;
            }
        }

        return [];
    }

    /// <summary>The projects around a folder whose seeds folder it is.</summary>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public IEnumerable<SeedsProject> WithSeeds(string folder) => FilesAround(folder) is [var first, ..] projects
        ? Once(_bySeeds, Path.GetDirectoryName(first)!, _ => projects.Select(Of).ToLookup(static project => project.SeedsFolder, StringComparer.Ordinal))[folder]
        : [];

    /// <summary>A project file; null where it says nothing.</summary>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ProjectFile? FileOf(string path) => Once(_files, path, Read);

    /// <summary>What a file that a build, a restore or a package has says to a question; nothing beyond the bound.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="question">The question.</param>
    /// <param name="mostBytes">How much of it is read at most.</param>
    /// <param name="read">Reads the answer.</param>
    public IReadOnlyList<string> Answer(string file, string question, int mostBytes, Func<string, IReadOnlyList<string>> read) => Once(
        _answers,
        (File: file, Question: question),
        key => new FileInfo(key.File) is { Exists: true } info && Spend(CostOfImport + (int)(Math.Min(info.Length, mostBytes) / WrittenBytes)) ? read(key.File) : []);

    /// <summary>The nearest file of a name in a folder or above it; null where there is none.</summary>
    public string? Above(string folder, string name) => Once(_above, (Folder: folder, Name: name), static key =>
    {
        for (var at = key.Folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, key.Name)))
            {
                return Path.Combine(at, key.Name);
            }
        }

        return null;
    });

    private ProjectFile? Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            var bytes = TextFile.ReadBytes(path, ProjectFile.MostBytes);
            return Spend(bytes.Length) ? ProjectFile.Of(bytes) : null;
        }
        catch (IOException)
        {
            // A pipe, a device or what is larger than any project says nothing either.
            return null;
        }
    }

    private static string[] List(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.csproj", Accessible).Order(StringComparer.Ordinal)]
        : [];

    private TValue Once<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        lock (_lock)
        {
            if (!known.TryGetValue(key, out var value))
            {
                known[key] = value = make(key);
            }

            return value;
        }
    }
}
