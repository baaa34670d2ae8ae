using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>What is written in the form or the words of something else is told with the form that is meant here, by both hosts alike.</summary>
public class OtherWordsTests
{
    private const string Header = "seed: 1\ndocument: { id: report }\n";

    [Theory]
    [InlineData("    mode: narrated, quote: We call\n", "quote")]
    [InlineData("    mode: narrated, quote: We call, cue: call\n", "quote")]
    [InlineData("    quote: We call, mode: narrated\n", "mode")]
    public void Fields_in_one_line_are_told_to_begin_a_line_each(string line, string key) => Assert.Equal(
        $"SEED0001: This is not YAML: a field begins a line of its own; write '{key}:' in the next line, or put a text that holds ': ' in quotes",
        Only($"{Header}statements:\n  s:\n    act: state\n    by: []\n{line}"));

    [Fact]
    public void A_text_with_a_comma_and_a_colon_is_put_in_quotes() => Assert.Equal(
        "SEED0001: This is not YAML: ': ' is inside a value; put the value in quotes",
        Only($"{Header}events:\n  e:\n    name: The talks, in short: a failure\n"));

    [Theory]
    [InlineData("    quote: We call\n    on both sides\n    cue: call\n", "quote")]
    [InlineData("    summary: They call\n    on both sides to stop\n    quote: We call\n", "summary")]
    [InlineData("    quote: \"We call\n    on both sides\"\n    cue: call\n", "")]
    [InlineData("    summary: They call\n    on both sides to stop\n", "summary")]
    public void A_text_that_goes_on_at_the_depth_of_its_key_is_told_to_be_indented(string lines, string key) => Assert.Equal(
        key.Length == 0 ? "SEED0001: This is not YAML: the value in quotes goes on without indentation; a quotation mark may be missing" : $"SEED0001: This is not YAML: this line is no key with a value; if the text of '{key}' goes on here, indent the line by 6 spaces",
        Only($"{Header}statements:\n  s:\n    act: state\n    by: []\n    mode: narrated\n{lines}"));

    [Theory]
    [InlineData("  ids: { kind: party, pattern: '[a-z]+' }\n  - stated-in-quote\n", "SEED0001: This is not YAML: a '-' begins an item of a list, but a key was expected here; write stated-in-quote: {}")]
    [InlineData("  - stated-in-quote\n", "SEED1004: 'rules' is a mapping from rule to options, but this is a list; a rule is a key, and no item of a list: write rules: { stated-in-quote: {} }")]
    [InlineData("  - stated-in-quote\n  - speaker-near: { sentences: 2 }\n", "SEED1004: 'rules' is a mapping from rule to options, but this is a list; a rule is a key, and no item of a list: write rules: { stated-in-quote: {}, speaker-near: { … } }")]
    public void A_rule_as_an_item_of_a_list_is_told_as_a_key(string rules, string message) =>
        Assert.Equal(message, Only(new SeedFiles().With("seeds/rules.yaml", $"seed: 1\nrules:\n{rules}")));

    [Fact]
    public void A_word_as_an_item_among_keys_is_told_to_lack_its_value() => Assert.Equal(
        "SEED0001: This is not YAML: a '-' begins an item of a list, but a key was expected here; write 'mayor: ' with its value, or indent the items of a list alike",
        Only($"{Header}parties:\n  p:\n    kind: person\n    - mayor\n    name: P\n"));

    [Theory]
    [InlineData("    - act: state\n    - by: []\n    - mode: narrated\n    - quote: We call\n", "take the '-' before each field out")]
    [InlineData("    - act: state\n      by: []\n      mode: narrated\n      quote: We call\n", "take the '-' before the first field out")]
    public void Fields_with_dashes_are_told_without_them(string fields, string advice) =>
        Assert.Equal($"SEED1004: 's' is a mapping of fields, but this is a list; {advice}", Only($"{Header}statements:\n  s:\n{fields}"));

    [Theory]
    [InlineData("all")]
    [InlineData("everything")]
    [InlineData("[rest]")]
    public void All_words_of_a_document_are_no_words_of_it(string ignored) => Assert.Contains(
        "'ignore' has words of the document, or the word headings; where the rest needs no annotation, write coverage: partial",
        Only($"seed: 1\ndocument: {{ id: report, ignore: {ignored} }}\n"), StringComparison.Ordinal);

    [Fact]
    public void Such_a_word_in_quotation_marks_is_a_quote() => Assert.StartsWith(
        "SEED3001", Only("seed: 1\ndocument: { id: report, ignore: [\"all\"] }\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("occurrence")]
    [InlineData("index")]
    [InlineData("nth")]
    public void Words_that_are_there_twice_are_told_apart_by_their_line(string key) => Assert.Equal(
        $"SEED1002: A quote has no field '{key}'; words that are there several times are told apart by 'line', the number of the line in which they begin, or by 'prefix' or 'suffix'",
        Only($"{Header}errata: {{ e: {{ quote: {{ exact: We call, {key}: 2 }}, note: N }} }}\n"));

    [Theory]
    [InlineData("events: { e: { name: E, parties: [p] } }", "An event has no field 'parties'; did you mean 'participants'?")]
    [InlineData("statements: { s: { act: state, parties: [p], mode: narrated, quote: We call } }", "A statement has no field 'parties'; did you mean 'by'?")]
    [InlineData("events: { e: { name: E, status: scheduled } }", "An event has no field 'status'; did you mean 'certainty'?")]
    [InlineData("events: { e: { name: E, state: scheduled } }", "An event has no field 'state'; did you mean 'certainty'?")]
    public void A_field_of_another_kind_is_told_with_the_one_of_this(string section, string message) =>
        Assert.Equal("SEED1002: " + message, Only($"{Header}parties: {{ p: {{ kind: person, name: P }} }}\n{section}\n"));

    [Theory]
    [InlineData("\"111\"", "111 is a code of CAMEO: did you mean 'condemn' or 'criticize'?")]
    [InlineData("\"1121\"", "1121 is a code of CAMEO: did you mean 'accuse'?")]
    public void A_code_in_the_place_of_an_act_is_told_with_the_acts_that_have_it(string act, string hint) =>
        Assert.Contains(hint, Only($"{Header}statements: {{ s: {{ act: {act}, by: [], mode: narrated, quote: We call }} }}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_code_within_a_code_is_told_as_one() => Assert.Equal(
        "SEED1004: 'house' is one code, but this is a mapping; write house: W-1",
        Only($"{Header}events: {{ e: {{ name: E, codes: {{ house: {{ nr: W-1 }} }} }} }}\n"));

    [Fact]
    public void The_id_of_a_document_in_the_place_of_its_language_is_told_with_its_field() => Assert.EndsWith(
        "; the id of a document goes under 'original'", Only("seed: 1\ndocument: { id: report, language: de, translated-from: harbour-9 }\n"), StringComparison.Ordinal);

    [Fact]
    public void The_few_entries_of_a_kind_of_the_corpus_are_named() => Assert.Equal(
        "SEED2001: There is no measure 'wages'; write late-shift or overtime, or, to declare it, add measures: { wages: { name: Wages } }",
        Only(SeedFiles.Small($"{Header}errata: {{ e: {{ quote: We call, note: N, measure: wages }} }}\n")
            .With("seeds/kinds.yaml", "seed: 1\nkinds: { measure: { fields: { name: { type: text, required: true } } }, erratum: { fields: { measure: { type: measure } } } }\nmeasures: { late-shift: { name: Late shift }, overtime: { name: Overtime } }\n")));

    [Fact]
    public void A_source_of_a_field_without_a_value_is_told_with_those_that_have_one() => Assert.EndsWith(
        " has a value for; it has a value for name, date", Only($"{Header}events: {{ e: {{ name: E, date: 2031, sources: {{ place: {{ origin: inferred, note: N }} }} }} }}\n"), StringComparison.Ordinal);

    private static string Only(string annotation) => Only(SeedFiles.Small(annotation));

    private static string Only(SeedFiles files) => Assert.Single(BothHosts.Say(files));
}
