using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>The names of folders in sources. A constant of another folder leaves no reference in the assembly, but its type is named.</summary>
internal static class FolderNames
{
    /// <summary>The names of later folders, and of their types, in the sources of a folder.</summary>
    /// <param name="order">The order of the folders.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="project">The path of the project, whose folders are those of the assembly, and whose name is its namespace.</param>
    public static IEnumerable<string> Wrong(FolderOrder order, string folder, string project)
    {
        var later = order.TypesAfter(folder).Select(type => $"{type.Folder}.{type.Type}").ToHashSet(StringComparer.Ordinal);
        var (path, prefix) = (Path.Combine(project, folder), Path.GetFileName(project) + ".");
        return (Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories) : [])
            .SelectMany(file => Names(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()), (file, name) => $"{Path.GetFileName(file)} names {name}")
            .Distinct();

        IEnumerable<string> Names(SyntaxNode root)
        {
            var usings = root.DescendantNodes().OfType<UsingDirectiveSyntax>()
                .Select(directive => directive.Name?.ToString() ?? string.Empty)
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..].Split('.')[0])
                .Where(name => order.Folders.SkipWhile(known => known != folder).Skip(1).Contains(name));
            var qualified = root.DescendantNodes()
                .Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax)
                .Select(node => string.Join('.', node.ToString().Split('.')[^2..]))
                .Where(later.Contains);
            return usings.Concat(qualified);
        }
    }
}
