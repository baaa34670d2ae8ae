using CsCheck;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Comparing;

/// <summary>With any text as a baseline, the generator does not throw, emits the same code, and reports only rules on baselines.</summary>
public class HostileBaselineTests
{
    private const string Text = "# typed-seeds baseline 1\nparty|rudolf|kind=person|name=Rudolf V|offices=Guest^^^;President^ruritania^1890^1894-12-31\n" +
        "statement|report/hold|act=agree|mode=reported|quote=agreed&every two years\ntopic|meetings|deprecated|name=Meetings|broader=diplomacy\n";

    private const string Characters = "|;^\\&=#/:- \n\r\0un0Aa한😀\uFEFF\u2028<>";

    private static readonly GeneratorRun Unheld = FullCorpus.Files.Run();

    private static readonly Gen<(int At, int Length, int Character)[]> Edits = Gen.Select(Gen.Int[0, Text.Length], Gen.Int[0, 9], Gen.Int[0, Characters.Length - 1]).Array[1, 6];

    [Fact]
    public void A_changed_baseline_changes_nothing_but_what_is_said_of_baselines() => Edits.Sample(
        edits =>
        {
            var files = FullCorpus.Files.With("seeds/typed-seeds.baseline", edits.Aggregate(Text, Change));
            var fresh = files.Run();

            Assert.Equal(Outcome.Of(fresh), Outcome.Of(Unheld.Then(files)));
            Assert.Equal(Unheld.Sources, fresh.Sources);
            Assert.Equal(Others(Unheld), Others(fresh));
        },
        iter: 200);

    private static string Change(string text, (int At, int Length, int Character) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, Characters[edit.Character].ToString());
    }

    private static IEnumerable<string> Others(GeneratorRun run) =>
        run.Diagnostics.Where(found => !found.Id.StartsWith("SEED402", StringComparison.Ordinal)).Select(found => found.ToString());
}
