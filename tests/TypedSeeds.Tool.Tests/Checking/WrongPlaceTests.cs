using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>What is right and in the wrong place, or in a word of another format, is told with its place or word, by both hosts alike.</summary>
public class WrongPlaceTests
{
    private const string Site = "seed: 1\nkinds:\n  site:\n    fields:\n      name: { type: text }\n";

    private const string Statement = "statements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union";

    [Theory]
    [InlineData("state: { type: choice, of: { open: In use, by all, closed: Shut } }", "'by all' is no id: ' ' cannot be in an id; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes, open: \"In use, by all\"")]
    [InlineData("next: { type: sites }", "'sites' is no type of a field; did you mean 'site', or a list: type: site, many: true? (text, integer, number, boolean, date, duration, uri, language, quote, choice, code, or the name of a kind)")]
    [InlineData("next: { type: place }", "'place' is no type of a field (text, integer, number, boolean, date, duration, uri, language, quote, choice, code, site, or the name of a kind)")]
    [InlineData("state: { type: text, of: [a, b] }", "'of' cannot be said of a field of type text: it lists the values of a choice; write type: choice")]
    [InlineData("state: { type: text, optional: true }", "A declaration of a field has no field 'optional'; a field is optional unless it has required: true, so take it out")]
    [InlineData("year: { type: integer, default: 2020 }", "A declaration of a field has no field 'default'; a field has no default of its own: the section 'defaults' of a file gives one to its entries, so take it out")]
    public void A_declaration_in_the_words_of_another_format_is_told_in_those_of_this_one(string field, string message) =>
        Assert.EndsWith(": " + message, Only(BothHosts.Say(string.Empty, ("seeds/kinds.yaml", Site + "      " + field + "\n"))), StringComparison.Ordinal);

    [Fact]
    public void Defaults_of_a_kind_are_told_with_its_section_although_a_field_is_called_so() => Assert.Equal(
        "SEED1005: 'site' is no section that takes defaults; did you mean 'sites'? (parties, topics, events, statements, agreements, errata, sites)",
        Only(BothHosts.Say(string.Empty, ("seeds/kinds.yaml", Site + "  agreement: { fields: { site: { type: site } } }\ndefaults: { site: { name: A } }\n"))));

    [Fact]
    public void Defaults_of_a_field_that_is_called_as_a_section_is_are_told_with_the_section_of_its_entries() => Assert.Equal(
        "SEED1004: 'topics' is a mapping of fields, but this is a list; it is a field: write statements: { topics: [t] }",
        Only(BothHosts.Say("topics: { t: { name: T } }\ndefaults: { topics: [t] }\n" + Statement + " }\n")));

    [Theory]
    [InlineData("coverage: complete\n")]
    [InlineData("language: en\n")]
    [InlineData("source: https://example.org/a\n")]
    public void A_field_of_the_document_before_its_section_is_told_as_one(string field) => Assert.EndsWith(
        "is no section of an annotation file; it is a field of the document: write it below 'document:', indented",
        Only(BothHosts.Say(SeedFiles.Small($"seed: 1\n{field}document: {{ id: report }}\n"))), StringComparison.Ordinal);

    [Fact]
    public void A_section_of_a_kind_that_is_not_declared_is_told_with_where_kinds_are() => Assert.EndsWith(
        "and 9 others, and those of the kinds that the corpus declares under 'kinds'", Only(BothHosts.Say("forums: { g: { name: G } }\n")), StringComparison.Ordinal);

    [Fact]
    public void Rules_that_are_listed_in_the_place_of_reasons_are_told_with_a_reason_each() => Assert.Contains(
        "SEED1004: 's' is a text, or a mapping from rule to reason, but this is a list; write s: { speaker-near: the reason }",
        BothHosts.Say(Statement + " }\nwaivers: { statement: { s: [speaker-near] } }\n"));

    [Fact]
    public void A_waiver_as_a_field_of_its_entry_is_told_with_its_section() => Assert.Equal(
        "SEED1002: A statement has no field 'waive'; an entry is let off in a section of its own: waivers: { statement: { s: { some-rule: the reason } } }",
        Only(BothHosts.Say(Statement + ", waive: speaker-near }\n")));

    [Theory]
    [InlineData("{ kind: [statement, agreement], fields: [topics] }", "SEED1004: 'kind' is one kind, but this is a list; write a list with a mapping for each kind: require: [{ kind: statement, … }, { kind: agreement, … }]")]
    [InlineData("{ kind: statement, fields: topics and by }", "SEED1002: A statement has no field 'topics and by'; write a list: [topics, by]")]
    public void A_rule_for_several_things_is_told_with_its_list(string rule, string message) =>
        Assert.Equal(message, Only(BothHosts.Say(string.Empty, ("seeds/rules.yaml", $"seed: 1\nrules: {{ require: {rule} }}\n"))));

    [Theory]
    [InlineData("parties: { a: { kind: person, name: A, title: Mayor } }", "'offices'? write offices: [{ title: Mayor }]")]
    [InlineData("parties: { a: { kind: person, name: A, role: Spokesman } }", "'offices'? write offices: [{ title: Spokesman }]")]
    [InlineData("parties: { a: { kind: person, name: A, affiliation: a } }", "'represents'?")]
    [InlineData("events: { e: { name: E, start: 2025 } }", "'date'?")]
    [InlineData("topics: { t: { name: A, title: B } }", "'name'?")]
    public void A_common_word_for_a_field_is_told_with_the_field(string section, string field) =>
        Assert.EndsWith("; did you mean " + field, Only(BothHosts.Say(SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\n{section}\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("made: [2025-06-01]", "SEED1004: 'made' is a date after EDTF, but this is a list; write made: 2025-06-01")]
    [InlineData("made: ", "SEED1004: 'made' is a date after EDTF, but this is nothing; write for example: made: 2024-11-01, or take 'made' out")]
    [InlineData("made: unknown", "SEED1007: 'unknown' is no date: it is not EDTF: take the field out where no date is known")]
    [InlineData("made: [2025, 2026]", "SEED1004: 'made' is a date after EDTF, but this is a list; write made: 2025 or made: 2026")]
    [InlineData("translations: x", "SEED1002: A statement has no field 'translations'; did you mean 'versions'?")]
    public void A_field_whose_value_is_not_known_or_of_another_shape_is_told_with_what_is_written(string field, string message) =>
        Assert.Equal(message, Only(BothHosts.Say($"{Statement}, {field} }}\n")));

    [Fact]
    public void An_empty_section_may_be_taken_out() => Assert.EndsWith(", or take 'agreements' out", Only(BothHosts.Say("agreements:\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("seeds/harbour.yaml.txt", "harbour.yaml")]
    [InlineData("seeds/harbour.txt", "harbour.yaml")]
    public void A_document_that_begins_as_an_annotation_is_told_to_be_renamed(string path, string name) =>
        Assert.Contains($"; it begins as an annotation does, so rename it to '{name}' if it is one, or take", Only(BothHosts.Say(string.Empty, (path, "seed: 1\ntopics: {}\n"))), StringComparison.Ordinal);

    [Fact]
    public void A_path_from_another_folder_is_told_with_the_one_that_is_right() => Assert.Equal(
        "SEED0009: There is no document 'report.txt' at this path; write 'report.txt', since a path begins at the folder of this file",
        Only(BothHosts.Say(SeedFiles.Small("seed: 1\ndocument: { id: report, text: seeds/report.txt }\n"))));

    [Theory]
    [InlineData("deployForces", "deploy-forces")]
    [InlineData("McDonald", "mcdonald")]
    public void An_id_in_camel_case_is_told_with_its_words_apart(string id, string meant) =>
        Assert.EndsWith($"write '{meant}'", Only(BothHosts.Say($"topics: {{ {id}: {{ name: A }} }}\n")), StringComparison.Ordinal);

    private static string Only(string[] messages) => Assert.Single(messages);
}
