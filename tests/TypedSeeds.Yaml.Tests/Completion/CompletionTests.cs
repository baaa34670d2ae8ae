using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Yaml.Tests.Support;

namespace TypedSeeds.Yaml.Tests.Completion;

/// <summary>The completions that an annotator sees while typing.</summary>
[Collection(SharedEditor.Name)]
public class CompletionTests(Editor editor)
{
    private const string Shared = """
        seed: 1
        kinds:
          forum: { description: A format in which parties meet., fields: { level: { type: choice, of: { leaders: Heads of state., ministers: Members of a cabinet. } } } }
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Republic of Korea }
        topics:
          peace: { name: Peace }
        events:
          meeting: { name: The meeting }
        """;

    private const string Other = """
        seed: 1
        document: { id: other }
        statements:
          stop: { act: call-on, by: [canada], mode: official, quote: We call on both sides to stop. }
        """;

    private const string Begun = "seed: 1\ndocument: { id: report }\nstatements:\n  halt:\n";

    [EditorFact]
    public async Task The_sections_of_a_file_and_those_of_the_kinds_of_the_corpus()
    {
        var offered = await Complete("seed: 1\n|");

        Offers(offered, "document", "parties", "topics", "events", "statements", "agreements", "errata", "kinds", "rules", "waivers", "forums");
        Assert.Equal("A format in which parties meet.", offered["forums"].Meaning);
    }

    [EditorFact]
    public async Task The_fields_of_an_entry_each_with_what_it_means()
    {
        var offered = await Complete(Begun + "    |");

        Offers(offered, "act", "by", "to", "about", "mode", "quote", "renders", "made", "sources", "formerly");
        Assert.Equal("When it was said.\n\nIt is a date after EDTF; for example made: 2024-11-01", offered["made"].Meaning);
        Assert.DoesNotContain("parties", offered.Keys);
    }

    [EditorFact]
    public async Task Every_act_with_its_meaning()
    {
        var offered = await Complete(Begun + "    act: |");

        Assert.Equal(Vocabulary.SpeechActs.Split('\n').Length, offered.Count);
        Assert.Equal("Asks a party formally to do or to stop something.", offered["call-on"].Meaning);
    }

    [EditorFact]
    public async Task Every_mode_with_its_meaning()
    {
        var offered = await Complete(Begun + "    act: stop\n    mode: |");

        Assert.Equal(VocabularyWords.Ids(Vocabulary.StatementModes).Order(StringComparer.Ordinal), offered.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Indirect speech.", offered["reported"].Meaning);
    }

    [EditorTheory]
    [InlineData("    by: |")]
    [InlineData("    by: [|]")]
    [InlineData("    by: [korea, |]")]
    [InlineData("    by:\n      - |")]
    public async Task The_parties_of_other_files_with_their_names_and_nothing_else(string typed)
    {
        var offered = await Complete(Begun + typed);

        Assert.Equal("Canada", offered["canada"].Meaning);
        Assert.Equal("Republic of Korea", offered["korea"].Meaning);
        Assert.DoesNotContain("peace", offered.Keys);
        Assert.DoesNotContain("true", offered.Keys);
    }

    [EditorFact]
    public async Task The_statements_of_another_document_with_their_first_words()
    {
        var offered = await Complete(Begun + "    renders: [|]");

        Assert.Equal("We call on both sides to stop.", offered["other/stop"].Meaning);
    }

    [EditorFact]
    public async Task The_entries_of_every_kind_that_a_reference_allows()
    {
        var offered = await Complete("seed: 1\ndocument: { id: report }\nagreements:\n  halt:\n    about: [|]");

        Assert.Equal(("The meeting", "Peace"), (offered["meeting"].Meaning, offered["peace"].Meaning));
        Assert.DoesNotContain("canada", offered.Keys);
    }

    [EditorFact]
    public async Task The_values_of_a_choice_of_the_corpus()
    {
        var offered = await Complete("seed: 1\nforums:\n  summit:\n    level: |");

        Assert.Equal(["leaders", "ministers"], offered.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Heads of state.", offered["leaders"].Meaning);
    }

    [EditorFact]
    public async Task The_types_of_fields_and_the_kinds_that_one_can_refer_to()
    {
        var offered = await Complete("seed: 1\nkinds:\n  round:\n    fields:\n      where:\n        type: |");

        Offers(offered, "text", "date", "choice", "party", "forum");
        Assert.Equal("A reference. A format in which parties meet.", offered["forum"].Meaning);
    }

    [EditorFact]
    public async Task The_rules_that_a_corpus_may_set_with_their_options()
    {
        Assert.Equal("An entry of the kind has a value in each of the fields.", (await Complete("seed: 1\nrules:\n  |"))["require"].Meaning);
        Offers(await Complete("seed: 1\nrules:\n  require:\n    |"), "kind", "fields", "level");
        Assert.Equal(["error", "info", "warning"], (await Complete("seed: 1\nrules:\n  require:\n    level: |")).Keys.Order(StringComparer.Ordinal));
    }

    [EditorFact]
    public async Task The_kinds_and_fields_that_a_rule_can_name_those_of_the_corpus_included()
    {
        Assert.Equal("A format in which parties meet.", (await Complete("seed: 1\nrules:\n  require:\n    kind: |"))["forum"].Meaning);
        Offers(await Complete("seed: 1\nrules:\n  require:\n    kind: forum\n    fields: [|]"), "level", "topics");
        Assert.DoesNotContain("topic", (await Complete("seed: 1\nrules:\n  one-quote-one-claim:\n    kind: |")).Keys);
    }

    [EditorFact]
    public async Task The_rules_that_a_waiver_lets_an_entry_off() =>
        Offers(await Complete("seed: 1\nwaivers:\n  statement:\n    other/stop:\n      |"), "baseline", "require", "ids");

    [EditorFact]
    public async Task Nothing_where_a_text_is_written() =>
        Assert.Empty(await Complete(Begun + "    summary: |"));

    [EditorFact]
    public async Task A_new_entry_with_a_place_for_everything_that_it_must_have()
    {
        var snippet = (await Complete("seed: 1\ndocument: { id: report }\nstatements:\n  |"))["new statement"].InsertText!;

        Assert.StartsWith("${1:some-id}:\n    act: ${2|condemn,criticize,", snippet, StringComparison.Ordinal);
        var modes = string.Join(',', VocabularyWords.Ids(Vocabulary.StatementModes));
        Assert.EndsWith($"|}}\n    by: [${{3:some-id}}]\n    mode: ${{4|{modes}|}}\n    quote: ${{5:the exact words}}", snippet, StringComparison.Ordinal);
    }

    [EditorFact]
    public async Task A_new_file_from_its_first_line()
    {
        var snippet = (await Complete("|"))["new annotation"].InsertText!;

        Assert.Equal("seed: 1\ndocument:\n  id: ${1:some-id}", snippet);
    }

    [EditorFact]
    public async Task The_forms_of_a_quote()
    {
        var offered = await Complete(Begun + "    quote:\n      |");

        Assert.Equal("start: $1\nend: $2", offered["passage by its two ends"].InsertText);
        Offers(offered, "exact", "prefix", "suffix", "line", "start", "end", "omits", "context");
    }

    [EditorTheory]
    [InlineData("    sources:\n      made:\n        |", "source")]
    [InlineData("    by: []\nparties:\n  pope:\n    offices:\n      - |", "office")]
    public async Task A_part_under_a_name_for_people(string typed, string name)
    {
        var offered = await Complete(Begun + typed);

        Offers(offered, name);
        Assert.DoesNotContain(offered.Keys, label => label.EndsWith("-value", StringComparison.Ordinal));
    }

    private static void Offers(Dictionary<string, CompletionItem> offered, params string[] labels) => Assert.Empty(labels.Except(offered.Keys));

    private Task<Dictionary<string, CompletionItem>> Complete(string annotation) => editor.Complete(editor.Schema(Shared, Other), annotation);
}
