using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Reading.Fast;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Architecture;

/// <summary>Tuned code has a folder of its own, and one type by which all other code uses it.</summary>
public class DoorTests
{
    private static readonly string Generators = Path.Combine(Repository.Root, "generator");

    [Theory]
    [InlineData(typeof(TextIndex), "TypedSeeds.Generator/Anchoring/Search")]
    [InlineData(typeof(PlainReader), "TypedSeeds.Generator/Reading/Fast")]
    public void Other_folders_use_the_door_of_a_folder_alone(Type door, string folder)
    {
        var inside = Path.Combine(Generators, folder) + Path.DirectorySeparatorChar;
        var hidden = door.Assembly.GetTypes()
            .Where(type => type.Namespace == door.Namespace && !type.IsNested && type != door)
            .Select(type => type.Name.Split('`')[0])
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(hidden);
        Assert.Empty(Sources()
            .Where(path => !path.StartsWith(inside, StringComparison.Ordinal))
            .SelectMany(path => Identifiers(path).Where(hidden.Contains).Select(name => $"{Path.GetRelativePath(Generators, path)} uses {name}")));
    }

    private static IEnumerable<string> Sources() => Directory
        .EnumerateFiles(Generators, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(Generators, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<string> Identifiers(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot()
        .DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText);
}
