using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The warnings of <c>coverage: complete</c>, as the compiler gives them.</summary>
public class CoverageTests
{
    [Theory]
    [InlineData("两国外长举行了会谈。他们谴责了袭击！双方同意明年再次会晤。", "两国外长举行了会谈。", 2, 3)]
    [InlineData("وزراء نے ملاقات کی۔ انہوں نے مذمت کی۔", "وزراء نے ملاقات کی۔", 1, 2)]
    [InlineData("მინისტრები შეხვდნენ. მათ დაგმეს თავდასხმა.", "მინისტრები შეხვდნენ.", 1, 2)]
    [InlineData("1. The Parties shall meet.\n2. They shall confer.", "The Parties shall meet.", 1, 2)]
    [InlineData("1. The Parties shall meet.\n2. They shall confer.", "{ start: The Parties, end: confer. }", 0, 2)]
    public void A_sentence_that_no_quote_touches_is_a_warning_in_every_script(string text, string quote, int left, int count)
    {
        var run = Corpus(text, $"coverage: complete, ignore: [{quote}]").Run();

        Assert.Equal(Enumerable.Repeat("SEED3011", left), run.Diagnostics.Select(found => found.Id));
        Assert.Equal($"{count - left} of {count}", run.Use("return $\"{Documents.Report.CoveredSentenceCount} of {Documents.Report.SentenceCount}\";"));
    }

    [Theory]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: { text: The talks failed in May. } }", "SEED1002")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: { exact: The talks failed in May., page: 2 } }", "SEED1002")]
    [InlineData("a: { act: warn, by: [], mode: narrated, text: The talks failed in May. }", "SEED1002")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: The talks failing in May. }", "SEED3001")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: \"The [the] talks failed in May.\" }", "SEED3001")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: \"The talks ... in May.\" }", "SEED3001")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: { exact: The talks failed in May., line: 3 } }", "SEED3003")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: { exact: The talks failed in May., line: 30 } }", "SEED3009")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: { start: The talks, end: nowhere } }", "SEED3008")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: The }", "SEED3002")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: The talks, failed in May }", "SEED1002")]
    [InlineData("a: { act: warn, by: [], mode: narrated, quote: “The talks, failed in the May” }", "SEED1002")]
    [InlineData("b: { act: warn, by: [], mode: narrated, quote: The talks failed in May. }", "SEED2005")]
    public void A_sentence_that_an_entry_quotes_by_mistake_is_not_told_to_be_forgotten(string entry, string error)
    {
        var run = Corpus("The talks failed in May.\n\nThe others went home.\n", "coverage: complete, ignore: [others went home]", $"statements:\n  b: {{ act: state, by: [], mode: narrated, quote: others went }}\n  {entry}\n").Run();

        Assert.Equal(error, Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("coverage: complete", "act: warn, by: [], mode: narrated, quote: Nothing of the kind", "SEED3001")]
    [InlineData("coverage: every-word", "act: warn, by: [], mode: narrated, quote: Nothing of the kind", "SEED3001")]
    [InlineData("coverage: complete", "act: warn, by: [], mode: narrated, quote: [went home, The others]", "SEED3010")]
    [InlineData("coverage: complete", "act: warn, by: [], mode: narrated, quoted: [went home]", "SEED1002")]
    [InlineData("coverage: complete, ignore: [Nothing of the kind]", "act: warn, by: [], mode: narrated, quote: The others", "SEED3001")]
    [InlineData("coverage: complete, ignore: ['']", "act: warn, by: [], mode: narrated, quote: The others", "SEED3005")]
    public void No_sentence_is_told_to_be_forgotten_while_a_quote_fails_or_an_entry_cannot_be_read(string document, string entry, string error) =>
        Assert.Equal(error, Assert.Single(Corpus("The talks failed in May.\n\nThe others went home.\n", document, $"statements:\n  a: {{ {entry} }}\n").Run().Diagnostics).Id);

    [Fact]
    public void The_number_of_an_item_alone_covers_nothing_of_it() =>
        Assert.Equal("SEED3011", Assert.Single(Corpus("1. The Parties shall meet.", "coverage: complete, ignore: [{ exact: 1. }]").Run().Diagnostics).Id);

    [Fact]
    public void Headings_are_ignored_as_a_class_and_their_word_can_still_be_quoted()
    {
        const string Text = "# Title\n\nArticle\n=======\n\nThe headings are short.\n";

        Assert.Equal(3, Corpus(Text, "coverage: complete").Run().Diagnostics.Length);
        Assert.Single(Corpus(Text, "coverage: complete, ignore: headings").Run().Diagnostics);
        Assert.Single(Corpus(Text, "coverage: complete, ignore: [\"headings\"]").Run().Diagnostics);
        Assert.Equal(2, Corpus(Text, "coverage: complete, ignore: [{ exact: headings }]").Run().Diagnostics.Length);

        var all = Corpus(Text, "coverage: complete, ignore: [headings, { exact: headings }]").Run();
        Assert.Empty(all.Diagnostics);
        Assert.Equal("headings|# Title|Article", all.Use("return string.Join(\"|\", Documents.Report.Ignore.Select(quote => quote.Text));"));
    }

    [Fact]
    public void The_class_of_headings_is_none_in_another_field() => Assert.Equal(
        "SEED3001",
        Assert.Single(Corpus("# Title\n", "coverage: partial", "errata: { odd: { quote: headings, note: x } }").Run().Diagnostics).Id);

    [Theory]
    [InlineData("", 1)]
    [InlineData(", layout: wrapped", 1)]
    [InlineData(", layout: lines", 2)]
    public void The_layout_of_a_document_decides_what_a_line_break_ends(string layout, int count)
    {
        var run = Corpus("The two ministers met in Ottawa and\ncondemned the launch.", "coverage: complete, ignore: [The two ministers]" + layout).Run();

        Assert.Equal(count - 1, run.Diagnostics.Length);
        Assert.Equal($"{count}", run.Use("return $\"{Documents.Report.SentenceCount}\";"));
    }

    [Theory]
    [InlineData("The well-known talks, he said, failed.", "{ start: The, end: talks }", "‘he said, failed’", 4, 7)]
    [InlineData("Canada’s ministers agreed to 1,000.5 tonnes of l’accord.", "[Canada, ministers, \"1,000.5\", accord]", "‘agreed to’|‘tonnes of l’", 4, 9)]
    [InlineData("They can’t accept it.", "[They, accept it]", "‘can’t’", 3, 4)]
    [InlineData("两国外长会谈。", "两国", "‘外长会谈’", 2, 6)]
    [InlineData("รัฐมนตรีพบกัน", "รัฐมนตรี", "‘พบกัน’", 6, 10)]
    [InlineData("북한군을 즉각 철수하라고 촉구했다.", "[북한군, 즉각]", "‘북한군을’|‘철수하라고 촉구했다’", 1, 4)]
    [InlineData("والتقى الوزيران في أوتاوا.", "الوزيران في أوتاوا", "‘والتقى’", 3, 4)]
    [InlineData("1. The Parties shall meet.", "shall meet", "‘The Parties’", 2, 4)]
    [InlineData("— The cafe\u0301 has 3 rooms.", "has 3 rooms", "‘The cafe\u0301’", 3, 5)]
    public void Every_word_that_no_quote_holds_is_told_in_runs_and_counted_in_every_script(string text, string quote, string left, int covered, int count)
    {
        var run = Corpus(text, $"coverage: every-word, ignore: [{quote}]").Run();

        Assert.Equal(left.Split('|').Length, run.Diagnostics.Count(found => found.Id == "SEED3016"));
        Assert.All(left.Split('|'), (words, i) => Assert.Contains(words, run.Diagnostics[i].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal($"{covered} of {count}", run.Use("return $\"{Documents.Report.CoveredWordCount} of {Documents.Report.WordCount}\";"));
    }

    [Fact]
    public void A_sentence_that_nothing_touches_is_one_warning_under_every_word_too()
    {
        var run = Corpus("The talks failed. They ended.", "coverage: every-word, ignore: [The talks]").Run();

        Assert.Equal(["SEED3016", "SEED3011"], run.Diagnostics.OrderBy(found => found.Location.SourceSpan.Start).Select(found => found.Id));
        Assert.Equal("0.4 0.5", run.Use("return FormattableString.Invariant($\"{Documents.Report.CoveredWordShare} {Documents.Report.CoveredShare}\");"));
    }

    [Theory]
    [InlineData("coverage: complete")]
    [InlineData("coverage: partial")]
    [InlineData("language: en")]
    public void Words_are_asked_for_only_where_the_document_claims_every_word(string claim)
    {
        var run = Corpus("The talks failed.", claim + ", ignore: [The talks]").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("2 of 3", run.Use("return $\"{Documents.Report.CoveredWordCount} of {Documents.Report.WordCount}\";"));
    }

    [Fact]
    public void Cues_mentions_sources_and_pieces_that_meet_hold_words()
    {
        var run = Corpus("Canada said the talks failed in Ottawa.", "coverage: every-word", """
            parties:
              canada: { kind: state, name: Canada, mentions: [Canada] }
            statements:
              it: { act: state, by: [canada], mode: reported, quote: [the talks, failed], cue: said, sources: { act: { quote: in Ottawa, origin: stated } } }
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("7 of 7", run.Use("return $\"{Documents.Report.CoveredWordCount} of {Documents.Report.WordCount}\";"));
    }

    private static SeedFiles Corpus(string text, string document, string entries = "") =>
        new SeedFiles().With("seeds/report.txt", text).With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, {document} }}\n{entries}\n");
}
