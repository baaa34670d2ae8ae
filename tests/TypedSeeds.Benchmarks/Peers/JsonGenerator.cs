using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The source generator of System.Text.Json, from the SDK.</summary>
internal static class JsonGenerator
{
    private const string TypeName = "System.Text.Json.SourceGeneration.JsonSourceGenerator";

    public static IEnumerable<SourceFile> Run(SourceFile source)
    {
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(DotNet.JsonGenerator).GetType(TypeName, throwOnError: true)!)!;
        var compilation = CSharpCompilation.Create(
            "Json",
            [CSharpSyntaxTree.ParseText(source.Content, ProgramCompiler.ParseOptions)],
            ProgramCompiler.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: ProgramCompiler.ParseOptions)
            .RunGenerators(compilation)
            .GetRunResult().Results[0].GeneratedSources
            .Select(generated => new SourceFile(generated.HintName, generated.SourceText.ToString()));
    }
}
