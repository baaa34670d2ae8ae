using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Tests.Support;

/// <summary>The assembly of a data package, as far as this program reads it: the members with the hashes of texts.</summary>
internal static class CarriedAssembly
{
    /// <summary>Compiles one.</summary>
    /// <param name="documents">The ids of its documents, each with its text.</param>
    public static byte[] Of(params (string Id, string Text)[] documents)
    {
        var members = string.Concat(documents.Select(static document => $"public static int {ProvedText.MemberOf(document.Id, DocumentHash.Of(document.Text))} => 0;"));
        using var assembly = new MemoryStream();
        var compilation = CSharpCompilation.Create("Core", [CSharpSyntaxTree.ParseText($"public static class {ProvedText.ClassName} {{ {members} }}")], Net80.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(assembly).Success);
        return assembly.ToArray();
    }
}
