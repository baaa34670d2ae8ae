using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>A driver that has seen a corpus, in which one edit is made and undone repeatedly.</summary>
internal sealed class EditedDriver
{
    private readonly ImmutableArray<AdditionalText>[] _states;
    private readonly CSharpCompilation[] _compilations;
    private GeneratorDriver _driver;
    private ImmutableArray<GeneratedSourceResult> _sources;
    private int _state;

    private EditedDriver(GeneratorDriver driver, ImmutableArray<AdditionalText>[] states, CSharpCompilation[] compilations)
    {
        _states = states;
        _compilations = compilations;
        _driver = driver.RunGenerators(compilations[0]);
        GeneratorHost.Check(_driver.GetRunResult());
        _sources = _driver.GetRunResult().Results[0].GeneratedSources;
    }

    public static EditedDriver Of(MadeCorpus corpus, CorpusEdit edit, bool changesCode, bool tracksSteps = false)
    {
        var before = GeneratorHost.Texts(CorpusFiles.Of(corpus));
        var after = before;
        foreach (var file in edit.After)
        {
            after = after.Replace(after.Single(text => Path.GetFileName(text.Path) == file.Name), GeneratorHost.Texts([file])[0]);
        }

        var code = new[] { "class A;", changesCode ? "class B;" : "class A;" };
        var first = GeneratorHost.Empty().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code[0], GeneratorHost.ParseOptions));
        var second = changesCode ? first.ReplaceSyntaxTree(first.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code[1], GeneratorHost.ParseOptions)) : first;
        return new EditedDriver(GeneratorHost.Driver(before, isResource: true, tracksSteps), [before, after], [first, second]);
    }

    /// <summary>How many sources the last parse included.</summary>
    public int ChangedSources { get; private set; }

    /// <summary>The CPU milliseconds of a run after the edit, or after its undoing.</summary>
    public double Run()
    {
        _state = 1 - _state;
        var driver = _driver.ReplaceAdditionalTexts(_states[_state]);
        var taken = Alternation.Milliseconds(() => driver = driver.RunGenerators(_compilations[_state]));
        _driver = driver;
        return taken;
    }

    /// <summary>The CPU milliseconds that the compiler takes to parse the sources that the last run changed.</summary>
    public double Parse()
    {
        var sources = _driver.GetRunResult().Results[0].GeneratedSources;
        var known = _sources.Select(source => source.SourceText).ToHashSet();
        var changed = sources.Where(source => !known.Contains(source.SourceText)).ToArray();
        _sources = sources;
        ChangedSources = changed.Length;
        return Alternation.Milliseconds(() => Array.ForEach(changed, source => CSharpSyntaxTree.ParseText(source.SourceText, GeneratorHost.ParseOptions)));
    }

    /// <summary>Makes the edit once, and returns the steps that ran again, with their counts.</summary>
    public IReadOnlyList<(string Name, int Runs)> StepsOfOneEdit()
    {
        Run();
        var result = _driver.GetRunResult();
        GeneratorHost.Check(result);
        return
        [
            .. result.Results[0].TrackedSteps
                .Select(step => (step.Key, step.Value.Count(run => run.Outputs.Any(output => output.Reason != IncrementalStepRunReason.Cached))))
                .Where(step => step.Item2 > 0)
                .OrderBy(step => step.Key, StringComparer.Ordinal),
        ];
    }
}
