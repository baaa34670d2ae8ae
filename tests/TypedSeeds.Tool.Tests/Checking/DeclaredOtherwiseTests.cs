using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>Where a name, a pattern or a text differs from what refers to it, the message says where the slip may be, so that obeying it does not spread the wrong one.</summary>
public class DeclaredOtherwiseTests
{
    private const string Header = "seed: 1\ndocument: { id: report }\n";

    private const string Declared = "seed: 1\nparties: { jonas-fled: { kind: person, name: The Mayor } }\n";

    [Fact]
    public void An_id_that_is_named_again_and_again_may_be_mistyped_where_it_is_declared()
    {
        var told = BothHosts.Say(SeedFiles.Small($"{Header}statements:\n  s: {{ act: state, by: [jonas-feld], mode: narrated, quote: We call }}\n  t: {{ act: thank, by: [jonas-feld], mode: narrated, quote: We thank }}\n").With("seeds/shared.yaml", Declared));

        Assert.Equal(2, told.Length);
        Assert.All(told, static message => Assert.Equal("SEED2001: There is no party 'jonas-feld'; did you mean 'jonas-fled', which nothing in this file names? If that is mistyped where it is declared, correct it there", message));
    }

    [Theory]
    [InlineData("by: [jonas-feld]", "by: []")]
    [InlineData("by: [jonas-feld]", "by: [jonas-fled]")]
    public void An_id_that_is_named_once_or_is_named_rightly_elsewhere_is_mistyped_where_it_is(string wrong, string right) => Assert.Equal(
        "SEED2001: There is no party 'jonas-feld'; did you mean 'jonas-fled'?",
        Only(SeedFiles.Small($"{Header}statements:\n  s: {{ act: state, {wrong}, mode: narrated, quote: We call }}\n  t: {{ act: thank, {right}, mode: narrated, quote: We thank }}\n").With("seeds/shared.yaml", Declared)));

    [Fact]
    public void A_section_whose_kind_has_another_plural_is_told_with_it() => Assert.Equal(
        "SEED1001: 'measures' is no section of an annotation file; the section of the kind 'measure' is 'actions', as its 'plural' says",
        Only(new SeedFiles().With("seeds/kinds.yaml", "seed: 1\nkinds: { measure: { plural: actions, fields: { level: { type: text } } } }\nmeasures: { a: { level: high }, b: { level: low } }\n")));

    [Fact]
    public void Slashes_around_a_pattern_are_named_where_the_text_would_match_without_them() => Assert.Equal(
        "SEED1026: 'AB-12' does not match the pattern of 'code': /[A-Z]{2}-[0-9]+/; the '/' at both ends are characters of the pattern: write \"[A-Z]{2}-[0-9]+\" where it is declared",
        Only(new SeedFiles().With("seeds/kinds.yaml", "seed: 1\nkinds: { measure: { fields: { code: { type: text, pattern: \"/[A-Z]{2}-[0-9]+/\" } } } }\nmeasures: { a: { code: AB-12 } }\n")));

    [Theory]
    [InlineData("[A-Z{2}-[0-9]+", "the '[' at character 1 is never closed; write the ']', or \\[ for the character")]
    [InlineData("[A-Z]{2-", "the '{' at character 6 is never closed; write the '}', or \\{ for the character")]
    [InlineData("[a-z-[aeiou]]", "'-[' takes characters out of others in some engines and not in all; write those that are left, or \\[")]
    [InlineData("a{b", "the '{' at character 2 has no number in braces after it, such as in {2} or {1,3}; as a character it is written \\{")]
    [InlineData("[a-z]+(-[a-z]+*", "the '(' at character 7 is never closed; write its ')' before the '*' at character 15, or \\( for the character")]
    public void What_is_open_in_a_pattern_is_named_with_its_place(string pattern, string problem) => Assert.Equal(
        $"SEED1021: '{pattern}' is no pattern: {problem}",
        Only(new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds: {{ measure: {{ fields: {{ code: {{ type: text, pattern: '{pattern}' }} }} }} }}\n")));

    [Fact]
    public void A_party_that_two_files_declare_is_told_that_one_has_all_its_fields() => Assert.Equal(
        "SEED2005: There is another party 'p'; take one of the two out if both are the same, since an entry has all its fields in one file, or give one another id",
        Only(SeedFiles.Small($"{Header}parties: {{ p: {{ kind: person, name: P, mentions: [We call] }} }}\n").With("seeds/shared.yaml", "seed: 1\nparties: { p: { kind: person, name: P } }\n")));

    [Theory]
    [InlineData("Her ministry, the ministry", "[Her ministry, the ministry]")]
    [InlineData("The authority, the board, its office", "[The authority, the board, its office]")]
    [InlineData("Arden, Mr Arden", "[Arden, Mr Arden]")]
    [InlineData("Ihr Ministerium, das Ministerium", "[Ihr Ministerium, das Ministerium]")]
    public void Aliases_with_commas_between_them_are_a_list(string aliases, string list) => Assert.Equal(
        $"SEED1046: 'aliases' is a list, and this is one text; write aliases: {list}, or aliases: [\"{aliases}\"] if it is one",
        Only(new SeedFiles().With("seeds/shared.yaml", $"seed: 1\nparties:\n  arden:\n    kind: person\n    name: Helen Arden\n    aliases: {aliases}\n")));

    [Theory]
    [InlineData("Arden, Helen")]
    [InlineData("Ministry of Trade, formerly Commerce")]
    [InlineData("Arden Ferries, Inc.")]
    [InlineData("The boat, which sank")]
    public void A_name_with_a_comma_is_one(string alias) => Assert.Empty(
        BothHosts.Say(new SeedFiles().With("seeds/shared.yaml", $"seed: 1\nparties:\n  arden:\n    kind: person\n    name: Helen Arden\n    aliases: {alias}\n")));

    [Theory]
    [InlineData("aliases: Her ministry, the ministry", "SEED1002")]
    [InlineData("name_: The Mayor", "SEED1002")]
    public void Whether_a_speaker_is_named_is_not_told_while_an_error_is_in_its_names(string wrong, string rule) => Assert.StartsWith(
        rule,
        Only(SeedFiles.Small($"{Header}statements: {{ s: {{ act: state, by: [mayor], mode: narrated, quote: We thank }} }}\n").With("seeds/shared.yaml", $"seed: 1\nrules: {{ speaker-near: {{ sentences: 0 }} }}\nparties: {{ mayor: {{ kind: person, name: Helen Okafor, {wrong} }} }}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("the hosts, the guests", "SEED1046")]
    [InlineData("the guests", "SEED3021")]
    public void An_alias_that_is_one_of_several_in_one_text_names_its_party(string aliases, string rule) => Assert.StartsWith(
        rule,
        Only(SeedFiles.Small($"{Header}statements: {{ s: {{ act: state, by: [mayor], mode: narrated, quote: We thank }} }}\n").With("seeds/shared.yaml", $"seed: 1\nrules: {{ speaker-near: {{ sentences: 0 }} }}\nparties:\n  mayor:\n    kind: person\n    name: Helen Okafor\n    aliases: {aliases}\n")), StringComparison.Ordinal);

    [Fact]
    public void An_entry_of_the_baseline_that_has_another_id_now_is_told_before_what_refers_to_the_old_one()
    {
        var told = BothHosts.Say(SeedFiles.Small($"{Header}statements: {{ s: {{ act: state, by: [], mode: narrated, quote: We call, at: losses }} }}\nevents: {{ damages: {{ name: The losses, date: 2031 }} }}\n").WithBaseline("event|losses|name=The losses|date=2031"));

        Assert.StartsWith("SEED4020: The event 'losses' is in the baseline, but no file has it any more, and code that uses it breaks; 'damages' says the same", told[0], StringComparison.Ordinal);
        Assert.Contains(told, static message => message.StartsWith("SEED2001: There is no event 'losses'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hafen")]
    [InlineData("zug")]
    public void A_text_that_the_file_beside_another_one_names_is_told_where_it_is_named(string name) => Assert.EndsWith(
        $"{name}.yaml",
        Assert.Single(new SeedFiles().With("seeds/kran.txt", "Words.\n").With("seeds/kran.yaml", "seed: 1\ndocument: { id: kran }\n").With($"seeds/{name}.yaml", $"seed: 1\ndocument: {{ id: {name}, text: kran.txt }}\n").Run().Diagnostics, static found => found.Id == "SEED0010").Location.GetLineSpan().Path,
        StringComparison.Ordinal);

    [Fact]
    public void A_text_with_none_of_the_quotes_is_told_once_as_another_text_than_the_one_that_was_annotated() => Assert.Equal(
        "SEED3001: The document 'hafen.txt' does not say this, nor any of the other 5 quotes of this file, nor anything like them; see that it is the text that was annotated",
        Only(new SeedFiles().With("seeds/hafen.txt", "The council met by the river on a cold morning, and nobody there was glad that the old bridge had been closed for the winter.\n").With("seeds/hafen.yaml", Hafen)));

    [Fact]
    public void A_text_that_the_annotation_of_another_document_quotes_is_named() => Assert.Equal(
        "SEED3001: The document 'hafen.txt' does not say this; the document 'kran.txt' says it, in line 1",
        Only(new SeedFiles().With("seeds/hafen.txt", "The council met by the river.\n").With("seeds/hafen.yaml", Hafen).With("seeds/kran.txt", "Zwei Kräne werden ersetzt. Niemand hat gewonnen.\n").With("seeds/kran.yaml", "seed: 1\ndocument: { id: kran }\n")));

    [Fact]
    public void Quotes_of_which_one_is_there_are_told_each() =>
        Assert.True(BothHosts.Say(new SeedFiles().With("seeds/hafen.txt", "The council met by the river. Niemand hat gewonnen.\n").With("seeds/hafen.yaml", Hafen)).Length > 3);

    private const string Hafen = """
        seed: 1
        document: { id: hafen, language: de }
        errata:
          a: { quote: Zwei Kräne werden ersetzt, note: N }
          b: { quote: Niemand hat gewonnen, note: N }
          c: { quote: Gebühren steigen jährlich, note: N }
          d: { quote: Verhandlungen scheiterten wieder, note: N }
          e: { quote: Schiffe warten draußen, note: N }
          f: { quote: Arbeiter streiken weiter, note: N }

        """;

    private static string Only(SeedFiles files) => Assert.Single(BothHosts.Say(files));
}
