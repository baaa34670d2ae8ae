using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>The one message of a mistake says the very thing to write, by both hosts alike: no example of another thing, and nothing that is wrong when it is obeyed.</summary>
public class ExactAdviceTests
{
    private const string Figures = "seed: 1\nkinds: { figure: { fields: { count: { type: integer, min: 1 }, rate: { type: number }, binding: { type: boolean } } } }\n";

    /// <summary>A Friday.</summary>
    private const string Header = "seed: 1\ndocument: { id: report, reference-date: 2031-03-14 }\n";

    [Theory]
    [InlineData("last Friday", "2031-03-07")]
    [InlineData("next Friday", "2031-03-21")]
    [InlineData("Friday", "2031-03-14")]
    [InlineData("last Monday", "2031-03-10")]
    [InlineData("next Monday", "2031-03-17")]
    [InlineData("on Monday", "2031-03-10 or 2031-03-17")]
    [InlineData("am Montag", "2031-03-10 or 2031-03-17")]
    [InlineData("vendredi dernier", "2031-03-07")]
    [InlineData("gestern", "2031-03-13")]
    [InlineData("demain", "2031-03-15")]
    [InlineData("last week", "2031-03-03/2031-03-09")]
    [InlineData("this week", "2031-03-10/2031-03-16")]
    [InlineData("next week", "2031-03-17/2031-03-23")]
    [InlineData("last month", "2031-02")]
    [InlineData("this month", "2031-03")]
    [InlineData("next month", "2031-04")]
    [InlineData("last year", "2030")]
    [InlineData("this year", "2031")]
    [InlineData("next year", "2032")]
    [InlineData("before 2031", "../2030")]
    [InlineData("before March 2031", "../2031-02")]
    [InlineData("before 14 March 2031", "../2031-03-13")]
    [InlineData("before the end of 2031", "../2031")]
    [InlineData("by 14 March 2031", "../2031-03-14")]
    [InlineData("after 14 March 2031", "2031-03-15/..")]
    [InlineData("after 2031", "2032/..")]
    [InlineData("since 14 March 2031", "2031-03-14/..")]
    [InlineData("1st quarter 2031", "2031-01/2031-03")]
    [InlineData("2031-03-14 to 16", "2031-03-14/2031-03-16")]
    [InlineData("2031-03/04", "2031-03/2031-04")]
    [InlineData("Ende 2032", "2032")]
    public void A_date_in_words_is_told_as_the_date_that_the_words_mean(string words, string date) => Assert.Equal(
        $"SEED1007: '{words}' is no date: it is not EDTF: write {date}",
        Only(BothHosts.Say(SeedFiles.Small($"{Header}events: {{ e: {{ name: E, date: {words} }} }}\n"))));

    [Theory]
    [InlineData("present")]
    [InlineData("now")]
    [InlineData("ongoing")]
    public void The_end_of_what_goes_on_is_told_to_be_taken_out(string words) => Assert.Equal(
        $"SEED1007: '{words}' is no date: it is not EDTF: take the field out while it goes on",
        Only(BothHosts.Say(SeedFiles.Small($"{Header}parties: {{ p: {{ kind: person, name: P, offices: [{{ title: Mayor, until: {words} }}] }} }}\n"))));

    [Theory]
    [InlineData("rate: \"4,5\"", "write 4.5")]
    [InlineData("rate: 4.5%", "write 4.5")]
    [InlineData("rate: four", "write 4")]
    [InlineData("rate: \"1,000\"", "write 1000")]
    [InlineData("count: four", "write 4")]
    [InlineData("count: 4.0", "write 4")]
    [InlineData("count: \"1,000\"", "write 1000")]
    [InlineData("count: 007", "write 7")]
    [InlineData("binding: yes", "write true")]
    [InlineData("binding: No", "write false")]
    public void A_number_or_truth_in_another_form_is_told_with_its_own_digits(string field, string advice) =>
        Assert.EndsWith(advice, Only(BothHosts.Say(new SeedFiles().With("seeds/kinds.yaml", $"{Figures}figures: {{ f: {{ {field} }} }}\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("    source:\n      date: { origin: inferred, note: N }\n")]
    [InlineData("    source: { date: { origin: inferred, note: N } }\n")]
    [InlineData("    source:\n      name: { origin: inferred, note: N }\n      date: { origin: inferred, note: N }\n")]
    public void Sources_by_a_misspelt_key_are_no_entry(string source) => Assert.Equal(
        "SEED1002: An event has no field 'source'; did you mean 'sources'?",
        Only(BothHosts.Say(SeedFiles.Small($"{Header}events:\n  e:\n    name: E\n    date: 2031\n{source}"))));

    [Theory]
    [InlineData("statements: { s: { act: state, by: [], mode: narrated, quote: We call, note: Odd. } }", "A statement")]
    [InlineData("events: { e: { name: E, note: Odd. } }", "An event")]
    [InlineData("parties: { p: { kind: person, name: P, notes: Odd. } }", "A party")]
    public void A_note_is_a_description_and_no_words_of_the_document(string section, string owner)
    {
        var message = Only(BothHosts.Say(SeedFiles.Small($"{Header}{section}\n")));

        Assert.StartsWith($"SEED1002: {owner} has no field 'note", message, StringComparison.Ordinal);
        Assert.EndsWith("'; did you mean 'description'?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other:s", "other/s")]
    [InlineData("report:t", "t")]
    public void A_colon_after_a_document_of_the_corpus_is_told_with_the_slash(string written, string meant) => Assert.Contains(
        $"; did you mean '{meant}'?",
        Only(BothHosts.Say(SeedFiles.Small($"{Header}statements: {{ t: {{ act: state, by: [], mode: narrated, quote: We call }} }}\nerrata: {{ e: {{ quote: We thank, note: Odd., concerns: [\"{written}\"] }} }}\n")
            .With("seeds/other.txt", "We go.\n").With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\nstatements: { s: { act: state, by: [], mode: narrated, quote: We go } }\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("require", "{ kind: party, fields: [description] }", "{ kind: topic, fields: [name] }")]
    [InlineData("ids", "{ kind: party, pattern: '[a-z]+' }", "{ kind: topic, pattern: '[a-z]+' }")]
    [InlineData("shortest-quote", "{ kind: statement, words: 1 }", "{ kind: erratum, words: 1 }")]
    public void A_rule_of_two_kinds_is_told_as_a_list_so_that_none_is_lost(string rule, string first, string second) => Assert.Equal(
        $"SEED0008: '{rule}' is twice in one mapping; write a list with both: {rule}: [{{ … }}, {{ … }}]",
        Only(BothHosts.Say(new SeedFiles().With("seeds/rules.yaml", $"seed: 1\nrules:\n  {rule}: {first}\n  {rule}: {second}\n"))));

    [Theory]
    [InlineData("statements", "{ parties: [p], summary: S, status: agreed, quotes: [We call] }", "A statement has no field 'parties'; 'x' has the fields of an agreement: write 'agreements:' in the place of 'statements:'")]
    [InlineData("events", "{ act: state, by: [], mode: narrated, quote: We call }", "An event has no field 'act'; 'x' has the fields of a statement: write 'statements:' in the place of 'events:'")]
    [InlineData("topics", "{ kind: person, name: The Mayor }", "A topic has no field 'kind'; 'x' has the fields of a party: move it under 'parties'")]
    [InlineData("agreements", "{ act: state, by: [], mode: narrated, quote: We call, topics: [] }", "An agreement has no field 'act'; 'x' has the fields of a statement: write 'statements:' in the place of 'agreements:'")]
    [InlineData("statements", "{ quote: We call, note: Odd. }", "A statement has no field 'note'; 'x' has the fields of an erratum: write 'errata:' in the place of 'statements:'")]
    public void An_entry_in_the_section_of_another_kind_is_told_with_its_own(string section, string fields, string message) => Assert.Equal(
        "SEED1002: " + message,
        Only(BothHosts.Say(SeedFiles.Small($"{Header}parties: {{ p: {{ kind: person, name: P }} }}\n{section}: {{ x: {fields} }}\n"))));

    [Theory]
    [InlineData("document: report\n", "write document: { id: report }")]
    [InlineData("document:\n  - id: report\n    language: en\n", "take the '-' out")]
    [InlineData("document:\n  - id: report\n  - language: en\n", "take each '-' out")]
    [InlineData("document:\n  - id: report\n  language: en\n", "take the '-' out")]
    [InlineData("document:\n", "write document: { id: report }")]
    [InlineData("document: { title: Report }\n", "add: id: report")]
    public void A_header_of_another_form_is_told_with_the_id_of_the_document(string header, string advice) =>
        Assert.Contains(advice, Only(BothHosts.Say(SeedFiles.Small($"seed: 1\n{header}"))), StringComparison.Ordinal);

    private static string Only(string[] messages) => Assert.Single(messages);
}
