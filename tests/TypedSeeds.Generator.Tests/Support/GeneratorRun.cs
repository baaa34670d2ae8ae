using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>A run of the generator over a corpus, in the compiler's own driver.</summary>
internal sealed class GeneratorRun
{
    /// <summary>All compilations are made from this one, so that the framework's assemblies are bound once and not in each test.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Sample",
        references: References.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private readonly SeedFiles _files;

    private GeneratorRun(SeedFiles files, GeneratorDriver driver, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        _files = files;
        Driver = driver;
        Output = output;
        Diagnostics = diagnostics;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    /// <summary>The generator's diagnostics, in the order of their places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated sources, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Driver.GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <param name="files">The files.</param>
    /// <param name="tracksSteps">Whether the driver tells of its steps. The time of that grows with a high power of the number of files: minutes for a hundred.</param>
    public static GeneratorRun Of(SeedFiles files, bool tracksSteps) => Run(files, MakeDriver(files, tracksSteps), MakeCompilation(files, "// nothing"));

    /// <summary>The same driver after an edit of the files or of the C# beside them.</summary>
    public GeneratorRun Then(SeedFiles files, string? code = null)
    {
        var driver = Driver.ReplaceAdditionalTexts(files.Files);
        if (files.Properties != _files.Properties)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(files.Options());
        }

        var input = Input();
        return Run(files, driver, code is null ? input : input.ReplaceSyntaxTree(input.SyntaxTrees.First(), Parse(files, code)));
    }

    /// <summary>The messages of a compilation of the generated code alone, with the strictest settings.</summary>
    public ImmutableArray<Diagnostic> CompilerMessages() =>
        [.. Output.GetDiagnostics().Where(message => message.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The same run as if the generator had written other code.</summary>
    public GeneratorRun With(Func<string, string> change) => new(
        _files,
        Driver,
        Result.GeneratedSources.Aggregate(Output, (output, source) => output.ReplaceSyntaxTree(source.SyntaxTree, Parse(_files, change(source.SourceText.ToString())))),
        Diagnostics);

    /// <summary>Compiles code of a consumer with what was generated, runs its <c>Consumer.Run</c>, and returns what that returns.</summary>
    /// <param name="body">The body of the method.</param>
    /// <param name="embedded">The files to embed, if they are not those that were compiled.</param>
    /// <param name="isForGood">Whether the assembly is never unloaded, like a program's. A collectible assembly allocates literals on first use.</param>
    /// <param name="loaded">The packages that are there, if they are not those that were compiled against.</param>
    public string Use(string body, SeedFiles? embedded = null, bool isForGood = false, ImmutableArray<DataPackage>? loaded = null)
    {
        var context = new AssemblyLoadContext("consumer", isCollectible: !isForGood);
        try
        {
            var assembly = Load(context, Output.AddSyntaxTrees(Consumer(body)), (embedded ?? _files).Resources(), loaded ?? _files.Packages);
            return (string)assembly.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            // A context that nothing refers to begins to unload in the middle of a run, and then loads no package.
            GC.KeepAlive(context);
        }
    }

    /// <summary>The compiler's warnings and errors for the body of a consumer's method, in the order of their places.</summary>
    public IEnumerable<Diagnostic> MessagesOf(string body)
    {
        var consumer = Consumer(body);
        return Output.AddSyntaxTrees(consumer).GetDiagnostics()
            .Where(message => message.Severity >= DiagnosticSeverity.Warning && message.Location.SourceTree == consumer)
            .OrderBy(message => message.Location.SourceSpan.Start);
    }

    private SyntaxTree Consumer(string body) => Parse(
        _files,
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using TypedSeeds;
            using {{_files.Properties["RootNamespace"]}};

            internal static class Consumer
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            """);

    private static Assembly Load(AssemblyLoadContext context, Compilation compilation, IEnumerable<ResourceDescription> resources, ImmutableArray<DataPackage> packages)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, manifestResources: resources);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        context.Resolving += (_, name) => packages.FirstOrDefault(package => package.Id == name.Name) is { } package ? context.LoadFromStream(package.Open()) : null;
        return context.LoadFromStream(stream);
    }

    private CSharpCompilation Input() => (CSharpCompilation)Output.RemoveSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    private static GeneratorRun Run(SeedFiles files, GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        return new GeneratorRun(files, driver, output, [.. diagnostics.OrderBy(Place, StringComparer.Ordinal)]);
    }

    private static string Place(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}:{span.StartLinePosition.Line:00000}:{span.StartLinePosition.Character:00000}:{diagnostic.Id}";
    }

    private static CSharpGeneratorDriver MakeDriver(SeedFiles files, bool tracksSteps) => CSharpGeneratorDriver.Create(
        [new TypedSeedsGenerator().AsSourceGenerator()],
        files.Files,
        ParseOptions(files),
        files.Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    private static CSharpCompilation MakeCompilation(SeedFiles files, string code) =>
        (files.References == References.All ? Empty : Empty.WithReferences(files.References)).AddSyntaxTrees(Parse(files, code));

    private static SyntaxTree Parse(SeedFiles files, string code) => CSharpSyntaxTree.ParseText(code, ParseOptions(files));

    private static CSharpParseOptions ParseOptions(SeedFiles files) => new(files.Language, DocumentationMode.Diagnose);
}
