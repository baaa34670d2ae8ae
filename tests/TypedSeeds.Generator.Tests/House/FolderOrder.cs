using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>The order of an assembly's folders: each uses only those before it.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="folderOf">The folder of a type: empty for the root, null for a type that does not count, such as a source that another project shares.</param>
/// <param name="folders">The folders in their order. Types outside every folder come last.</param>
internal sealed class FolderOrder(Assembly assembly, Func<IType, string?> folderOf, params string[] folders)
{
    private readonly Lazy<IReadOnlyList<IType>> _types = new(() => [.. new ArchLoader().LoadAssemblies(assembly).Build().Types]);

    /// <summary>The folders in their order.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>The folders of the assembly that have no place in the order.</summary>
    public IEnumerable<string> WithoutPlace => _types.Value.Select(folderOf).OfType<string>().Where(folder => folder.Length > 0 && !folders.Contains(folder)).Distinct();

    /// <summary>Takes the folder of a type from its namespace, which begins with that of the project.</summary>
    public static Func<IType, string?> ByNamespace(string root) => type =>
    {
        var name = type.Namespace?.FullName ?? string.Empty;
        return name == root ? string.Empty
            : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0]
            : null;
    };

    /// <summary>Takes the folder of a type from the file of its name, for a project whose types have one namespace.</summary>
    public static Func<IType, string?> ByFile(string project)
    {
        var folders = Directory.EnumerateDirectories(project)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs"), (folder, file) => (Folder: Path.GetFileName(folder), Type: Path.GetFileName(file).Split('.')[0]))
            .DistinctBy(file => file.Type)
            .ToDictionary(file => file.Type, file => file.Folder, StringComparer.Ordinal);
        return type => folders.GetValueOrDefault(type.Name.Split('`')[0]);
    }

    /// <summary>The references from a folder to one after it.</summary>
    /// <param name="folder">The folder, which is one of the order.</param>
    public IEnumerable<string> WrongReferences(string folder)
    {
        var place = PlaceOf(folder);
        return _types.Value
            .Where(type => folderOf(type) == folder)
            .SelectMany(type => type.Dependencies, (type, dependency) => (Type: type, dependency.Target, Folder: folderOf(dependency.Target)))
            .Where(use => use.Folder is not null && (use.Folder.Length == 0 || PlaceOf(use.Folder) > place))
            .Select(use => $"{use.Type.Name} uses {use.Folder}/{use.Target.Name}")
            .Distinct();
    }

    /// <summary>The types of the folders after a folder.</summary>
    public IEnumerable<(string Folder, string Type)> TypesAfter(string folder) => _types.Value
        .Select(type => (Folder: folderOf(type), Type: type.Name.Split('`')[0]))
        .Where(type => !string.IsNullOrEmpty(type.Folder) && PlaceOf(type.Folder) > PlaceOf(folder))
        .Select(type => (type.Folder!, type.Type));

    // A folder without a place would be before all others, and no reference to it would be wrong.
    private int PlaceOf(string folder) => Array.IndexOf(folders, folder) is >= 0 and var place
        ? place
        : throw new ArgumentException($"The folder '{folder}' has no place in the order.", nameof(folder));
}
