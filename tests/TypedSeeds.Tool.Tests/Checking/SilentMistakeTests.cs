using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>Values that have their form and cannot be meant are told by both hosts, and those that can be are not.</summary>
public class SilentMistakeTests
{
    private const string Agreement = "agreements:\n  pact: { parties: [okafor, reyes], summary: To stop., status: agreed, quotes: [met the union], ";

    [Theory]
    [InlineData("parties: { a: { kind: person, name: A, offices: [{ title: Mayor, from: 2021, until: 2019 }] } }\n", "'until' (2019) lies before 'from' (2021)")]
    [InlineData("parties: { a: { kind: person, name: A, offices: [{ title: Mayor, from: 2021-05/2022, until: 2021-04 }] } }\n", "'until' (2021-04) lies before 'from' (2021-05/2022)")]
    public void An_office_that_ends_before_it_begins_is_told(string parties, string message) =>
        Assert.Equal($"SEED1049: {message}; correct one of the two", Only(BothHosts.Say(Small(parties))));

    [Theory]
    [InlineData("made: 2025-03-10, due: 2020-12", "'due' (2020-12) lies before 'made' (2025-03-10)")]
    [InlineData("starts: 2025, due: 2024", "'due' (2024) lies before 'starts' (2025)")]
    public void An_agreement_that_is_due_before_it_is_made_or_starts_is_told(string dates, string message) =>
        Assert.Equal($"SEED1049: {message}; correct one of the two", Only(BothHosts.Say($"{Agreement}{dates} }}\n")));

    [Theory]
    [InlineData("made: 2025-03-10, due: 2025")]
    [InlineData("made: 2025-03-10, due: 2025-03-10")]
    [InlineData("made: 2025-03-10, due: 2024/..")]
    [InlineData("made: 2025-03-10, starts: 2024")]
    public void Dates_that_overlap_or_need_no_order_are_not_told(string dates) => Assert.Empty(BothHosts.Say($"{Agreement}{dates} }}\n"));

    [Theory]
    [InlineData("to: [okafor, okafor]", "okafor", 1)]
    [InlineData("about: [okafor, reyes, okafor, okafor]", "okafor", 2)]
    public void An_entry_that_a_list_names_twice_is_told(string field, string id, int times) => Assert.Equal(
        Enumerable.Repeat($"SEED1048: '{id}' is in this list already; take one of the two out, or write what is meant", times),
        BothHosts.Say($"statements:\n  s: {{ act: state, by: [okafor], mode: reported, quote: met the union, {field} }}\n"));

    [Fact]
    public void An_entry_that_two_lists_name_is_not_told() =>
        Assert.Empty(BothHosts.Say("statements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union, to: [okafor], about: [okafor, reyes] }\n"));

    [Theory]
    [InlineData("topics: { t: { name: T, deprecated: true } }\n", "true")]
    [InlineData("topics: { t: { name: T, deprecated: false } }\n", "false")]
    [InlineData("kinds: { site: { fields: { name: { type: text, deprecated: yes } } } }\n", "yes")]
    public void An_answer_in_the_place_of_the_reason_for_which_something_is_given_up_is_told(string section, string value) => Assert.Equal(
        $"SEED1047: 'deprecated' is still to be written, since '{value}' is in its place; write why it is to be used no more, or take it out", Only(BothHosts.Say(Small(section))));

    private static SeedFiles Small(string section) => SeedFiles.Small("seed: 1\ndocument: { id: report }\n" + section);

    private static string Only(string[] messages) => Assert.Single(messages);
}
