using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Tests.Support;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Tests;

public class WholeBriefTests
{
    private readonly BriefRun _run = BriefRun.With();

    [Fact]
    public void The_brief_of_everything_succeeds_and_says_nothing_on_the_error_stream()
    {
        Assert.Equal(Briefer.Success, _run.ExitCode);
        Assert.Empty(_run.Error);
    }

    [Fact]
    public void The_first_line_names_the_document_its_publisher_and_that_no_date_is_given() =>
        Assert.Equal(
            $"{Documents.CanadaKoreaTwoPlusTwo.Id} — {Parties.VoiceOfAmerica.Name}, by {Parties.ChoSangJin.Name} — date of publication not given",
            _run.Lines[0]);

    [Fact]
    public void The_four_ministers_stand_with_their_states_and_offices()
    {
        var meeting = _run.PassageFrom("Who met");
        Assert.Contains("South Korea  Cho Tae-yul    Foreign Minister", meeting, StringComparison.Ordinal);
        Assert.Contains("South Korea  Kim Yong-hyun  Defense Minister", meeting, StringComparison.Ordinal);
        Assert.Contains("Canada       Mélanie Joly   Foreign Minister", meeting, StringComparison.Ordinal);
        Assert.Contains("Canada       Bill Blair     Defense Minister", meeting, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_the_meeting_is_marked_as_not_from_the_report_alone() =>
        Assert.Contains("Ottawa, Canada, 2024-11-01 [external].", _run.Flat, StringComparison.Ordinal);

    [Fact]
    public void Every_official_sentence_is_told_with_every_rendering_of_it()
    {
        foreach (var official in OfficialSentence.AllOf(Statements.CanadaKoreaTwoPlusTwo.All))
        {
            Assert.Contains(official.Sentence.Quote.Text, _run.Flat, StringComparison.Ordinal);
            Assert.All(official.Renderings, rendering => Assert.Contains($"“{rendering.Quote.Text}”", _run.Flat, StringComparison.Ordinal));
        }
    }

    public static TheoryData<string, string> Reversals => new()
    {
        { Errata.CanadaKoreaTwoPlusTwo.Ids.GiverAndReceiverSwapped, Statements.CanadaKoreaTwoPlusTwo.Ids.MonitorExchange },
        { Errata.CanadaKoreaTwoPlusTwo.Ids.WeWillFace, Statements.CanadaKoreaTwoPlusTwo.Ids.WarnOfResponse },
        { Errata.CanadaKoreaTwoPlusTwo.Ids.WeMustStop, Statements.CanadaKoreaTwoPlusTwo.Ids.HeadlineStopDestabilizing },
    };

    [Theory]
    [MemberData(nameof(Reversals))]
    public void A_reversed_rendering_is_followed_at_once_by_its_erratum(string erratumId, string statementId)
    {
        var erratum = Errata.CanadaKoreaTwoPlusTwo.Find(erratumId)!;
        var statement = Statements.CanadaKoreaTwoPlusTwo.Find(statementId)!;
        Assert.Contains($"“{statement.Quote.Text}” erratum {erratum.Note} Read: {erratum.Reads}", _run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_tells_first_where_the_report_misleads_and_there_first_what_it_turns_round()
    {
        var told = _run.Flat[_run.Flat.IndexOf("Where the report misleads", StringComparison.Ordinal).._run.Flat.IndexOf("Who met", StringComparison.Ordinal)];
        var reversals = Errata.BySeverity(ErratumSeverity.Reversed).Select(erratum => told.IndexOf($"“{erratum.Quote.Text}”: {erratum.Note} Read: {erratum.Reads}", StringComparison.Ordinal)).ToArray();

        Assert.Equal(3, reversals.Length);
        Assert.DoesNotContain(-1, reversals);
        Assert.True(reversals.Max() < told.IndexOf("In all 3 reversed, 5 weakened, ", StringComparison.Ordinal));
    }

    public static TheoryData<string> Misleading => [.. NotableErrata.Misleading.Select(erratum => erratum.Id)];

    [Theory]
    [MemberData(nameof(Misleading))]
    public void An_erratum_that_misleads_is_told_by_its_reading_or_its_note(string id)
    {
        var erratum = Errata.CanadaKoreaTwoPlusTwo.Find(id)!;
        Assert.Contains(erratum.Reads is { } reads ? $"Read: {reads}" : erratum.Note, _run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void An_erratum_in_a_verb_that_the_quoted_words_leave_out_is_told_with_the_verb()
    {
        Assert.Contains(Told(Errata.CanadaKoreaTwoPlusTwo.WarnedForReaffirmed), _run.Flat, StringComparison.Ordinal);
        Assert.Contains(Told(Errata.CanadaKoreaTwoPlusTwo.IntensityAdded), _run.Flat, StringComparison.Ordinal);

        static string Told(CorpusErratum erratum) =>
            $"erratum “{erratum.Quote.Text}”: " + (erratum.Reads is { } reads ? $"Strengthened. Read: {reads}" : erratum.Note);
    }

    [Fact]
    public void An_erratum_on_the_ministers_as_a_group_is_told_where_they_are_named()
    {
        var meeting = _run.PassageFrom("Who met");
        Assert.Contains("“he” … “He”: Misnamed. Read: they", meeting, StringComparison.Ordinal);
        Assert.Contains("“The two ministers” … “the two ministers”: Misnamed. Read: the ministers of the two countries", meeting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_the_report_never_retells_is_marked_so() =>
        Assert.EndsWith(
            $"“{Statements.CanadaKoreaTwoPlusTwo.DismantleWeapons.Quote.Text}” untold The report does not tell this sentence in its own words.",
            Flatten(_run.PassageFrom("“We continue to call for")),
            StringComparison.Ordinal);

    [Fact]
    public void A_statement_is_told_as_official_as_prose_or_in_an_agreement()
    {
        var brief = new Brief(new Scope());
        var told = brief.Official.SelectMany(official => (Statement[])[official.Sentence, .. official.Parts, .. official.Renderings])
            .Concat(brief.Prose)
            .Concat(brief.Agreed.SelectMany(agreement => agreement.StatedIn));
        Assert.Empty(Statements.CanadaKoreaTwoPlusTwo.All.Except(told));
    }

    [Fact]
    public void The_meetings_recur_every_two_years() =>
        Assert.Contains(
            $"agreed {Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo.Summary} — every 2 years (P2Y), from 2024-11-01 [external] (lines 25, 26)",
            _run.Flat,
            StringComparison.Ordinal);

    [Fact]
    public void Every_agreement_stands_with_its_status() =>
        Assert.All(
            Agreements.CanadaKoreaTwoPlusTwo.All,
            agreement => Assert.Contains($"{agreement.Status.ToString().ToLowerInvariant()} {agreement.Summary}", _run.Flat, StringComparison.Ordinal));

    [Fact]
    public void The_timeline_begins_with_the_earliest_and_ends_with_what_has_no_date()
    {
        var timeline = _run.Output[_run.Output.IndexOf("Timeline", StringComparison.Ordinal)..];
        string[] inOrder = ["  2022 ", "  2024-02 ", "  2024-10 ", "  2024-10-31 ", "  2024-11-01 ", "  2024-11-07 ", "  2025 ", "No date given", Events.FurtherNuclearTest.Name];
        var places = inOrder.Select(words => timeline.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_date_in_the_timeline_shows_its_source_and_the_words_for_it()
    {
        Assert.Contains("2022 external happened", _run.Flat, StringComparison.Ordinal);
        Assert.Contains("2025 external planned Third session of the joint committee on the arms industry and logistics, “next year”", _run.Flat, StringComparison.Ordinal);
        Assert.Contains("2024-10 external happened Launch of the Multilateral Sanctions Monitoring Team, “last month”", _run.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void The_coverage_is_that_of_the_document()
    {
        var document = Documents.CanadaKoreaTwoPlusTwo;
        Assert.Contains($"{document.CoveredSentenceCount} of {document.SentenceCount} sentences of the report are annotated", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_of_everything_stays_short_enough_to_read() => Assert.InRange(_run.Lines.Count, 100, 300);

    private static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
