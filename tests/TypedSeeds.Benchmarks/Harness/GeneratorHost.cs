using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Generator;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Runs the generator as a compiler does: in its driver, over files in memory.</summary>
internal static class GeneratorHost
{
    public const string Namespace = "Corpus";
    public const string ResourcePrefix = "TypedSeeds.Documents/";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    public static ImmutableArray<AdditionalText> Texts(IEnumerable<CorpusFile> files) =>
        [.. files.Select(file => (AdditionalText)new MemoryText("/corpus/seeds/" + file.Name, SourceText.From(file.Content, System.Text.Encoding.UTF8)))];

    private static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "TypedSeeds.dll"));

    /// <summary>A fresh driver.</summary>
    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> texts, bool isResource = false, bool tracksSteps = false, IIncrementalGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [(generator ?? new TypedSeedsGenerator()).AsSourceGenerator()],
        texts,
        ParseOptions,
        new ProjectOptions(isResource),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>A compilation with the runtime that generated code needs, and nothing else.</summary>
    public static CSharpCompilation Empty() =>
        CSharpCompilation.Create(Namespace, references: [Runtime], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The generated sources of the files.</summary>
    /// <exception cref="InvalidOperationException">The generator reported an error, so the measure would not include the whole corpus.</exception>
    public static ImmutableArray<GeneratedSourceResult> Generate(IEnumerable<CorpusFile> files, bool isResource = false)
    {
        var result = Driver(Texts(files), isResource).RunGenerators(Empty()).GetRunResult();
        Check(result);
        return result.Results[0].GeneratedSources;
    }

    public static void Check(GeneratorDriverRunResult result)
    {
        var problems = result.Diagnostics.Where(problem => problem.Severity > DiagnosticSeverity.Info).Take(5).ToArray();
        if (problems.Length > 0 || result.Results[0].Exception is not null)
        {
            throw new InvalidOperationException("The made corpus is wrong: " + string.Join("; ", problems.Select(problem => problem.ToString())) + result.Results[0].Exception);
        }
    }
}
