using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The completion list after a dot, from Roslyn's completion service, in corpora of two sizes.</summary>
internal sealed class Completion : ISection
{
    private const int Runs = 15;
    private const int Small = 100;
    private const int Large = 10_000;
    private const string Class = "System.Linq.Enumerable";

    public string Name => "completion";

    public string Title => "5. Editor: completion";

    public IEnumerable<Row> Run()
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var small = new List(workspace, Small);
        var large = new List(workspace, Large);
        foreach (var path in new[] { "", ".Statements", ".Parties" })
        {
            var prefix = path == string.Empty ? "a document's class" : $"Corpus{path}";
            var samples = Alternation.Run(Runs, () => small.Milliseconds(small.Path(path)), () => large.Milliseconds(large.Path(path)), () => large.Milliseconds(Class));
            var row = new Row($"completion after {prefix}", Large, "CPU ms", Figure.Of(samples[1])) { Exact = $"{large.Listed(large.Path(path))} listed ({small.Listed(small.Path(path))})" };
            var growth = row.Against("itself at 100", Figure.Of(samples[0]));
            yield return path == string.Empty ? growth.WithGoalRatio(2, "≤ 2 × the time at 100") with { Plot = "Completion, 10,000" } : growth;
            yield return (row with { Exact = $"{large.Listed(large.Path(path))} listed ({large.Listed(Class)})" }).Against(Class, Figure.Of(samples[2]));
        }
    }

    /// <summary>The lists of a project that uses one corpus.</summary>
    private sealed class List
    {
        private readonly Project _project;
        private readonly string _document;

        public List(AdhocWorkspace workspace, int statements)
        {
            var corpus = CorpusMaker.Make(CorpusSize.Of(statements));
            _document = $"Corpus.Statements.{DocumentNames.CSharp(corpus.Documents[corpus.Documents.Count / 2].Id)}";
            _project = workspace
                .AddProject("Consumer" + statements, LanguageNames.CSharp)
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .AddMetadataReferences([.. ProgramCompiler.References, MetadataReference.CreateFromImage(ProgramCompiler.Compile([Forms.Typed(corpus)]))]);
        }

        public string Path(string path) => path == string.Empty ? _document : "Corpus" + path;

        public double Milliseconds(string path)
        {
            var before = CpuClock.Process;
            Listed(path);
            return (CpuClock.Process - before).TotalMilliseconds;
        }

        public int Listed(string path)
        {
            var code = $"class Consumer {{ object Run() => {path}.";
            var document = _project.AddDocument("Consumer.cs", code + "; }");
            return CompletionService.GetService(document)!.GetCompletionsAsync(document, code.Length).GetAwaiter().GetResult().ItemsList.Count;
        }
    }
}
