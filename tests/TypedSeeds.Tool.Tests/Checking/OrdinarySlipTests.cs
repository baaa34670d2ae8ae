using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>Slips of a first annotation whose one message, the same of both hosts, says what to write.</summary>
public class OrdinarySlipTests
{
    private const string AndNothing = "SEED1004: 'by' is a list: each item is the id of an entry, but this is ";

    [Theory]
    [InlineData("[okafor, ~]", "'~', which is nothing in YAML; take '~' out of the list")]
    [InlineData("[okafor, null]", "'null', which is nothing in YAML; take 'null' out of the list")]
    [InlineData("[okafor, '']", "nothing; take it out of the list")]
    [InlineData("[okafor, '?']", "'?', which names nobody; take '?' out of the list")]
    [InlineData("[unknown, okafor]", "'unknown', which names nobody; take 'unknown' out of the list")]
    public void An_item_of_nothing_is_taken_out_and_the_others_stay(string by, string advice) =>
        Assert.Equal(AndNothing + advice, Only(BothHosts.Say(Statement(by))));

    [Fact]
    public void A_dash_without_an_item_is_taken_out() => Assert.Equal(
        AndNothing + "nothing; take this '-' out of the list",
        Only(BothHosts.Say("statements:\n  s:\n    act: state\n    by:\n      - okafor\n      -\n    mode: reported\n    quote: met the union\n")));

    [Theory]
    [InlineData("[~]")]
    [InlineData("[null]")]
    public void Nobody_alone_is_an_empty_list(string by) =>
        Assert.EndsWith("; write by: [] where the document names nobody", Only(BothHosts.Say(Statement(by))), StringComparison.Ordinal);

    [Theory]
    [InlineData("topics: [t, ~]", "'topics' is a list: each item is the id of an entry, but this is '~', which is nothing in YAML; take '~' out of the list")]
    [InlineData("topics: [~]", "'topics' is a list: each item is the id of an entry, but this is '~', which is nothing in YAML; take '~' out of the list, or take 'topics' out")]
    public void The_items_of_another_list_are_told_so_too(string field, string message) => Assert.Equal(
        "SEED1004: " + message,
        Only(BothHosts.Say($"topics:\n  t: {{ name: T }}\nstatements:\n  s: {{ act: state, by: [okafor], mode: reported, quote: met the union, topics: [t] }}\n  o: {{ act: state, by: [reyes], mode: reported, quote: left on, {field} }}\n")));

    [Theory]
    [InlineData("quotes: [met the union, ~]", "'quotes'")]
    [InlineData("quotes:\n    -\n    - met the union", "'quotes'")]
    public void A_quote_of_nothing_is_no_quote_that_the_document_has_not(string quotes, string field) =>
        Assert.StartsWith($"SEED1004: {field} is a list: each item is ", Only(BothHosts.Say($"events:\n  e:\n    name: E\n    {quotes}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("[okafor,, reyes]", "no value is before this ','; take it out, or write the value")]
    [InlineData("[, okafor]", "no value is before this ','; take it out, or write the value")]
    [InlineData("[okafor, -]", "a value cannot begin with '-', which has a meaning in YAML; put the value in quotes")]
    public void Signs_without_an_item_are_told_at_the_sign(string by, string message) =>
        Assert.Equal("SEED0001: This is not YAML: " + message, Only(BothHosts.Say(Statement(by))));

    [Theory]
    [InlineData("name: 「Talks」", "SEED1056: 「 and 」 are no quotation marks in YAML, and what is written is a part of the text; write Talks, or \"「Talks」\" if they are meant")]
    [InlineData("name: E, date: “2025-06-01”", "SEED1007: '“2025-06-01”' is no date: “ and ” are no quotation marks in YAML; write 2025-06-01")]
    [InlineData("name: E, date: «2025-06»", "SEED1007: '«2025-06»' is no date: « and » are no quotation marks in YAML; write 2025-06")]
    public void Quotation_marks_of_print_are_told_with_the_value_alone(string fields, string message) =>
        Assert.Equal(message, Only(BothHosts.Say($"events:\n  e: {{ {fields} }}\n")));

    [Theory]
    [InlineData("name: 「会談」")]
    [InlineData("name: 『交渉』")]
    public void The_marks_of_a_title_in_Japanese_are_a_part_of_it(string name) => Assert.Empty(BothHosts.Say($"events:\n  e: {{ {name} }}\n"));

    [Theory]
    [InlineData("    name: #1 of the list", "SEED1004: 'name' is a text, but this is nothing, since a '#' after a space begins a comment; put a text that begins with '#' in quotes, as name: \"#…\", or write one before the comment")]
    [InlineData("    name: E\n    quotes:\n    - #met the union", "SEED3007: It is no quote: it has no words, since a '#' after a space begins a comment; put words that begin with '#' in quotes")]
    public void A_sign_of_a_comment_that_takes_the_whole_value_is_told_with_quotes(string fields, string message) =>
        Assert.EndsWith(message[message.IndexOf("since", StringComparison.Ordinal)..], Only(BothHosts.Say($"events:\n  e:\n{fields}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Okafor", "Mayor Okafor, Helen Okafor")]
    [InlineData("Estmark", "Republic of Estmark, Estmark Republic")]
    public void Several_forms_of_a_name_in_one_text_are_a_list(string name, string aliases) => Assert.StartsWith(
        "SEED1046: 'aliases' is a list, and this is one text; write aliases: [",
        Only(BothHosts.Say($"events: {{ e: {{ name: E, participants: [x] }} }}\n", ("seeds/shared.yaml", $"seed: 1\nparties:\n  x: {{ kind: state, name: {name}, aliases: \"{aliases}\" }}\n"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Smith", "Smith, Inc.")]
    [InlineData("Ana Lindqvist", "Lindqvist, Ana")]
    [InlineData("Ministry of Trade", "Ministry of Trade, Industry and Labour")]
    public void A_comma_of_a_name_makes_no_list(string name, string aliases) => Assert.Empty(
        BothHosts.Say($"events: {{ e: {{ name: E, participants: [x] }} }}\n", ("seeds/shared.yaml", $"seed: 1\nparties:\n  x: {{ kind: organization, name: {name}, aliases: \"{aliases}\" }}\n")));

    [Theory]
    [InlineData("  - statements: { mode: reported }", "statements: { mode: reported }")]
    [InlineData("  - mode: reported", "statements: { mode: reported }")]
    [InlineData("  - statements:\n      mode: reported", "statements: { mode: reported }")]
    public void Defaults_as_a_list_are_told_once_in_their_right_form(string list, string right) => Assert.Equal(
        $"SEED1004: 'defaults' is a mapping from section to fields, but this is a list; write for example: defaults: {{ {right} }}",
        Only(BothHosts.Say($"defaults:\n{list}\nstatements:\n  s: {{ act: state, by: [okafor], quote: met the union }}\n  t: {{ act: state, by: [reyes], quote: left on }}\n")));

    [Fact]
    public void A_value_in_the_place_of_defaults_is_told_with_its_field() => Assert.Equal(
        "SEED1004: 'statements' is a mapping of fields, but this is a text; write for example: defaults: { statements: { mode: reported } }",
        Only(BothHosts.Say("defaults:\n  statements: reported\nstatements:\n  s: { act: state, by: [okafor], quote: met the union }\n")));

    [Theory]
    [InlineData("a.yml")]
    [InlineData("a2.yaml")]
    public void A_copy_of_an_annotation_of_the_same_text_is_told_once(string name)
    {
        var yaml = Many.Replace("id: a,", "id: a, text: a.txt,", StringComparison.Ordinal);

        Assert.Equal(
            "SEED0010: The document 'a.txt' is annotated by another file too; one document has one annotation file",
            Only(BothHosts.Say(new SeedFiles().With("seeds/a.txt", BothHosts.Document).With("seeds/a.yaml", yaml).With("seeds/" + name, yaml))));
    }

    [Fact]
    public void A_copy_of_a_shared_file_is_told_once_with_both_names()
    {
        const string Shared = "seed: 1\nparties:\n  x: { kind: state, name: X, represents: y }\n  y: { kind: state, name: Y, represents: z }\n  z: { kind: state, name: Z }\n";

        Assert.Equal(
            "SEED2005: There is another party 'x'; 3 entries of 'shared copy.yaml' are in 'shared.yaml', too, so if it is a copy, take one of the two files out",
            Only(BothHosts.Say(new SeedFiles().With("seeds/shared.yaml", Shared).With("seeds/shared copy.yaml", Shared))));
    }

    [Fact]
    public void Two_entries_that_two_files_have_are_no_copy() => Assert.Equal(
        2,
        BothHosts.Say(new SeedFiles()
            .With("seeds/b.yaml", "seed: 1\nparties:\n  x: { kind: state, name: X }\n  y: { kind: state, name: Y }\n")
            .With("seeds/c.yaml", "seed: 1\nparties:\n  x: { kind: state, name: X }\n  y: { kind: state, name: Y }\n")).Length);

    [Fact]
    public void Fields_of_a_kind_that_is_named_by_its_section_are_not_unknown() => Assert.Equal(
        "SEED1006: 'events' is no id: a kind is named in the singular, and its section in the plural; write 'event'",
        Only(BothHosts.Say("events: { e: { name: E, level: high } }\n", ("seeds/shared.yaml", "seed: 1\nkinds:\n  events:\n    fields:\n      level: { type: text }\n"))));

    [Fact]
    public void A_kind_of_the_corpus_by_the_name_of_a_built_in_one_is_told_once() => Assert.Equal(
        "SEED1020: 'plural' cannot be said of the built-in kind party: a corpus adds 'fields' to it, and nothing else; for a kind of your own, choose another name",
        Only(BothHosts.Say("catches: { c: { named: N } }\n", ("seeds/shared.yaml", "seed: 1\nkinds:\n  party:\n    plural: catches\n    scope: document\n    fields:\n      named: { type: text, required: true }\n"))));

    [Fact]
    public void A_version_under_a_language_is_told_that_there_is_no_other_document() => Assert.Equal(
        "SEED2001: There is no document 'fr'; a version is of another document, and no other file annotates one",
        Only(BothHosts.Say("statements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union, versions: { fr: a rencontré } }\n")));

    [Theory]
    [InlineData("    topics:\n  t: { name: T }\n", "SEED0001")]
    [InlineData("  topics:\n  t: { name: T }\n", "SEED1004")]
    public void What_refers_to_entries_of_a_section_that_is_indented_is_silent(string section, string id) =>
        Assert.StartsWith(id, Only(BothHosts.Say(new SeedFiles().With("seeds/a.txt", BothHosts.Document).With("seeds/a.yaml", BothHosts.Header + section + "statements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union, topics: [t] }\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("events:\n  e: { name: ~ }\n", "'name' is a text, but this is '~', which is nothing in YAML; write for example: name: Some words")]
    [InlineData("events:\n  e: { name: E, place: null }\n", "'place' is a text, but this is 'null', which is nothing in YAML; write for example: place: Some words, or take 'place' out")]
    [InlineData("events:\n  e: { name: E, date: ~ }\n", "'date' is a date after EDTF, but this is '~', which is nothing in YAML; write for example: date: 2024-11-01, or take 'date' out")]
    [InlineData("events:\n  e: { name: E, date: { from: 2025-06-01, to: 2025-06-02 } }\n", "'date' is a date after EDTF, but this is a mapping; write date: 2025-06-01/2025-06-02")]
    [InlineData("waivers:\n  s: It is short.\n", "'s' is a mapping from id to reason, but this is a text; write for example: statement: { s: It is short. }, with the kind of the entry")]
    [InlineData("waivers:\n  statement: s\n", "'statement' is a mapping from id to reason, but this is a text; write for example: statement: { s: Why the change is meant. }")]
    public void A_value_of_another_form_is_shown_in_the_right_one(string text, string message) => Assert.Equal("SEED1004: " + message, Only(BothHosts.Say(text)));

    [Theory]
    [InlineData("events:\n  e: { name: \"~\" }\n")]
    [InlineData("events:\n  e: { name: 'null' }\n")]
    public void A_sign_in_quotes_is_a_text(string text) => Assert.Empty(BothHosts.Say(text));

    [Theory]
    [InlineData("events:\n  e: { name: E, wikidata: Q12 }\n", "An event has no field 'wikidata'; it is a code: write codes: { wikidata: Q12 }")]
    [InlineData("agreements:\n  x: { by: [okafor], summary: S, status: agreed, quotes: [met the union] }\n", "An agreement has no field 'by'; did you mean 'parties'?")]
    public void A_key_of_another_place_is_told_with_its_own(string text, string message) => Assert.Equal("SEED1002: " + message, Only(BothHosts.Say(text)));

    private const string Many = BothHosts.Header + "topics:\n  t: { name: T }\nstatements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union, topics: [t] }\n  o: { act: state, by: [reyes], mode: reported, quote: left on }\n";

    private static string Statement(string by) => $"statements:\n  s: {{ act: state, by: {by}, mode: reported, quote: met the union }}\n";

    private static string Only(string[] messages) => Assert.Single(messages);
}
