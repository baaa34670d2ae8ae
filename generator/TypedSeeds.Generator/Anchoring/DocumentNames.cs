using System.Collections.Concurrent;
using TypedSeeds.Generator.Binding;
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

    private readonly Lazy<ILookup<string, string>> _inFolder = new(() => documents.ToLookup(static document => FilePaths.Folder(document.Path), static document => FilePaths.FileName(document.Path), StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, (string Name, string Folder)>> _byLookOfName = new(() => documents
        .Select(static document => (Name: FilePaths.FileName(document.Path), Folder: document.IsDeclared ? string.Empty : FilePaths.Folder(document.Path)))
        .Distinct()
        .OrderBy(static one => one.Name, StringComparer.Ordinal)
        .ToLookup(static one => Look.InFont(one.Name), StringComparer.Ordinal));

    private readonly Lazy<DocumentFolders> _folders = new(() => new(documents));

    // Each is made once: thousands of annotations may be without their documents, beside thousands of others.
    private readonly ConcurrentDictionary<string, string> _listsFromFolders = new(StringComparer.Ordinal);
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
        var neighbours = _inFolders.GetOrAdd(folder, name => new(_inFolder.Value[name]));
        return neighbours.Closest(FilePaths.FileName(path)) is { } closest ? Exact(folder + closest) : null;
    }

    /// <summary>The only document of the same name in any folder, or with the same name before its extension; null where there are several.</summary>
    public DocumentText? Named(string path)
    {
        var name = FilePaths.FileName(path);
        return Only(_byName.Value[name]) ?? Only(_byStem.Value[FilePaths.WithoutExtension(name)]);
    }

    /// <summary>The first name of a document, as one of a folder sees them, that is another one and looks the same; null where none does.</summary>
    public string? LookingAs(string name, string folder) =>
        _byLookOfName.Value[Look.InFont(name)].FirstOrDefault(other => other.Name != name && (other.Folder.Length == 0 || other.Folder == folder)).Name;

    /// <summary>The first documents by their paths from a folder, those in it before all others, and how many others there are; empty where there is none.</summary>
    public string ListFrom(string folder, int most) => _listsFromFolders.GetOrAdd(folder, from =>
        ShownChoices.First(_folders.Value.First(from, most), most, _folders.Value.CountFrom(from)));

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
