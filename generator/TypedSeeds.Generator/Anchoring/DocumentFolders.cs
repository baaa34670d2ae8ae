using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>The paths of documents by their folders, to find those that are nearest to another folder.</summary>
/// <remarks>Thousands of folders may be without the documents that they ask for. So only the first paths from each are made, and the others counted.</remarks>
internal sealed class DocumentFolders
{
    private readonly (string Folder, string[] Paths)[] _declared;
    private readonly ILookup<string, string> _others;
    private readonly int _count;

    public DocumentFolders(IReadOnlyCollection<DocumentText> documents)
    {
        _declared = documents
            .Where(static document => document.IsDeclared)
            .GroupBy(static document => FilePaths.Folder(document.Path), static document => document.Path, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => (group.Key, group.OrderBy(static path => path, StringComparer.Ordinal).ToArray()))
            .ToArray();
        _count = _declared.Sum(static group => group.Paths.Length);
        // Any other text file of a project may be there, too.
        _others = documents.Where(static document => !document.IsDeclared).ToLookup(static document => FilePaths.Folder(document.Path), static document => document.Path, StringComparer.Ordinal);
    }

    /// <summary>How many documents there are for a folder.</summary>
    public int CountFrom(string folder) => _count + _others[folder].Count();

    /// <summary>The first paths from a folder: those in it, then those of the fewest folders between.</summary>
    public IReadOnlyList<string> First(string folder, int most) => Candidates(folder, most)
        .Concat(_others[folder])
        .Select(path => FilePaths.Relative(folder, path))
        .OrderBy(static path => Slashes(path, 0))
        .ThenBy(static path => path, StringComparer.Ordinal)
        .Take(most)
        .ToArray();

    // Paths that go up and down by as many folders are in the order of the whole paths, so that no more than the first of them can be among all first.
    private IEnumerable<string> Candidates(string folder, int most)
    {
        var taken = new Dictionary<(int Up, int Down), int>();
        foreach (var (other, paths) in _declared)
        {
            var shared = Shared(folder, other);
            var way = (Slashes(folder, shared), Slashes(other, shared));
            taken.TryGetValue(way, out var count);
            foreach (var path in paths.Take(most - count))
            {
                yield return path;
            }

            taken[way] = Math.Min(most, count + paths.Length);
        }
    }

    private static int Shared(string folder, string other)
    {
        var shared = 0;
        for (var i = 0; i < folder.Length && i < other.Length && folder[i] == other[i]; i++)
        {
            shared = folder[i] == '/' ? i + 1 : shared;
        }

        return shared;
    }

    private static int Slashes(string path, int from)
    {
        var count = 0;
        for (var slash = path.IndexOf('/', from); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            count++;
        }

        return count;
    }
}
