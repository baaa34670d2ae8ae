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
    [InlineData("occurrence: 2")]
    [InlineData("index: 2")]
    [InlineData("nth: second")]
    [InlineData("position: 2")]
    public void The_number_of_a_place_is_told_what_tells_that_place_apart(string written) => Assert.Equal(
        $"SEED1002: A quote has no field '{written.Split(':')[0]}'; the document says this 3 times: for the second, in line 3, write line: 3 or suffix: \" agreed.\"",
        Only(Places($"{{ exact: The two sides, {written} }}")));

    [Theory]
    [InlineData("occurrence: 7")]
    [InlineData("count: 3")]
    [InlineData("nth: [2]")]
    [InlineData("offset: 2")]
    [InlineData("paragraph: 2")]
    [InlineData("page: 1")]
    public void A_number_that_is_that_of_no_place_is_told_what_tells_each_apart(string written) => Assert.Equal(
        $"SEED1002: A quote has no field '{written.Split(':')[0]}'; the document says this 3 times; if the first is meant, add line: 1 or suffix: \" met.\"; if the second, line: 3 or suffix: \" agreed.\"; if the third, line: 4 or suffix: \" left.\"",
        Only(Places($"{{ exact: The two sides, {written} }}")));

    [Fact]
    public void The_number_of_a_place_of_words_that_are_there_once_is_told_to_be_too_much() => Assert.Equal(
        "SEED1002: A quote has no field 'occurrence'; the document says this once, in line 3: take 'occurrence' out",
        Only(Places("{ exact: sides agreed, occurrence: 1 }")));

    [Fact]
    public void The_number_of_a_place_of_words_that_are_nowhere_is_told_beside_them() => Assert.Equal(
        [
            "SEED1002: A quote has no field 'nth'; words that are there several times are told apart by 'line', the number of the line in which they begin, or by 'prefix' or 'suffix'",
            "SEED3001: The document 'report.txt' does not say this; nearest is line 3, column 5: the document says ‘sides’ where the quote says ‘sidse’",
        ],
        BothHosts.Say(Places("{ exact: two sidse agreed, nth: 2 }")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{ exact: sides agreed, line: 3-4 }", "3-4", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: 9–12 }", "9–12", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: L3 }", "L3", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: [3, 4] }", "[3, 4]", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: three }", "three", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: 0 }", "0", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: sides agreed, line: last }", "last", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: The two sides, line: 2-3 }", "2-3", "; the quote begins in line 3: write line: 3")]
    [InlineData("{ exact: The two sides, line: 3-4 }", "3-4", "; the words are in lines 1, 3, 4: write the one that is meant")]
    [InlineData("{ start: The two sides, end: left, line: 4-5 }", "4-5", "; the quote begins in line 4: write line: 4")]
    public void What_is_no_line_is_told_the_line_that_the_quote_begins_in(string quote, string written, string advice) => Assert.Equal(
        $"SEED3007: A quote is the exact words, or 'exact' with 'prefix', 'suffix' or 'line', or 'start' and 'end', or a list of such pieces: 'line' is the number of a line, from 1, but this is '{written}'{advice}",
        Only(Places(quote)));

    [Fact]
    public void Words_alone_in_braces_are_told_to_have_none() => Assert.Equal(
        "SEED1002: A quote has no field 'sides agreed'; words alone have no braces around them: write sides agreed",
        Only(Places("{ sides agreed }")));

    [Theory]
    [InlineData("{ start: left, end: The two sides met }", "it is before it, in line 1: where the passage begins there, exchange 'start' and 'end'")]
    [InlineData("{ start: sides agreed, end: The two sides agreed }", "it is before it, in line 3: write words after the start as the end, or all of them as 'exact'")]
    public void An_end_that_is_not_after_its_start_is_told_how_to_write_both(string quote, string advice) =>
        Assert.EndsWith(advice, Only(Places(quote)), StringComparison.Ordinal);

    [Fact]
    public void A_cue_like_nothing_of_its_sentence_is_told_with_the_sentence() => Assert.Equal(
        "SEED3001: The document 'report.txt' does not say this, and nothing like it; write the words that show the act in the sentence of the quote, ‘A day went by.’",
        Only(Small("quote: A day went by, cue: xylophone")));

    [Theory]
    [InlineData("suffix: agreed", "; write suffix: \" agreed\"")]
    [InlineData("suffix: sides agreed", "; write suffix: \" agreed. The\", or take 'suffix' out")]
    public void A_wrong_context_is_told_what_to_write(string context, string advice) =>
        Assert.EndsWith(advice, Only(Places($"{{ exact: day went by. The two sides, {context} }}")), StringComparison.Ordinal);

    private static SeedFiles Small(string fields) => new SeedFiles()
        .With("seeds/report.txt", "The two sides met.\nA day went by.\nThe two sides agreed.\nThe two sides left.\n")
        .With("seeds/report.yaml", $"{Header}statements: {{ s: {{ act: state, by: [], mode: narrated, {fields} }} }}\n");

    private static SeedFiles Places(string quote) => new SeedFiles()
        .With("seeds/report.txt", "The two sides met.\nA day went by.\nThe two sides agreed.\nThe two sides left.\n")
        .With("seeds/report.yaml", $"{Header}errata: {{ e: {{ quote: {quote}, note: N }} }}\n");

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
