namespace TypedSeeds.Data.Tests;

/// <summary>The kinds of this corpus, used as a consumer uses them: typed, and led on from one entry to the next.</summary>
public sealed class OwnKindTests
{
    [Fact]
    public void An_agreement_leads_to_the_forum_that_it_is_about()
    {
        CorpusAgreement agreed = Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo;
        Forum? forum = agreed.Forum;

        Assert.Same(Forums.TwoPlusTwo, forum);
        Assert.Equal(ForumLevel.Ministers, forum?.Level);
    }

    [Fact]
    public void Five_spellings_in_five_lines_are_one_forum() =>
        Assert.Equal([2, 25, 26, 29, 30], Forums.TwoPlusTwo.Mentions.Select(mention => mention.Line));

    [Fact]
    public void A_forum_meets_as_often_as_was_agreed() =>
        Assert.All(
            Forums.All,
            forum => Assert.Equal(
                Agreements.All.Where(agreement => agreement.Forum == forum && agreement.Every is not null).Select(agreement => agreement.Every).Distinct(),
                new[] { forum.Every }.Where(every => every is not null)));

    [Fact]
    public void A_meeting_says_which_session_of_its_forum_it_is()
    {
        Assert.Equal((Forums.TwoPlusTwo, 1L), (Events.FirstTwoPlusTwo.Forum, Events.FirstTwoPlusTwo.Session));
        Assert.Equal((Forums.MaterialsCommittee, 3L), (Events.MaterialsCommitteeSession.Forum, Events.MaterialsCommitteeSession.Session));
    }

    [Fact]
    public void A_meeting_is_of_the_parties_that_meet_in_its_forum() =>
        Assert.All(
            Events.All.Where(happening => happening.Forum is { Participants.Count: > 0 }),
            meeting => Assert.Empty(meeting.Forum!.Participants.Except(meeting.Participants)));

    [Fact]
    public void A_forum_that_has_met_is_told_from_one_that_is_agreed_upon() =>
        Assert.Equal(
            [Forums.IndoPacificDialogue, Forums.ArmyStaffTalks, Forums.CyberPolicyConsultations],
            Forums.All.Where(forum => forum.Standing == ForumStanding.Planned));

    [Fact]
    public void A_weapon_leads_to_its_programme_its_owner_and_its_test()
    {
        Weapon weapon = Weapons.Hwasong19;
        Programme programme = weapon.Programme!;

        Assert.Equal(WeaponRange.Intercontinental, weapon.Range);
        Assert.Equal([Events.IcbmTest], weapon.Events);
        Assert.Contains(ProgrammeAims.BallisticMissiles, programme.Aims);
        Assert.Same(Parties.NorthKorea, weapon.Owner);
        Assert.Same(weapon.Owner, programme.Owner);
    }

    [Fact]
    public void An_operation_is_of_forces_and_a_review_of_a_body()
    {
        Assert.Same(Parties.CanadianArmedForces, Operations.OperationNeon.By);
        Assert.Same(Parties.Canada, Operations.OperationNeon.By.PartOf);
        Assert.Same(Parties.UnHumanRightsCouncil, Mechanisms.UniversalPeriodicReview.Body);
    }

    [Fact]
    public void Resolutions_that_nobody_numbers_are_one_entry_for_many()
    {
        Assert.True(Instruments.SecurityCouncilResolutions.Collective);
        Assert.False(Instruments.JointStatement.Collective);
        Assert.Equal(InstrumentForm.JointStatement, Instruments.JointStatement.Form);
        Assert.Equal([Parties.FourMinisters], Instruments.JointStatement.IssuedBy);
    }

    [Fact]
    public void The_partnership_is_of_the_two_countries_and_came_by_its_upgrade()
    {
        Assert.Equal([Parties.SouthKorea, Parties.Canada], Partnerships.ComprehensiveStrategicPartnership.Partners);
        Assert.Equal([Events.ComprehensiveStrategicPartnershipUpgrade], Partnerships.ComprehensiveStrategicPartnership.Events);
    }

    [Fact]
    public void A_document_says_how_it_names_a_party_that_all_documents_share()
    {
        Mention mention = Mentions.CanadaKoreaTwoPlusTwo.TheCanadianForces;

        Assert.Same(Parties.CanadianArmedForces, mention.Party);
        Assert.Equal(["Canadian Forces"], mention.Words.Select(words => words.Text));
        Assert.Same(Documents.CanadaKoreaTwoPlusTwo, mention.Document);
    }
}
