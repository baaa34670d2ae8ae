using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Tests.Support;
using TypedSeeds.Data;
using static TypedSeeds.Data.Statements.CanadaKoreaTwoPlusTwo;

namespace TypedSeeds.Briefing.Tests;

public class NarrowingTests
{
    [Fact]
    public void A_party_brings_what_is_said_about_it_and_leaves_the_rest_out()
    {
        var run = BriefRun.With("--party", Parties.Ids.Russia);
        Assert.Contains("Narrowed to the party “Russia”.", run.Output, StringComparison.Ordinal);
        Assert.Contains(MonitorReturnForArms.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(DismantleWeapons.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo.Summary, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(Events.IcbmTest.Name, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_brings_what_its_ministers_and_the_groups_it_belongs_to_say()
    {
        var scope = new Scope { Party = Parties.Canada };
        Assert.True(scope.Includes(WithdrawTroops));
        Assert.True(scope.Includes(AgreeOnTwoPlusTwo));
        Assert.True(scope.Includes(ContinueOperationNeon));
    }

    [Fact]
    public void A_state_does_not_bring_what_only_others_say_of_others() =>
        Assert.False(new Scope { Party = Parties.Russia }.Includes(EmphasizePartnership));

    [Fact]
    public void A_minister_does_not_answer_for_what_the_state_says()
    {
        var scope = new Scope { Party = Parties.BillBlair };
        Assert.True(scope.Includes(WithdrawTroops));
        Assert.False(scope.Includes(ContinueOperationNeon));
        Assert.False(scope.Includes(AgreeOnTwoPlusTwo));
    }

    [Fact]
    public void A_group_brings_what_its_members_say_together() =>
        Assert.True(new Scope { Party = Parties.CanadaAndSouthKorea }.Includes(AdvanceCooperation));

    [Fact]
    public void A_whole_brings_what_is_said_of_its_parts() =>
        Assert.True(new Scope { Party = Parties.UnitedNations }.Includes(UrgeEngagement));

    [Fact]
    public void A_topic_brings_narrower_ones()
    {
        var run = BriefRun.With("--topic", Topics.Ids.NorthKoreaRussiaMilitaryCooperation);
        Assert.Contains(GraveConcernOverSoldiers.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(DismantleWeapons.Quote.Text, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrower_topic_does_not_bring_the_broader_one()
    {
        var run = BriefRun.With("--topic", Topics.Ids.DefenceCooperation);
        Assert.Contains(Agreements.CanadaKoreaTwoPlusTwo.StrongerTraining.Summary, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo.Summary, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_brings_the_sentences_that_do_it()
    {
        var run = BriefRun.With("--act", SpeechAct.Monitor.Id());
        Assert.Contains(MonitorReturnForArms.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(CondemnMilitaryCooperation.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain("What was said: only", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_of_a_rendering_brings_the_sentence_that_it_renders()
    {
        var run = BriefRun.With("--act", SpeechAct.Warn.Id());
        Assert.Contains(AnswerToNuclearTest.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.Contains(Errata.CanadaKoreaTwoPlusTwo.WeWillFace.Note, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_together_narrow_further()
    {
        var run = BriefRun.With("--party=russia", "--act=condemn");
        Assert.Contains(CondemnMilitaryCooperation.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(MonitorReturnForArms.Quote.Text, run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(CondemnWeaponsAndLaunches.Quote.Text, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_errata_about_what_is_in_scope_are_told()
    {
        var brief = new Brief(new Scope { Act = SpeechAct.Monitor });
        Assert.Contains(Errata.CanadaKoreaTwoPlusTwo.GiverAndReceiverSwapped, brief.Misleading);
        Assert.DoesNotContain(Errata.CanadaKoreaTwoPlusTwo.WeMustStop, brief.Misleading);
    }

    [Fact]
    public void A_party_brings_what_is_named_in_what_is_said_of_it()
    {
        var brief = new Brief(new Scope { Party = Parties.Russia });
        Assert.Equal(
            [Instruments.Ids.SecurityCouncilResolutions, Programmes.Ids.WeaponsProgrammesOfNorthKorea],
            brief.Subjects.Select(subject => subject.Entry.Id));
    }

    [Fact]
    public void An_agreement_brings_its_forum()
    {
        var run = BriefRun.With("--topic", Topics.Ids.CyberPolicy);
        Assert.Contains($"forum {Forums.CyberPolicyConsultations.Name}", run.Flat, StringComparison.Ordinal);
        Assert.DoesNotContain(Forums.TwoPlusTwo.Name, run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_fits_the_brief_says_so()
    {
        var run = BriefRun.With("--act", SpeechAct.Joke.Id());
        Assert.Equal(Briefer.Success, run.ExitCode);
        Assert.Contains("Nothing that was said or agreed fits.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"This brief has 0 of {All.Count} statements.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What is talked about", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("north-korea")]
    [InlineData("North Korea")]
    [InlineData("NORTH KOREA")]
    [InlineData("dprk")]
    public void A_party_is_known_by_id_name_and_alias_in_any_case(string name) =>
        Assert.Equal(BriefRun.With("--party", Parties.Ids.NorthKorea), BriefRun.With("--party", name));
}
