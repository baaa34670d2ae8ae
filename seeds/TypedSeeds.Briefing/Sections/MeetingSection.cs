using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Sections;

/// <summary>Who met, where and when, and what came of it.</summary>
internal static class MeetingSection
{
    public static void Write(Brief brief, Page page)
    {
        var meeting = Events.FirstTwoPlusTwo;
        page.Heading("Who met");
        page.Text(meeting.Name, Styles.Strong);
        page.Text($"{meeting.Place}, {When(meeting)}. {meeting.SourceOf(nameof(Event.Date)).Note}");
        page.Add(Delegations(meeting), depth: 1);
        foreach (var erratum in NotableErrata.On(meeting))
        {
            page.Text(ErratumText.WithWords(erratum), Styles.Of(erratum), depth: 1);
        }

        WritePromises(meeting, page);
        page.Text($"Adopted: {Instruments.JointStatement.Name}, {When(Events.JointStatementAdoption)}.");
    }

    private static void WritePromises(Event meeting, Page page)
    {
        foreach (var promise in Agreements.CanadaKoreaTwoPlusTwo.All.Where(agreement => agreement.FulfilledBy == meeting))
        {
            page.Text($"It fulfils an agreement of {Words.List(promise.Parties)} ({TimePhrase.Of(promise)}): {promise.Summary}");
        }
    }

    private static string When(Event happening) =>
        happening.Date is { } date ? TimePhrase.Of(happening, nameof(Event.Date), date) : "no date given";

    private static Grid Delegations(Event meeting)
    {
        var grid = new Grid().AddColumns(3);
        foreach (var state in Brief.Hosts)
        {
            foreach (var person in meeting.Participants.OfType<Person>().Where(person => person.Represents == state))
            {
                grid.AddRow(
                    new Text(state.Name, Styles.Faint),
                    new Text(person.Name, Styles.Strong),
                    new Text(string.Join(", ", person.Offices.Where(office => office.Of == state).Select(office => office.Title))));
            }
        }

        return grid;
    }
}
