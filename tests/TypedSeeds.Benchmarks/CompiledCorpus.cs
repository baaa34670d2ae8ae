using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator;

namespace TypedSeeds.Benchmarks;

/// <summary>A made corpus in the form in which a data package has it: compiled.</summary>
internal static class CompiledCorpus
{
    /// <summary>The framework that everything is compiled against: the one that runs.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "TypedSeeds.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Generates and compiles a corpus into the namespace <c>Corpus</c>.</summary>
    public static MetadataReference Make(int documents, int statements)
    {
        var texts = CorpusMaker.Make(new CorpusSize(documents, statements, 0, 4)).Select(file => (AdditionalText)new MemoryText(file.Path, SourceText.From(file.Content)));
        var empty = CSharpCompilation.Create("Corpus", [], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create([new TypedSeedsGenerator().AsSourceGenerator()], texts, new CSharpParseOptions(LanguageVersion.CSharp12))
            .RunGeneratorsAndUpdateCompilation(empty, out var compilation, out _);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray())
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Take(5)));
    }
}
