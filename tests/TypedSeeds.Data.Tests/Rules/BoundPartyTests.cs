namespace TypedSeeds.Data.Tests;

/// <summary>Who is bound by an agreement.</summary>
public sealed class BoundPartyTests
{
    public static TheoryData<string> Ids => [.. Agreements.All.Select(agreement => agreement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_agreement_binds_states_or_says_why_not(string id)
    {
        var agreement = Agreements.CanadaKoreaTwoPlusTwo.Find(id)!;

        Assert.True(
            agreement.Parties.All(party => party is State) || agreement.SourceOf(nameof(Agreement.Parties)).Note is not null,
            $"{id} binds {string.Join(", ", agreement.Parties)} and does not say why.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Where_others_than_the_bound_states_speak_who_is_bound_is_inferred(string id)
    {
        var agreement = Agreements.CanadaKoreaTwoPlusTwo.Find(id)!;
        var isSaidByTheBound = agreement.StatedIn.SelectMany(statement => statement.By).All(agreement.Parties.Contains);
        var source = agreement.SourceOf(nameof(Agreement.Parties));

        Assert.Equal(!isSaidByTheBound, source.Origin == SourceOrigin.Inferred);
        Assert.Equal(!isSaidByTheBound, source is { Note: not null });
    }

    [Fact]
    public void What_the_two_agreed_at_the_meeting_is_planned_if_it_has_a_time_announced_if_it_was_announced_and_else_agreed() =>
        Assert.All(
            Agreements.All.Where(agreement => agreement.StatedIn.Any(statement => statement.Quote.Line is >= 24 and <= 27)),
            agreement => Assert.Equal(
                agreement.Due is not null ? AgreementStatus.Planned
                    : agreement.StatedIn.Any(statement => statement.Act == SpeechAct.Announce) ? AgreementStatus.Announced
                    : AgreementStatus.Agreed,
                agreement.Status));

    [Fact]
    public void What_somebody_commits_itself_to_is_committed_and_nothing_else_is() =>
        Assert.All(
            Agreements.All,
            agreement => Assert.Equal(agreement.StatedIn.All(statement => statement.Act == SpeechAct.Commit), agreement.Status == AgreementStatus.Committed));

    [Fact]
    public void What_is_emphasized_monitored_or_reaffirmed_is_no_agreement() =>
        Assert.All(
            Agreements.All.SelectMany(agreement => agreement.StatedIn),
            statement => Assert.Contains(statement.Act, new[] { SpeechAct.Agree, SpeechAct.Announce, SpeechAct.Commit }));
}
