using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;

namespace TypedSeeds.Benchmarks;

/// <summary>Asks Roslyn's completion service what stands behind a dot, in corpora of two sizes and, as the peer, behind the framework's largest classes.</summary>
internal static class Completion
{
    private const int Runs = 15;
    private const int StatementsOfDocument = 30;

    private static readonly string[] Peers = ["System.Linq.Enumerable", "System.Runtime.Intrinsics.Vector128", "System.Runtime.Intrinsics.X86.Avx512F"];

    public static async Task PrintAsync()
    {
        Console.WriteLine("| statements | behind | listed | ms (median) | ratio to the same at 100 |");
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: |");
        var first = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var count in new[] { 100, 10_000 })
        {
            using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
            var project = Consumer(workspace, count);
            foreach (var path in new[] { "Corpus.Statements", "Corpus.Statements.Document1", "Corpus.Parties" }.Concat(Peers))
            {
                var (listed, milliseconds) = await MeasureAsync(project, path);
                first.TryAdd(path, milliseconds);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | `{path}.` | {listed} | {milliseconds:0.0} | {milliseconds / first[path]:0.00} |"));
            }
        }
    }

    private static Project Consumer(AdhocWorkspace workspace, int statements) => workspace
        .AddProject("Consumer", LanguageNames.CSharp)
        .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .AddMetadataReferences([.. CompiledCorpus.Framework, CompiledCorpus.Make(Math.Max(1, statements / StatementsOfDocument), StatementsOfDocument)]);

    private static async Task<(int Listed, double Milliseconds)> MeasureAsync(Project project, string path)
    {
        var code = $"class Consumer {{ object Run() => {path}.";
        var document = project.AddDocument("Consumer.cs", code + "; }");
        var service = CompletionService.GetService(document)!;
        var times = new double[Runs];
        var listed = 0;
        for (var run = -1; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            var list = await service.GetCompletionsAsync(document, code.Length);
            listed = list.ItemsList.Count;
            if (run >= 0)
            {
                times[run] = watch.Elapsed.TotalMilliseconds;
            }
        }

        Array.Sort(times);
        return (listed, times[Runs / 2]);
    }
}
