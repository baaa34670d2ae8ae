using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>The order of an assembly's folders: each uses only those before it. A constant that the compiler copies leaves no reference and is not seen.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="root">Its root namespace, in which each folder is a namespace.</param>
/// <param name="folders">The folders in their order. Types in the root namespace itself come last.</param>
internal sealed class FolderOrder(Assembly assembly, string root, params string[] folders)
{
    private readonly Lazy<IReadOnlyList<IType>> _types = new(() => [.. new ArchLoader().LoadAssemblies(assembly).Build().Types]);

    /// <summary>The folders in their order.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>The folders of the assembly that have no place in the order.</summary>
    public IEnumerable<string> WithoutPlace => _types.Value.Select(FolderOf).OfType<string>().Where(folder => folder.Length > 0 && !folders.Contains(folder)).Distinct();

    /// <summary>The references from a folder to one after it.</summary>
    public IEnumerable<string> WrongReferences(string folder) =>
        from type in _types.Value
        where FolderOf(type) == folder
        from dependency in type.Dependencies
        let target = FolderOf(dependency.Target)
        where target is not null && (target.Length == 0 || Array.IndexOf(folders, target) > Array.IndexOf(folders, folder))
        group dependency by $"{type.Name} uses {target}/{dependency.Target.Name}" into references
        select references.Key;

    // Null for a type that is not of the root namespace, such as a source that another project shares.
    private string? FolderOf(IType type)
    {
        var name = type.Namespace?.FullName ?? string.Empty;
        return name == root ? string.Empty
            : name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0]
            : null;
    }
}
