using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The lower bound as a generator: it reads YamlDotNet's events, and does nothing with them.</summary>
internal static class FloorGenerator
{
    /// <summary>Compiles it for the SDK's compiler.</summary>
    public static string Compile(TempFolder folder)
    {
        var source = ProgramText.Read("FloorGenerator.cs");
        string[] compiler = ["Microsoft.CodeAnalysis.dll"];
        var references = compiler.Select(name => Path.Combine(Path.GetDirectoryName(DotNet.Compiler)!, name))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .Concat(ProgramCompiler.References);
        var path = folder.File("FloorGenerator.dll");
        var result = CSharpCompilation.Create(
            "FloorGenerator",
            [CSharpSyntaxTree.ParseText(source.Content, ProgramCompiler.ParseOptions)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable)).Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join("; ", result.Diagnostics));
    }
}
