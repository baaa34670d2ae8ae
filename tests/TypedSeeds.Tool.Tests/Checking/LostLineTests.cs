using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>A line that is lost, such as the id of an entry or the key of a section, is one mistake: told at its place, with the line to write, and not at each field below it.</summary>
public class LostLineTests
{
    private const string Header = "seed: 1\ndocument:\n  id: report\n";

    private const string Party = "parties:\n  p: { kind: person, name: P }\n";

    private const string Statement = "  s:\n    act: state\n    by: []\n    mode: narrated\n    quote: We call\n";

    private const string Agreement = "    parties: [p]\n    summary: S\n    status: agreed\n    quotes: [We call]\n";

    [Fact]
    public void The_fields_of_an_entry_whose_id_is_lost_are_told_as_those_of_another_entry() => Assert.Equal(
        "SEED0008: 'act' is twice in one mapping; 'by', 'mode', 'quote' come again after it, too: if these are the fields of another entry, write its id in a line above them, else keep one of each",
        Only($"{Header}statements:\n{Statement}    act: thank\n    by: []\n    mode: narrated\n    quote: We thank\n    cue: thank\n"));

    [Theory]
    [InlineData("    kind: person\n    name: Q\n    aliases: [R]\n", "'kind' is twice in one mapping; 'name' comes again after it, too")]
    [InlineData("    name: Q\n    kind: person\n    kind: group\n    name: R\n", "'name' is twice in one mapping; 'kind' comes again after it, too")]
    public void So_it_is_with_the_entries_of_any_section(string again, string message) =>
        Assert.StartsWith($"SEED0008: {message}", Only($"{Header}parties:\n  p:\n    kind: state\n    name: P\n{again}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("  p:\n    kind: state\n    name: P\n    kind: person\n", "SEED0008: 'kind' is twice in one mapping; keep one of the two")]
    [InlineData("  p: { kind: state, name: P, kind: person, name: Q }\n", "SEED0008: 'kind' is twice in one mapping; keep one of the two")]
    [InlineData("  p:\n    kind: state\n    name: P\n    kind: state\n    name: P\n", "SEED0008: 'kind' is twice in one mapping; keep one of the two")]
    public void One_field_fields_between_braces_and_fields_with_the_same_values_are_there_twice(string entry, string message) =>
        Assert.Equal(message, BothHosts.Say(SeedFiles.Small($"{Header}parties:\n{entry}"))[0]);

    [Fact]
    public void The_entries_of_a_section_whose_key_is_lost_are_told_once_with_the_key() => Assert.Equal(
        "SEED1002: A statement has no field 'parties'; 'a' has the fields of an agreement, and so has the one after it: write 'agreements:' in a line above it, without spaces before it",
        Only($"{Header}{Party}statements:\n{Statement}  a:\n{Agreement}  b:\n{Agreement}    stated-in: [s]\n"));

    [Fact]
    public void Where_the_section_is_elsewhere_in_the_file_they_are_to_be_moved_there() => Assert.Equal(
        "SEED1002: A statement has no field 'parties'; 'a' has the fields of an agreement, and so have the 2 after it: move them under 'agreements'",
        Only($"{Header}{Party}statements:\n{Statement}  a:\n{Agreement}  b:\n{Agreement}  c:\n{Agreement}agreements:\n  d:\n{Agreement}"));

    [Fact]
    public void Where_other_entries_are_after_them_they_are_to_be_moved() => Assert.Equal(
        "SEED1002: A statement has no field 'parties'; 'a' has the fields of an agreement: move it under 'agreements'",
        Only($"{Header}{Party}statements:\n  a:\n{Agreement}{Statement}"));

    [Fact]
    public void What_refers_to_such_entries_from_anywhere_is_told_nothing() => Assert.Equal(
        "SEED1002: A party has no field 'act'; 's' has the fields of a statement: write 'statements:' in a line above it, without spaces before it",
        Only(SeedFiles.Small($"{Header}{Party}{Statement}agreements:\n  a:\n    parties: [p]\n    summary: S\n    status: agreed\n    stated-in: [s]\n")
            .With("seeds/other.txt", "We go.\n").With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\nerrata: { e: { quote: We go, note: N, concerns: [report/s] } }\n")));

    [Fact]
    public void After_the_document_they_are_no_fields_of_it() => Assert.Equal(
        "SEED1002: A document has no field 's'; 's' has the fields of a statement, and so has the one after it: write 'statements:' in a line above it, without spaces before it",
        Only(SeedFiles.Small($"seed: 1\ndocument:\n  id: report\n  coverage: complete\n{Statement}  t:\n    act: thank\n    by: []\n    mode: narrated\n    quote: We thank\n")
            .With("seeds/other.txt", "We go.\n").With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\nerrata: { e: { quote: We go, note: N, concerns: [report/s, report/t] } }\n")));

    [Fact]
    public void After_the_defaults_they_are_no_defaults() => Assert.Equal(
        "SEED1005: 'e' is no section that takes defaults; 'e' has the fields of an event, and so has the one after it: write 'events:' in a line above it, without spaces before it (parties, topics, events, statements, agreements, errata)",
        Only($"{Header}defaults:\n  statements: {{ mode: narrated }}\n  e:\n    name: E\n  f:\n    name: F\n    date: 2031\nstatements:\n  s:\n    act: state\n    by: []\n    quote: We call\n    at: e\n"));

    [Fact]
    public void Entries_of_a_kind_of_the_corpus_are_known_too() => Assert.Equal(
        "SEED1002: A topic has no field 'level'; 'm' has the fields of a measure: write 'measures:' in a line above it, without spaces before it",
        Only(SeedFiles.Small($"{Header}topics:\n  t: {{ name: T }}\n  m:\n    level: high\nstatements:\n{Statement}    topics: [t]\n")
            .With("seeds/kinds.yaml", "seed: 1\nkinds: { measure: { fields: { level: { type: text, required: true } } } }\n")));

    [Theory]
    [InlineData("  statements:\n  topics: [t]\n  mode: narrated\n", "SEED1004: 'topics' is a section that takes defaults, but this is a list, indented as one; to make it a field of 'statements', indent it by 4 spaces, and the fields after it")]
    [InlineData("  statements:\n  mode: narrated\n", "SEED1004: 'mode' is a section that takes defaults, but this is a text, indented as one; to make it a field of 'statements', indent it by 4 spaces")]
    public void The_fields_of_defaults_at_the_depth_of_their_section_are_told_once(string defaults, string message) =>
        Assert.Equal(message, Only($"{Header}topics: {{ t: {{ name: T }} }}\ndefaults:\n{defaults}statements:\n  s: {{ act: state, by: [], quote: We call, topics: [t]{(defaults.Contains("mode", StringComparison.Ordinal) ? string.Empty : ", mode: narrated")} }}\n"));

    [Fact]
    public void Defaults_in_a_file_that_can_have_no_such_entry_come_first() => Assert.StartsWith(
        "SEED1059: No entry of 'statements' can be in this file",
        BothHosts.Say(SeedFiles.Small($"{Header}statements:\n  s: {{ act: state, by: [], quote: We call }}\n").With("seeds/shared.yaml", "seed: 1\ndefaults: { statements: { mode: narrated, by: [] } }\n"))[0], StringComparison.Ordinal);

    [Fact]
    public void Defaults_of_entries_that_the_file_could_have_are_only_idle() => Assert.Equal(
        ["SEED1030"],
        BothHosts.Say(new SeedFiles().With("seeds/shared.yaml", "seed: 1\ndefaults: { events: { place: Seoul } }\n")).Select(static message => message[..8]));

    [Fact]
    public void A_section_of_the_format_among_the_kinds_is_told_as_a_section() => Assert.Equal(
        "SEED1004: 'rules' is the declaration of a kind, but this is a section, indented as a kind; begin its line without spaces",
        Only(new SeedFiles().With("seeds/kinds.yaml", "seed: 1\nkinds:\n  forum:\n    fields:\n      name: { type: text }\n  rules:\n    require: { kind: forum, fields: [name] }\n    stated-in-quote: {}\nforums: { f: { name: F } }\n")));

    private static string Only(string annotation) => Only(SeedFiles.Small(annotation));

    private static string Only(SeedFiles files) => Assert.Single(BothHosts.Say(files));
}
