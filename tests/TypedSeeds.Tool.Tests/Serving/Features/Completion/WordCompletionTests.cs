using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Tests.Serving.Features.Completion;

/// <summary>Completion inside quotes: the document's own words, from what is typed to the end of the clause and of the sentence. The cursor is <c>|</c>.</summary>
public class WordCompletionTests
{
    [Theory]
    [InlineData("quote: We condemn|", "quote: We condemn the tests\n")]
    [InlineData("quote: We condemn|", "quote: We condemn the tests, and we urge both countries to stop.\n")]
    [InlineData("quote: we CONDEMN  the |", "quote: We condemn the tests\n")]
    [InlineData("quote: \"We con|\"", "quote: \"We condemn the tests\"\n")]
    [InlineData("quote: 'We con|'", "quote: 'We condemn the tests'\n")]
    [InlineData("quote: \"We con|", "quote: \"We condemn the tests\"\n")]
    [InlineData("quote: The talks |", "quote: The talks had failed\n")]
    [InlineData("quote: talks\n      had |", "quote: talks\n      had failed\n")]
    [InlineData("quote: >\n      The talks\n      ha|", "quote: >\n      The talks\n      had failed; nobody came.\n")]
    [InlineData("quote: \"The talks\n      ha|\"", "quote: \"The talks\n      had failed; nobody came.\"\n")]
    [InlineData("quote: { exact: We con| }", "quote: { exact: We condemn the tests }\n")]
    [InlineData("quote: { exact: We con|, line: 1 }", "quote: { exact: We condemn the tests, line: 1 }\n")]
    [InlineData("quote: { exact: \"We con|, line: 1 }", "quote: { exact: \"We condemn the tests\", line: 1 }\n")]
    [InlineData("quote: [nobody came, We con|]", "quote: [nobody came, We condemn the tests]\n")]
    [InlineData("quote:\n      - We con|", "quote:\n      - We condemn the tests\n")]
    [InlineData("quote: { start: We con| }", "quote: { start: We condemn the tests }\n")]
    [InlineData("cue: cond|", "cue: condemn\n")]
    [InlineData("sources: { made: { origin: stated, quote: nob| } }", "quote: nobody came. }")]
    public void What_is_typed_goes_on_in_the_words_of_the_document(string line, string after)
    {
        var served = ServedCorpus.Report("  stop:\n    act: urge\n    " + line + "\n");

        Assert.Contains(after, At(served).Select(item => served.After(item.TextEdit!)).Select(text => text[text.IndexOf("statements:", StringComparison.Ordinal)..]).FirstOrDefault(text => text.Contains(after, StringComparison.Ordinal), "nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_typed_offers_the_sentences_that_are_not_quoted_in_their_order()
    {
        var labels = Labels("  stop: { act: urge, by: [], mode: quoted, quote: nobody came }\n  next:\n    quote: |\n");

        Assert.Equal(["We condemn the tests, and we urge both countries to stop.", "We urge all others to help."], labels);
    }

    [Fact]
    public void Words_that_are_in_several_places_are_offered_from_each()
    {
        var labels = Labels("  stop:\n    quote: we urge |\n");

        Assert.Equal(["we urge both countries to stop.", "we urge both", "We urge all others to help.", "We urge all"], labels);
    }

    [Fact]
    public void A_word_that_is_cut_is_no_beginning() => Assert.Empty(Labels("  stop:\n    quote: ondemn|\n"));

    [Theory]
    [InlineData("quote: { exact: we urge, prefix: | }", "tests, and")]
    [InlineData("quote: { exact: we urge, suffix: | }", "both countries to")]
    [InlineData("quote: { exact: we urge, prefix: the| }", "the tests, and")]
    [InlineData("quote: { start: We condemn, end: | }", "countries to stop.")]
    public void The_words_beside_a_quote_are_those_of_its_places(string line, string words) =>
        Assert.Contains(Labels("  stop:\n    " + line + "\n"), label => label.EndsWith(words, StringComparison.Ordinal));

    [Fact]
    public void A_cue_is_a_word_of_the_sentence_of_its_quote_and_those_that_show_an_act_come_first()
    {
        var labels = Labels("  stop:\n    quote: We urge all others\n    cue: |\n");

        Assert.Equal(["urge", "We", "all", "others", "to", "help"], labels);
    }

    [Fact]
    public void Headings_may_be_ignored_as_a_class() =>
        Assert.Contains("headings", At(ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("report.yaml", "seed: 1\ndocument: { id: report, ignore: [|] }\n"))).Select(static item => item.Label));

    [Theory]
    [InlineData("seed: 1\ndocument: { id: report }\nerrata:\n  odd: { quote: \"We con|\n  other: { note: x }\n")]
    [InlineData("seed: 1\ndocument: { id: report }\nerrata:\n  odd:\n    quote: 'We con|\n    note: it's\n  other: { note: x }\n")]
    [InlineData("seed: 1\ndocument: { id: report }\nerrata:\n  first: { note: \"x }\n  odd:\n    quote: We con|\n")]
    [InlineData("seed: 1\ndocument: { id: report }\ntopics: [\nerrata:\n  odd:\n    quote: We con|\n")]
    [InlineData("topics: [\ndocument: { id: report }\nerrata:\n  odd:\n    quote: We con|\n")]
    [InlineData("document: { id: report\nerrata:\n  odd:\n    quote: We con|\n")]
    [InlineData("document:\n  id: \"report\n  language: en\nerrata:\n  odd:\n    quote: We con|\n")]
    [InlineData("document:\n  text: report.txt\n\tid: report\nerrata:\n  odd:\n    quote: We con|\n")]
    [InlineData("document:\nerrata:\n  odd:\n    quote: We con|\n")]
    public void Words_are_offered_in_a_file_with_a_mistake_anywhere(string annotation)
    {
        var served = ServedCorpus.Of(("report.txt", ServedCorpus.Document), ("report.yaml", annotation));

        Assert.Contains("We condemn the tests", At(served).Select(static item => item.Label));
    }

    [Theory]
    [InlineData("북한군을 즉각 철수하라고 촉구했다.\n", "북한군을|", "북한군을 즉각 철수하라고 촉구했다.")]
    [InlineData("They smiled 😀 and left.\r\nThen nothing.\r\n", "They|", "They smiled 😀 and left.")]
    [InlineData("The\r\n\ttalks  had failed.\r\n", "The ta|", "The talks had failed.")]
    [InlineData("Ein Cafe\u0301 schließt.\n", "ein café|", "Ein Cafe\u0301 schließt.")]
    [InlineData("“It’s over,” he said.\n", "it's|", "It’s over,” he said.")]
    public void Every_script_and_form_of_text_goes_on(string document, string typed, string words)
    {
        var items = At(ServedCorpus.Of(("report.txt", document), ("report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  odd:\n    quote: " + typed + "\n")));

        Assert.Contains(words, items.Select(static item => item.Label));
    }

    [Fact]
    public void What_is_proposed_is_a_quote_that_the_checks_find()
    {
        foreach (var typed in new[] { "W", "the", "t", "nobody", "we urge", "co" })
        {
            var served = ServedCorpus.Report("  stop:\n    act: urge\n    by: []\n    mode: quoted\n    quote: " + typed + "|\n");
            foreach (var item in At(served))
            {
                var files = served.Snapshot.Files.Select(file => file.Path == served.File.Path ? file.Source with { Text = served.After(item.TextEdit!) } : file.Source).ToArray();
                Assert.DoesNotContain(new CorpusCheck().Run(files).Problems, static problem => problem.Severity == RuleSeverity.Error && problem.Rule.Id.StartsWith("SEED3", StringComparison.Ordinal) && problem.Rule.Id != "SEED3002");
            }
        }
    }

    [Fact]
    public void The_editor_keeps_what_goes_on_from_what_is_typed()
    {
        Assert.All(At(ServedCorpus.Report("  stop:\n    quote: \"WE  con|\n")), static item => Assert.StartsWith("WE  con", item.FilterText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_is_cut_is_asked_for_again()
    {
        var document = string.Concat(Enumerable.Range(1, 150).Select(static number => $"They met {number} times. "));
        var served = ServedCorpus.Of(("report.txt", document), ("report.yaml", "seed: 1\ndocument: { id: report }\nerrata: { odd: { quote: They| } }\n"));

        var list = CompletionFeature.At(served.Snapshot, served.File, served.Offset);

        Assert.True(list.IsIncomplete);
        Assert.Equal(100, list.Items.Count);
    }

    private static string[] Labels(string lines) => [.. At(ServedCorpus.Report(lines)).Select(static item => item.Label)];

    private static IReadOnlyList<CompletionItem> At(ServedCorpus served) => CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items;
}
