using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Briefing.Tests.Support;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Tests;

/// <summary>The subjects: entries of the corpus's own kinds.</summary>
public class SubjectTests
{
    private readonly BriefRun _run = BriefRun.With();

    [Fact]
    public void Every_entry_of_an_own_kind_is_told_with_its_kind_and_lines() =>
        Assert.All(Subject.All, subject =>
        {
            Assert.Contains($" {subject.Entry.Kind} {subject.Name}", _run.Flat, StringComparison.Ordinal);
            Assert.Contains($"{Citation.Lines(subject.Mentions)})", _run.Flat, StringComparison.Ordinal);
        });

    [Fact]
    public void The_subjects_are_all_entries_of_the_kinds_that_have_a_name() =>
        Assert.Equal(
            [.. Forums.All, .. Partnerships.All, .. Instruments.All, .. Operations.All, .. Programmes.All, .. Weapons.All, .. Mechanisms.All],
            Subject.All.Select(subject => subject.Entry));

    [Fact]
    public void An_agreement_stands_with_its_forum() =>
        Assert.All(
            Agreements.CanadaKoreaTwoPlusTwo.All.Where(agreement => agreement.Forum is not null),
            agreement => Assert.Contains($") Forum: {agreement.Forum!.Name}", After(agreement.Summary), StringComparison.Ordinal));

    [Fact]
    public void The_rhythm_of_a_forum_stands_where_the_agreement_does_not_say_it()
    {
        var rhythm = $"Forum: {Forums.TwoPlusTwo.Name} [external]";
        Assert.StartsWith($"{rhythm} agreed", After(" (lines 25, 26) "), StringComparison.Ordinal);
        Assert.StartsWith($"{rhythm}, every 2 years (P2Y)", After(" Cho Tae-yul; line 29) "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ministerial Meeting [external] — ministers of South Korea and Canada; has met; every 2 years (P2Y); session 1: 2024-11-01 [external] (agree, claim; lines 2, 25, 26, 29, 30)")]
    [InlineData("Indo-Pacific dialogue of Canada and South Korea — envoys of South Korea and Canada; agreed upon (agree; line 26)")]
    [InlineData("Joint committee on the arms industry and logistics [external] — South Korea and Canada; has met [inferred]; session 3: planned 2025 [external] (agree; line 27)")]
    [InlineData("Security Council — several, not told apart; by United Nations Security Council (condemn, accuse; lines 3, 4, 14, 15)")]
    [InlineData("Operation NEON [external] — by Canadian Armed Forces (Canada); monitoring of sanctions on North Korea, together with others [inferred] (commit; line 20)")]
    [InlineData("Hwasong-19 — of North Korea; intercontinental range; 2024-10-31 [external] (criticize; line 13)")]
    [InlineData("Universal Periodic Review — UPR; by United Nations Human Rights Council; scheduled 2024-11-07 [external] (urge; line 22)")]
    [InlineData("Comprehensive strategic partnership — between South Korea and Canada; 2022 [external] (announce; line 28)")]
    public void A_subject_says_who_is_behind_it_and_when_and_what_the_report_does_not_say_itself(string told) =>
        Assert.Contains(told, _run.Flat, StringComparison.Ordinal);

    [Fact]
    public void A_party_is_told_by_what_it_is()
    {
        Assert.Equal("Canada", PartyPhrase.Of(Parties.Canada));
        Assert.Equal("Mélanie Joly, Foreign Minister", PartyPhrase.Of(Parties.MelanieJoly));
        Assert.Equal("Canadian Armed Forces (Canada)", PartyPhrase.Of(Parties.CanadianArmedForces));
        Assert.Equal("United Nations Security Council", PartyPhrase.Of(Parties.UnSecurityCouncil));
        Assert.Equal("the foreign and defence ministers of Canada and South Korea", PartyPhrase.Of(Parties.FourMinisters));
    }

    private string After(string words) =>
        _run.Flat[(_run.Flat.IndexOf(words, StringComparison.Ordinal) + words.Length)..];
}
