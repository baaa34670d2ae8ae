using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public IEnumerable<string> WrongReferences(string folder) => _types.Value
        .Where(type => folderOf(type) == folder)
        .SelectMany(type => type.Dependencies, (type, dependency) => (Type: type, dependency.Target, Folder: folderOf(dependency.Target)))
        .Where(use => use.Folder is not null && (use.Folder.Length == 0 || Array.IndexOf(folders, use.Folder) > Array.IndexOf(folders, folder)))
        .Select(use => $"{use.Type.Name} uses {use.Folder}/{use.Target.Name}")
        .Distinct();

    /// <summary>The names of a later folder's types in the sources of a folder. A constant leaves no reference in the assembly, but its type is named.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="project">The path of the project, whose folders are those of the assembly.</param>
    public IEnumerable<string> WrongNames(string folder, string project)
    {
        var later = _types.Value
            .Where(type => Array.IndexOf(folders, folderOf(type)) > Array.IndexOf(folders, folder))
            .Select(type => $"{folderOf(type)}.{type.Name.Split('`')[0]}")
            .ToHashSet(StringComparer.Ordinal);
        var path = Path.Combine(project, folder);
        return (Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories) : [])
            .SelectMany(file => Names(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()), (file, name) => $"{Path.GetFileName(file)} names {name}")
            .Distinct();

        IEnumerable<string> Names(SyntaxNode root)
        {
            var usings = root.DescendantNodes().OfType<UsingDirectiveSyntax>()
                .Select(directive => directive.Name?.ToString().Split('.').ElementAtOrDefault(2) ?? string.Empty)
                .Where(last => Array.IndexOf(folders, last) > Array.IndexOf(folders, folder));
            var qualified = root.DescendantNodes()
                .Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax)
                .Select(node => string.Join('.', node.ToString().Split('.')[^2..]))
                .Where(later.Contains);
            return usings.Concat(qualified);
        }
    }
}
