namespace TypedSeeds.Data.Tests;

/// <summary>The organisations, bodies, formats, programmes, weapons and texts are those of the inventory.</summary>
public sealed class BodyInventoryTests
{
    private static readonly string[] OwnSections =
        ["forums", "operations", "programmes", "weapons", "mechanisms", "instruments", "partnerships"];

    public static TheoryData<string, int, string> Spellings
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var body in Body.All)
            {
                data.Add(body.Id, body.Line, body.Words);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void The_entry_is_named_by_these_words_in_this_line(string id, int line, string words)
    {
        var body = Body.All.Single(body => (body.Id, body.Line, body.Words) == (id, line, words));

        Assert.Contains(body.Mentions(), mention => mention.Line == line && mention.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void No_entry_is_named_in_a_line_that_the_inventory_does_not_have() =>
        Assert.All(
            Body.All.Where(body => body.Entry != Parties.Ids.FourMinisters).GroupBy(body => body.Entry),
            spellings => Assert.Equal(
                spellings.Select(body => body.Line).Distinct().Order(),
                spellings.First().Mentions().Select(mention => mention.Line).Distinct().Order()));

    [Fact]
    public void There_are_23_and_the_meeting_of_the_G20_beside_the_G20_itself() =>
        Assert.Equal(24, Body.All.Select(body => body.Id).Distinct().Count());

    [Fact]
    public void There_are_no_entries_of_these_kinds_beside_those_of_the_inventory() =>
        Assert.All(OwnSections, section => Assert.Equal(
            Body.All.Where(body => body.Section == section).Select(body => body.Entry).Distinct().Order(),
            MemberClass.All[section].Listed.Select(entry => entry.Id).Order()));
}
