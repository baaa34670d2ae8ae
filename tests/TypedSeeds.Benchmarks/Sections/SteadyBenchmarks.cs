using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The actions of the program Steady, for BenchmarkDotNet, which derives a class from this one.</summary>
[MemoryDiagnoser]
public class SteadyBenchmarks
{
    private const int Times = 1_000;

    private static readonly Dictionary<int, Dictionary<string, Func<int, int>>> Compiled = [];

    private Func<int, int> _action = _ => 0;

    /// <summary>The size of the corpus.</summary>
    [Params(100, 10_000)]
    public int Statements { get; set; }

    /// <summary>The action.</summary>
    [Params("Text", "StaticText", "Value", "StaticValue", "ById", "DictionaryById", "ByParty", "DictionaryByParty", "ByAct", "DictionaryByAct")]
    public string Action { get; set; } = string.Empty;

    [GlobalSetup]
    public void Load()
    {
        if (!Compiled.TryGetValue(Statements, out var actions))
        {
            var assembly = new AssemblyLoadContext(null).LoadFromStream(new MemoryStream(ProgramCompiler.Compile(SteadyForm.Of(CorpusMaker.Make(CorpusSize.Of(Statements))))));
            Compiled[Statements] = actions = (Dictionary<string, Func<int, int>>)assembly.GetType("Steady", throwOnError: true)!.GetField("Actions")!.GetValue(null)!;
        }

        _action = actions[Action];
    }

    [Benchmark(OperationsPerInvoke = Times * SteadyForm.Reads)]
    public int Run() => _action(Times);
}
