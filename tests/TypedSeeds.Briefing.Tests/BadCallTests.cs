using TypedSeeds.Briefing.Tests.Support;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Tests;

public class BadCallTests
{
    [Fact]
    public void An_unknown_party_lists_the_known_ones()
    {
        var run = BriefRun.With("--party", "atlantis");
        Assert.Equal(Briefer.BadCall, run.ExitCode);
        Assert.StartsWith("'atlantis' is no known party. Known are:", run.Error, StringComparison.Ordinal);
        Assert.All(Parties.All, party => Assert.Contains(party.Id, run.Error, StringComparison.Ordinal));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_unknown_topic_lists_the_known_ones()
    {
        var run = BriefRun.With("--topic", "weather");
        Assert.Equal(Briefer.BadCall, run.ExitCode);
        Assert.All(Topics.All, topic => Assert.Contains(topic.Id, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_act_lists_the_known_ones()
    {
        var run = BriefRun.With("--act", "shout");
        Assert.Equal(Briefer.BadCall, run.ExitCode);
        Assert.All(Enum.GetValues<SpeechAct>(), act => Assert.Contains(act.Id(), run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_is_no_act() => Assert.Equal(Briefer.BadCall, BriefRun.With("--act", "0").ExitCode);

    [Fact]
    public void An_option_without_a_name_lists_the_known_ones()
    {
        var run = BriefRun.With("--party");
        Assert.Equal(Briefer.BadCall, run.ExitCode);
        Assert.StartsWith("The option '--party' needs a name. Known are:", run.Error, StringComparison.Ordinal);
        Assert.Contains(Parties.Ids.Canada, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("canada")]
    [InlineData("--Party")]
    public void An_unknown_option_shows_how_to_call(string option)
    {
        var run = BriefRun.With(option);
        Assert.Equal(Briefer.BadCall, run.ExitCode);
        Assert.Contains($"There is no option '{option}'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--topic NAME", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_succeeds_and_names_every_option(string option)
    {
        var run = BriefRun.With(option);
        Assert.Equal(Briefer.Success, run.ExitCode);
        Assert.All((string[])["--party", "--topic", "--act", "--help"], known => Assert.Contains(known, run.Output, StringComparison.Ordinal));
    }
}
