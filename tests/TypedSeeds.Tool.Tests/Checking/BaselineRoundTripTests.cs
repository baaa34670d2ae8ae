using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Baselines;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>The compiler finds no change against a baseline that the command line wrote, for entries of any content.</summary>
public class BaselineRoundTripTests
{
    private const string Path = "seeds/typed-seeds.baseline";

    public static TheoryData<string> Corpora => new("every field", "own kinds", "this repository");

    [Theory]
    [MemberData(nameof(Corpora))]
    public void A_baseline_that_was_just_written_gives_no_word(string name)
    {
        var files = Files(name).Without(Path);
        var baseline = NewBaseline.Of(Support.Corpora.Check(files));

        var held = files.With(Path, baseline.Text);

        Assert.Equal(baseline.Count + 2, baseline.Text.Split('\n').Length);
        Assert.Equal(files.Run().Diagnostics.Select(found => found.ToString()), held.Run().Diagnostics.Select(found => found.ToString()));
        Assert.Empty(Support.Corpora.Check(held).Baseline!.Comparison.Changes);
    }

    [Fact]
    public void The_baseline_of_this_repository_is_up_to_date() => Assert.Equal(
        NewBaseline.Of(Support.Corpora.Check(SeedFiles.OfRepository().Without(Path))).Text,
        File.ReadAllText(System.IO.Path.Combine(Repository.Root, "seeds/TypedSeeds.Data", Path)));

    private static SeedFiles Files(string name) => name switch
    {
        "every field" => FullCorpus.Files,
        "own kinds" => OwnCorpus.Files,
        _ => SeedFiles.OfRepository(),
    };
}
