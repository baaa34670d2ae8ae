using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>
/// After any mutation of an annotation or its document, the generator does not throw, and its code compiles. A first run
/// and a run after an edit give the same result.
/// </summary>
/// <remarks><c>TYPEDSEEDS_FUZZ</c> is the number of mutations of the long run. Without it only the short runs are made.</remarks>
public class MutationTests
{
    private const int Own = 2;
    private const int Real = 3;

    private static readonly long LongRun =
        long.TryParse(Environment.GetEnvironmentVariable("TYPEDSEEDS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    [Fact]
    public void The_corpora_that_are_changed_are_right_before_they_are_changed()
    {
        foreach (var corpus in FuzzCorpus.All)
        {
            Assert.DoesNotContain(corpus.Run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.Empty(corpus.Run.CompilerMessages());
        }
    }

    [Fact]
    public void A_changed_sample_gives_the_same_result_twice() => Sample(Gen.Int[0, 1], iterations: 250);

    [Fact]
    public void Changed_declarations_of_kinds_give_the_same_result_twice() => Sample(Gen.Const(Own), iterations: 150);

    [Fact]
    public void The_real_annotation_changed_gives_the_same_result_twice() => Sample(Gen.Const(Real), iterations: 15);

    [Fact]
    public void A_long_run_finds_no_more_than_a_short_one()
    {
        if (LongRun > 0)
        {
            Sample(Gen.Frequency((20, Gen.Int[0, Own]), (1, Gen.Const(Real))), LongRun, compileEvery: 200);
        }
    }

    private static void Sample(Gen<int> corpora, long iterations, int compileEvery = 20) => Mutations.Of(corpora).Sample(
        change => Check(change, compile: change.Draw % compileEvery == 0), iter: iterations, print: Print);

    private static void Check(MutatedCase change, bool compile)
    {
        var corpus = FuzzCorpus.All[change.Corpus];
        var files = corpus.Change(change);

        var fresh = files.Run();
        var edited = corpus.Run.Then(files);

        Assert.Equal(Outcome.Of(fresh), Outcome.Of(edited));
        Assert.DoesNotContain(fresh.Diagnostics, diagnostic => !diagnostic.Id.StartsWith("SEED", StringComparison.Ordinal));
        if (compile)
        {
            Assert.Empty(fresh.EmitMessages());
        }
    }

    private static string Print(MutatedCase change) =>
        $"corpus {change.Corpus}\n" + string.Join("\n", change.Annotation.Select(edit => $"annotation {edit}").Concat(change.Document.Select(edit => $"document {edit}")));
}
