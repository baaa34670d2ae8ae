using System.Collections.Concurrent;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds documents by their paths: exactly, or for one that is not there, those that may be meant.</summary>
internal sealed class DocumentNames(EquatableArray<DocumentText> documents)
{
    private readonly Dictionary<string, DocumentText> _byPath = ByPath(documents);

    // A Mac writes the accents of file names as marks of their own, an editor of YAML mostly does not: people see no difference.
    private readonly Lazy<ILookup<string, DocumentText>> _byLook = new(() => documents.ToLookup(static document => FilePaths.Composed(document.Path), StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, DocumentText>> _byLetters = new(() => documents.ToLookup(static document => FilePaths.Composed(document.Path), StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<ILookup<string, DocumentText>> _byName = new(() => documents.ToLookup(static document => FilePaths.FileName(document.Path), StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<ILookup<string, DocumentText>> _byStem = new(() => documents.ToLookup(static document => FilePaths.WithoutExtension(FilePaths.FileName(document.Path)), StringComparer.OrdinalIgnoreCase));

    // Each is made once: thousands of annotations may be without their documents, beside thousands of others.
    private readonly ConcurrentDictionary<string, string[]> _fromFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<string, string>> _looksFromFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameIndex> _inFolders = new(StringComparer.Ordinal);

    public DocumentText? Exact(string path) => _byPath.TryGetValue(path, out var document) ? document : null;

    /// <summary>The only document whose path looks the same; null where there are several.</summary>
    public DocumentText? LookingAlike(string path) => Only(_byLook.Value[FilePaths.Composed(path)]);

    /// <summary>The only document whose path differs in capitals alone; null where there are several.</summary>
    public DocumentText? InOtherCase(string path) => Only(_byLetters.Value[FilePaths.Composed(path)]);

    /// <summary>The document of the same folder whose name comes closest.</summary>
    public DocumentText? Closest(string path)
    {
        var folder = FilePaths.Folder(path);
        var neighbours = _inFolders.GetOrAdd(folder, name => new(documents.Where(document => FilePaths.Folder(document.Path) == name).Select(static document => FilePaths.FileName(document.Path))));
        return neighbours.Closest(FilePaths.FileName(path)) is { } closest ? Exact(folder + closest) : null;
    }

    /// <summary>The only document of the same name in any folder, or with the same name before its extension; null where there are several.</summary>
    public DocumentText? Named(string path)
    {
        var name = FilePaths.FileName(path);
        return Only(_byName.Value[name]) ?? Only(_byStem.Value[FilePaths.WithoutExtension(name)]);
    }

    /// <summary>The first name of a document, in the order of the paths from a folder, that is another one and looks the same; null where none does.</summary>
    public string? LookingAs(string name, string folder) =>
        _looksFromFolders.GetOrAdd(folder, from => From(from).Select(FilePaths.FileName).ToLookup(Look.InFont, StringComparer.Ordinal))[Look.InFont(name)].FirstOrDefault(other => other != name);

    /// <summary>The paths of the documents, from a folder: those in it first.</summary>
    public IReadOnlyList<string> From(string folder) => _fromFolders.GetOrAdd(folder, ListFrom);

    // Any other text file of a project may be there, too.
    private string[] ListFrom(string folder) => documents
        .Where(document => document.IsDeclared || FilePaths.Folder(document.Path) == folder)
        .Select(document => FilePaths.Relative(folder, document.Path))
        .OrderBy(static path => path.Count(static character => character == '/'))
        .ThenBy(static path => path, StringComparer.Ordinal)
        .ToArray();

    private static DocumentText? Only(IEnumerable<DocumentText> found)
    {
        var first = found.Take(2).ToArray();
        return first.Length == 1 ? first[0] : null;
    }

    private static Dictionary<string, DocumentText> ByPath(EquatableArray<DocumentText> documents)
    {
        var byPath = new Dictionary<string, DocumentText>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            byPath[document.Path] = document;
        }

        return byPath;
    }
}
