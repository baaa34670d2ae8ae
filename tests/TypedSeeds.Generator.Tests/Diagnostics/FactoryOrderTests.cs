using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Rules and the factories of their findings are found by their ids.</summary>
public class FactoryOrderTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/Diagnostics");

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Folder, "Finding.*.cs").Select(path => Path.GetFileName(path)).Where(name => name != "Finding.cs"));

    [Fact]
    public void Rules_are_in_the_order_of_their_ids() => Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Files))]
    public void Factories_of_findings_are_in_the_order_of_the_ids_of_their_rules(string file)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, file))).GetRoot();
        var factories = root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)) && method.Modifiers.Any(SyntaxKind.StaticKeyword)).Select(method => (Name: method.Identifier.Text, RuleOf(method.Identifier.Text).Id)).ToArray();

        Assert.NotEmpty(factories);
        Assert.Equal(factories.OrderBy(factory => factory.Id, StringComparer.Ordinal), factories);
    }

    // A factory has the name of its rule.
    private static Rule RuleOf(string factory) => (Rule)typeof(Rules).GetField(factory, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
