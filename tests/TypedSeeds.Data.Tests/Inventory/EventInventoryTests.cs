using System.Globalization;

namespace TypedSeeds.Data.Tests;

/// <summary>The events are those of the inventory.</summary>
public sealed class EventInventoryTests
{
    public static TheoryData<string> Entries => [.. TabbedTable.Rows("Events.tsv").Select(row => row[1])];

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_event_has_the_date_certainty_code_and_forum_of_the_inventory(string entry)
    {
        var row = TabbedTable.Rows("Events.tsv").Single(row => row[1] == entry);

        var found = Events.Find(entry);

        Assert.NotNull(found);
        Assert.Equal(row[2], found.Date?.ToString() ?? "");
        Assert.Equal(row[3], found.Certainty?.ToString(), ignoreCase: true);
        Assert.Equal(row[4], found.Codes[CodeScheme.Cameo] ?? "");
        Assert.Same(Body.Forum(row[5]), found.Forum);
        Assert.Equal(row[6], found.Session?.ToString(CultureInfo.InvariantCulture) ?? "");
    }

    [Fact]
    public void There_are_no_events_beside_those_of_the_inventory() =>
        Assert.Equal(TabbedTable.Rows("Events.tsv").Select(row => row[1]).Order(), Events.All.Select(found => found.Id).Order());
}
