using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The events in the order of their dates, with the certainty that the data has.</summary>
internal static class TimelineSection
{
    private static readonly string Legend =
        $"Dates are EDTF: {Events.MonitoringTeamLaunch.Date} is a month, {Events.MaterialsCommitteeSession.Date} a year. "
        + "Stated: the report says so. Inferred: it follows from the report. External: known at least in part from elsewhere.";

    public static void Write(Brief brief, Page page)
    {
        var byDate = brief.Happened.ToLookup(happening => happening.Date is not null);
        if (brief.Happened.Count > 0)
        {
            page.Heading("Timeline");
        }

        if (byDate[true].Any())
        {
            page.Text(Legend, Styles.Faint);
            page.Add(Dated(byDate[true]));
        }

        if (byDate[false].Any())
        {
            page.Text("No date given", Styles.Strong);
            page.Add(Undated(byDate[false]), depth: 1);
        }
    }

    private static Table Dated(IEnumerable<Event> events)
    {
        var table = TableFormat.WithColumns("Date", "Source", "Certainty", "What, and the report’s words for its date");
        foreach (var happening in events.OrderBy(happening => happening.Date!.Value, PartialDate.ByEarliest))
        {
            var source = happening.SourceOf(nameof(Event.Date));
            table.AddRow(
                new Text($"{happening.Date}", Styles.Strong),
                new Text(Words.Of(source.Origin), Styles.Faint),
                new Text(Certainty(happening.Certainty), Styles.Faint),
                What(happening, source.Quote));
        }

        return table;
    }

    // The comma is in one run with the name, since a line can break between two runs.
    private static Paragraph What(Event happening, Quote? dated) =>
        dated is null
            ? new Paragraph(happening.Name)
            : new Paragraph($"{happening.Name},").Append($" {Citation.Quoted(dated)}", Styles.Faint);

    private static Grid Undated(IEnumerable<Event> events)
    {
        var grid = new Grid().AddColumns(2);
        foreach (var alike in events.GroupBy(happening => happening.Certainty))
        {
            grid.AddRow(
                new Text(Certainty(alike.Key), Styles.Faint),
                new Text(string.Join("; ", alike.Select(happening => happening.Name))));
        }

        return grid;
    }

    private static string Certainty(EventCertainty? certainty) => certainty is null ? string.Empty : Words.Of(certainty);
}
