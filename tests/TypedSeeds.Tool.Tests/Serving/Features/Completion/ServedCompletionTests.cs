using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving.Features.Completion;

/// <summary>What an editor gets over the protocol while an annotation is typed, and how it may compare and write it. The cursor is <c>|</c>.</summary>
public sealed class ServedCompletionTests
{
    private const string Path = "seeds/report.yaml";

    private const string News = """
        Ferry to stop in winter

        The ferry will not run, the operator said on Wednesday. The line has lost money for years.

        “We cannot carry this loss alone,” said its director, Ruth Okafor. She asked for help. “If the county pays its share, the boats will sail in winter, too,” she added.

        “A promise is a promise,” Tomas Lindqvist said on 12 March 2031. “Nobody believes in miracles,” he said, “but we believe in arithmetic.” The sum is high. He named the sum that the county could pay.

        “A promise is a promise,” wrote the newspaper.

        """;

    private const string Header = """
        seed: 1
        document: { id: report, language: en }
        parties:
          ruth-okafor: { kind: person, name: Ruth Okafor, offices: [{ title: director of the line }] }
          tomas-lindqvist: { kind: person, name: Tomas Lindqvist }
          northline: { kind: organization, name: Northline, mentions: [the operator] }
        statements:

        """;

    [Theory]
    [InlineData("    quote:\n      exact: A prom|\n", "    quote:\n      line: 7\n      exact: A promise is a promise\n")]
    [InlineData("    quote:\n      - exact: A prom|\n", "    quote:\n      - line: 7\n        exact: A promise is a promise\n")]
    public async Task A_place_of_words_in_lines_is_a_line_before_them_and_what_is_inserted_has_no_line_break(string typed, string after)
    {
        var item = (await At(typed)).Items[0];

        Assert.DoesNotContain('\n', item.TextEdit!.NewText);
        Assert.Contains(after, After(typed, item), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    quote: { exact: will not, suffix: | }\n", "suffix: \" run, the operator\" }\n")]
    [InlineData("    quote: { exact: will not, suffix: \" ru|\" }\n", "suffix: \" run\" }\n")]
    [InlineData("    quote: { exact: will not run, prefix: | }\n", "prefix: \"The ferry \" }\n")]
    [InlineData("    quote: { exact: will not run, prefix: fer| }\n", "prefix: \"ferry \" }\n")]
    public async Task What_is_beside_a_quote_has_the_space_between_the_two(string typed, string after) =>
        Assert.Contains(after, After(typed, (await At(typed)).Items[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("    quote: { exact: the garden, suffix: | }\n", " will reopen")]
    [InlineData("    quote: { exact: the garden, prefix: | }\n", "and said that ")]
    public async Task What_is_beside_a_quote_is_beside_its_whole_words(string typed, string beside) =>
        Assert.Contains(beside, Assert.Single((await At(typed, document: "They thanked the gardeners, and said that the garden will reopen.\n")).Items).TextEdit!.NewText, StringComparison.Ordinal);

    [Theory]
    [InlineData("    made: Sep|\n", "2029-09-20")]
    [InlineData("    made: 9|\n", "2027-11-09")]
    [InlineData("    made: Nov|\n", "2027-11-09")]
    [InlineData("    made: 2027|\n", "2027-11-09")]
    public async Task A_date_that_is_typed_is_first(string typed, string date)
    {
        var items = (await At(typed, document: "It reopened on 14 May 2029. The committee meets on 20 September 2029. The storm of 9 November 2027 is over.\n")).Items;

        Assert.Equal(date, items[0].Label);
        Assert.DoesNotContain(items, static item => item.Label == "2029-05-14");
    }

    [Theory]
    [InlineData("    quote: { exact: a promise, suffix: | }\n", "at midnight", "A promise holds. They made a promise at midnight.\n")]
    [InlineData("    quote: in town\n    cue: |\n", "said", "The firm’s man said it rains in town.\n")]
    public async Task Words_beside_a_quote_are_those_of_the_very_words(string typed, string label, string document)
    {
        var labels = (await At(typed, document: document)).Items.Select(static item => item.Label).ToArray();

        Assert.Equal(label, labels[0]);
        Assert.DoesNotContain("s", labels);
    }

    [Theory]
    [InlineData("    made: 30 Ap|\n", "2031-04-30")]
    [InlineData("    made: |\n", "2031-04-30")]
    public async Task A_day_without_a_year_is_offered_in_the_year_of_the_document(string typed, string label) =>
        Assert.Contains(label, (await At(typed, header: Header.Replace("language: en", "language: en, published: 2031-03-14", StringComparison.Ordinal), document: "They meet on 30 April.\n")).Items.Select(static item => item.Label));

    [Theory]
    [InlineData("They meet every two weeks.\n", "P2W")]
    [InlineData("They meet every year.\n", "P1Y")]
    [InlineData("They meet monthly.\n", "P1M")]
    public async Task How_often_something_recurs_is_offered_as_the_document_says_it(string document, string label) =>
        Assert.Equal(label, (await At("seed: 1\ndocument: { id: report }\nagreements:\n  a:\n    every: |\n", header: string.Empty, document: document)).Items[0].Label);

    [Fact]
    public async Task A_mention_that_occurs_twice_is_offered_with_each_place() =>
        Assert.Contains("{ exact: Okafor, line: 3 }", (await At("seed: 1\ndocument: { id: report }\nparties:\n  a: { kind: person, name: Ruth Okafor, mentions: [Oka|] }\n", header: string.Empty, document: "Okafor spoke.\n\nOkafor left.\n")).Items.Select(static item => item.TextEdit!.NewText));

    [Fact]
    public async Task The_id_of_a_document_is_the_name_of_its_file() =>
        Assert.Equal("report", Assert.Single((await At("seed: 1\ndocument: { id: | }\n", header: string.Empty)).Items).Label);

    [Fact]
    public async Task An_id_that_is_a_key_has_its_colon()
    {
        const string Typed = "  a: { act: state, by: [], mode: reported, quote: The sum is high. }\nwaivers:\n  statement:\n    |\n";

        Assert.Equal("a: ", (await At(Typed, isEntry: false)).Items[0].TextEdit!.NewText);
    }

    [Theory]
    [InlineData("    to: [tomas-|]\n", "tomas-lindqvist")]
    [InlineData("    made: 2031-|\n", "2031-03-12")]
    [InlineData("    act: ag|\n", "agree")]
    [InlineData("    quote: \"The line|\n", "The line has lost money for years.")]
    public async Task What_begins_with_the_letters_that_are_typed_has_no_filter_text_so_that_its_range_counts_in_Neovim(string typed, string label) =>
        Assert.Null((await At(typed)).Items.First(item => item.Label == label).FilterText);

    [Theory]
    [InlineData("    to: [lindq|]\n", "tomas-lindqvist", "lindq")]
    [InlineData("    to: [director|]\n", "ruth-okafor", "director")]
    [InlineData("    by: [the op|]\n", "northline", "the op")]
    [InlineData("    act: promise|\n", "commit", "promise")]
    public async Task What_is_found_by_another_word_is_first_and_its_filter_text_begins_with_that_word(string typed, string label, string word)
    {
        var first = (await At(typed)).Items[0];

        Assert.Equal(label, first.Label);
        Assert.StartsWith(word, first.FilterText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_is_found_by_its_name_and_the_one_of_the_text_comes_first()
    {
        Assert.Equal("de", (await At("seed: 1\ndocument: { id: report, language: Germ| }\n", header: string.Empty)).Items[0].Label);
        Assert.Equal("fr", (await At("seed: 1\ndocument: { id: report, language: | }\n", header: string.Empty, document: French)).Items[0].Label);
    }

    private static readonly string French = string.Concat(Enumerable.Repeat("Le ministre a dit que les deux pays sont pour la paix et que le texte est dans la main de tous. ", 4));

    [Theory]
    [InlineData("    act: state\n      |\n", "quote", "    act: state\n    quote: \n")]
    [InlineData("    act: state\n      qu|\n", "quote", "    act: state\n    quote: \n")]
    [InlineData("    by: [northline]\n      |\n", "quote", "    by: [northline]\n    quote: \n")]
    [InlineData("    quote: \"The sum is high.\"\n      |\n", "cue", "    quote: \"The sum is high.\"\n    cue: \n")]
    [InlineData("    quote: The sum is high.\n      |\n", "cue", "    quote: The sum is high.\n    cue: \n")]
    [InlineData("    act: state\n   |\n", "quote", "    act: state\n    quote: \n")]
    [InlineData("    sources:\n      made: { origin: stated }\n        |\n", "act", "      made: { origin: stated }\n      act:\n")]
    [InlineData("    by:\n      - northline\n        |\n", "ruth-okafor", "      - northline\n      - ruth-okafor\n")]
    public async Task A_line_that_is_indented_too_far_gets_keys_in_the_column_of_its_mapping(string typed, string label, string after)
    {
        var list = await At(typed);

        Assert.Contains(after, After(typed, list.Items.First(item => item.Label == label)), StringComparison.Ordinal);
        Assert.DoesNotContain("condemn", list.Items.Select(static item => item.Label));
    }

    [Theory]
    [InlineData("We can", "We cannot carry this loss alone")]
    [InlineData("If the", "If the county pays its share, the boats will sail in winter, too")]
    [InlineData("“If the", "“If the county pays its share, the boats will sail in winter, too,”")]
    [InlineData("Nobody", "Nobody believes in miracles")]
    [InlineData("but we", "but we believe in arithmetic")]
    [InlineData("„Wir", "„Wir gehen, alle“, sagte er.", "Wir", "Wir gehen, alle")]
    [InlineData("»Wir", "»Wir gehen, alle«, sagte er.", "Wir", "Wir gehen, alle")]
    [InlineData("fr", "« Nous partons, tous ! » dit-il.", "Nous", "Nous partons, tous")]
    [InlineData("ko", "“우리는 간다, 모두.” 그가 말했다.", "우리는", "우리는 간다, 모두")]
    [InlineData("ja", "「私たちは行く、みんな。」と彼は言った。", "私たちは", "私たちは行く、みんな")]
    [InlineData("gb", "‘It’s late, all of us know.’ He left.", "It’s", "It’s late, all of us know")]
    public async Task The_end_of_what_somebody_says_is_first(params string[] row)
    {
        var (document, typed, words) = row.Length == 2 ? (News, row[0], row[1]) : (row[1] + "\n", row[2], row[3]);

        Assert.Equal(words, (await At($"    quote: {typed}|\n", document: document)).Items[0].Label);
    }

    [Fact]
    public async Task A_half_of_a_conditional_is_never_offered()
    {
        Assert.DoesNotContain("If the county pays its share", (await At("    quote: If the|\n")).Items.Select(static item => item.Label));
        Assert.Equal(["They go north, if it rains.", "They go north"], (await At("    quote: They go|\n", document: "They go north, if it rains.\n")).Items.Select(static item => item.Label));
    }

    [Theory]
    [InlineData("    quote: The line has|\n", "quote: The line has lost money for years.\n")]
    [InlineData("    quote: If the|\n", "quote: If the county pays its share, the boats will sail in winter, too\n")]
    [InlineData("    quote: { exact: If the| }\n", "exact: \"If the county pays its share, the boats will sail in winter, too\" }\n")]
    [InlineData("    quote: \"If the|\"\n", "quote: \"If the county pays its share, the boats will sail in winter, too\"\n")]
    [InlineData("    quote: \"If the|\n", "quote: \"If the county pays its share, the boats will sail in winter, too\"\n")]
    public async Task A_comma_needs_quotes_in_brackets_only_and_quotes_that_are_open_stay(string typed, string after) =>
        Assert.Contains(after, After(typed, (await At(typed)).Items[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("    quote: A prom|\n", "    quote: { exact: A promise is a promise, line: 7 }\n", "    quote: { exact: A promise is a promise, line: 9 }\n")]
    [InlineData("    quote: { exact: A prom| }\n", "    quote: { exact: A promise is a promise, line: 7 }\n", "    quote: { exact: A promise is a promise, line: 9 }\n")]
    [InlineData("    quote:\n      exact: A prom|\n", "      line: 7\n      exact: A promise is a promise\n", "      line: 9\n      exact: A promise is a promise\n")]
    public async Task Words_that_occur_twice_are_offered_with_each_place(string typed, string first, string second)
    {
        var items = (await At(typed)).Items;

        Assert.Contains(first, After(typed, items[0]), StringComparison.Ordinal);
        Assert.Contains(second, After(typed, items[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_occur_twice_in_a_line_are_told_apart_by_what_follows() =>
        Assert.Contains("{ exact: We go, suffix: \" now.\" }", (await At("    quote: We g|\n", document: "We go, he said. We go now.\n")).Items.Select(static item => item.TextEdit!.NewText));

    [Theory]
    [InlineData("    quote: { exact: A promise is a promise, line: | }\n", "7 9")]
    [InlineData("    quote:\n      exact: A promise is a promise\n      line: |\n", "7 9")]
    public async Task The_lines_of_a_quote_are_those_that_its_words_are_in(string typed, string lines) =>
        Assert.Equal(lines, string.Join(' ', (await At(typed)).Items.Select(static item => item.Label)));

    [Fact]
    public async Task The_words_beside_a_quote_are_found_however_long_it_is()
    {
        var words = string.Concat(Enumerable.Range(0, 600).Select(static number => $"word{number} ")).TrimEnd();

        Assert.Equal("1", Assert.Single((await At($"    quote: {{ exact: {words}, line: | }}\n", document: words + " end.\n")).Items).Label);
    }

    [Fact]
    public async Task A_further_piece_is_what_follows_in_the_sentence() =>
        Assert.Equal(["but we believe in arithmetic", "he said, “but we believe in arithmetic.”"], (await At("    quote: [Nobody believes in miracles, |]\n")).Items.Select(static item => item.Label));

    [Theory]
    [InlineData("    quote: The sum|\n    cue: x\n  other: { act: state, by: [], mode: reported, quote: The sum is high. }\n", "the sum that the county could pay.")]
    [InlineData("    quote: the sum|\n", "the sum is high", "It said the summer comes. In the end the sum is high, it said.\n")]
    [InlineData("    quote: The ferry will not run\n    cue: |\n", "said")]
    [InlineData("    quote: We cannot carry this loss alone\n    by: [|]\n", "ruth-okafor")]
    [InlineData("    quote: A promise is a promise\n    by: [|]\n", "tomas-lindqvist")]
    [InlineData("    quote: We cannot carry this loss alone\n    mode: |\n", "quoted")]
    [InlineData("    quote: Ferry to stop in winter\n    mode: |\n", "headline")]
    [InlineData("    quote: The line has lost money\n    mode: |\n", "reported")]
    public async Task What_is_likely_is_first(string typed, string label, string document = News) => Assert.Equal(label, (await At(typed, document: document)).Items[0].Label);

    [Theory]
    [InlineData("document: { id: report, ignore: [The ferry| ] }\n", "The ferry will not run, the operator said on Wednesday.")]
    [InlineData("document: { id: report, title: | }\n", "Ferry to stop in winter")]
    [InlineData("document: { id: report }\nparties:\n  lindqvist:\n    kind: person\n    name: |\n", "Tomas Lindqvist")]
    public async Task What_is_likely_in_a_file_is_first(string typed, string label) => Assert.Equal(label, (await At("seed: 1\n" + typed, header: string.Empty)).Items[0].Label);

    [Fact]
    public async Task A_person_is_named_neither_as_a_month_nor_as_a_sentence()
    {
        var labels = (await At("seed: 1\ndocument: { id: report }\nparties:\n  a:\n    kind: person\n    name: |\n", header: string.Empty)).Items.Select(static item => item.Label).ToArray();

        Assert.DoesNotContain(labels, static label => label is "March" or "Wednesday" || label.EndsWith(',') || label.Contains("promise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_quote_is_offered_all_sentences_where_each_is_quoted()
    {
        var labels = (await At("  a: { act: state, by: [], mode: reported, quote: They left }\n  b:\n    quote: |\n", document: "They left.\n", isEntry: false)).Items.Select(static item => item.Label);

        Assert.Equal(["They left."], labels);
    }

    [Fact]
    public async Task A_long_sentence_is_not_written_from_each_of_its_words()
    {
        var (few, many) = (Characters(2_000), Characters(20_000));
        Assert.Equal(await few, await many);

        async Task<int> Characters(int words) =>
            (await At("    quote: word|\n", document: string.Concat(Enumerable.Range(0, words).Select(static number => $"word {number % 7} ")) + "end.\n")).Items.Sum(static item => item.TextEdit!.NewText.Length);
    }

    private static async Task<CompletionList> At(string typed, string header = Header, string document = News, bool isEntry = true)
    {
        var text = Full(typed, header, isEntry);
        var at = text.IndexOf('|', StringComparison.Ordinal);
        using var folder = new TemporaryFolder().With("seeds/report.txt", document).With(Path, text.Remove(at, 1));
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Path);
        var before = text[..at];
        var line = before.Count(static character => character == '\n');
        return await editor.Ask<CompletionList>("textDocument/completion", new { textDocument = new { uri = editor.UriOf(Path) }, position = new { line, character = at - (before.LastIndexOf('\n') + 1) } });
    }

    private static string Full(string typed, string header = Header, bool isEntry = true) => header + (header.Length > 0 && isEntry ? "  stop:\n" : string.Empty) + typed;

    // The text of the annotation once an item is taken.
    private static string After(string typed, CompletionItem item)
    {
        var lines = Full(typed).Replace("|", string.Empty, StringComparison.Ordinal).Split('\n');
        var (start, end) = (item.TextEdit!.Range.Start, item.TextEdit.Range.End);
        lines[start.Line] = lines[start.Line][..start.Character] + item.TextEdit.NewText + lines[end.Line][end.Character..];
        foreach (var edit in item.AdditionalTextEdits ?? [])
        {
            lines[edit.Range.Start.Line] = lines[edit.Range.Start.Line][..edit.Range.Start.Character] + edit.NewText + lines[edit.Range.End.Line][edit.Range.End.Character..];
        }

        return string.Join('\n', lines);
    }
}
