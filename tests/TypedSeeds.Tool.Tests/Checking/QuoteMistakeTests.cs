using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>What an annotator gets wrong in a quote is mended from its one message, which both hosts give.</summary>
public class QuoteMistakeTests
{
    private const string Other = "seed: 1\ndocument: { id: b, language: de }\n";

    [Fact]
    public void Words_of_another_document_are_told_with_its_name_and_line() => Assert.Equal(
        "SEED3001: The document 'a.txt' does not say this; the document 'b.txt' says it, in line 2",
        Only(BothHosts.Say(BothHosts.Quoting("the union\n    denied it"), ("seeds/b.txt", "First.\nAll know that the union\r\ndenied it.\n"), ("seeds/b.yaml", Other))));

    [Fact]
    public void Words_of_another_document_are_told_where_this_one_has_like_ones() => Assert.Equal(
        "SEED3001: The document 'a.txt' does not say this; the document 'b.txt' says it, in line 1",
        Only(BothHosts.Say(BothHosts.Quoting("The ministry denied that it had met the union."), ("seeds/b.txt", "The ministry denied that it had met the union.\n"), ("seeds/b.yaml", Other))));

    [Fact]
    public void A_version_in_the_wrong_document_is_told_with_the_right_one() => Assert.Equal(
        "SEED3001: The document 'c.txt' does not say this; the document 'b.txt' says it, in line 1",
        Only(BothHosts.Say(
            BothHosts.Quoting("met the union, versions: { c: Die Gespräche sind gescheitert }"),
            ("seeds/b.txt", "Die Gespräche sind gescheitert.\n"),
            ("seeds/b.yaml", Other),
            ("seeds/c.txt", "Bonjour.\n"),
            ("seeds/c.yaml", "seed: 1\ndocument: { id: c, language: fr }\n"))));

    [Theory]
    [InlineData("The ministry denied that it ignored the requests.", "The ministry denied that it ignored the bill.")] // No document has it.
    [InlineData("the minsters", "See the minstersers.")] // One document alone has a part of a word.
    [InlineData("asked", "He asked.")] // One word is in any text.
    public void Another_document_is_not_named_where_it_does_not_say_the_words(string quote, string text) => Assert.DoesNotContain(
        "'b.txt'", Only(BothHosts.Say(BothHosts.Quoting(quote), ("seeds/b.txt", text), ("seeds/b.yaml", Other))), StringComparison.Ordinal);

    [Fact]
    public void Words_that_this_document_has_in_another_form_are_told_here_although_another_one_has_them() => Assert.StartsWith(
        "SEED3001: The document 'a.txt' does not say this; nearest is line 1, column 89",
        Only(BothHosts.Say(BothHosts.Quoting("'\"We will ask again,\" she said.'"), ("seeds/b.txt", "\"We will ask again,\" she said.\n"), ("seeds/b.yaml", Other))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mayor Okafor", "column 1: the document says ‘Helen’ where the quote leaves it out")]
    [InlineData("met union", "column 20: the document says ‘the’ where the quote leaves it out")]
    [InlineData("has denied", "column 48: the document does not have ‘has’ there")]
    [InlineData("has denied that", "column 48: the document does not have ‘has’ there")]
    [InlineData("Mr Reyes", "column 127: the document does not have ‘Mr’ there")]
    [InlineData("met the union too", "column 20: the document does not have ‘too’ there")]
    [InlineData("that it hed ignored", "column 55: the document says ‘had’ where the quote says ‘hed’")]
    public void A_word_too_many_or_too_few_of_a_short_quote_is_named(string quote, string difference) => Assert.Equal(
        "SEED3001: The document 'a.txt' does not say this; nearest is line 1, " + difference, Only(BothHosts.Say(BothHosts.Quoting(quote))));

    [Theory]
    [InlineData("{ exact: met the union, line: 30 }", "SEED3009: The document 'a.txt' has 1 line; 30 is none of them; it says this in line 1")]
    [InlineData("{ exact: nobody met, line: 30 }", "SEED3009: The document 'a.txt' has 1 line; 30 is none of them")]
    public void A_line_that_is_none_is_told_with_that_of_the_words(string quote, string message) => Assert.Equal(message, Only(BothHosts.Say(BothHosts.Quoting(quote))));

    [Theory]
    [InlineData("{ exact: met the union, start: 19, end: 32 }", "offsets are computed and never written; take 'start' and 'end' out")]
    [InlineData("{ start: 19, end: 32 }", "offsets are computed and never written: write the words with which the passage starts and ends")]
    [InlineData("{ exact: Mayor Helen, end: the union. }", "'exact' cannot be combined with 'end'; write 'start' in the place of 'exact'")]
    [InlineData("{ exact: Mayor Helen, start: the union. }", "'exact' cannot be combined with 'start'; take one of the two out, and write 'end' with 'start'")]
    [InlineData("{ exact: Mayor, start: Mayor, end: the union. }", "'exact' cannot be combined with 'start' and 'end'; take 'exact' out, or the two others")]
    public void Keys_of_a_quote_that_exclude_one_another_are_told_with_the_one_to_take_out(string quote, string advice) =>
        Assert.EndsWith(advice, Only(BothHosts.Say(BothHosts.Quoting(quote))), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ exact: ask, suffix: again }", "write suffix: \" again\"")]
    [InlineData("{ exact: ask, prefix: will }", "write prefix: \"will \"")]
    [InlineData("{ exact: again, suffix: \" ,\" }", "write suffix: \",\"")]
    public void A_context_that_lacks_its_space_is_told_with_the_space(string quote, string advice) =>
        Assert.EndsWith("’; " + advice, Only(BothHosts.Say(BothHosts.Quoting(quote))), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_class_of_words_to_ignore_is_told_with_its_name() => Assert.Equal(
        "SEED3001: The document 'a.txt' does not say this; did you mean 'headings'?",
        Only(BothHosts.Say(SeedFiles.Small("seed: 1\ndocument: { id: a, ignore: [heading] }\n"))).Replace("report.txt", "a.txt", StringComparison.Ordinal));

    [Fact]
    public void The_party_that_is_named_beside_a_quote_is_told_where_another_one_is_said_to_speak() => Assert.Contains(
        "; 'okafor' is named there: if these are its words, write by: [okafor]; else add the name that is there, or a source of 'by'",
        Only(BothHosts.Say(BothHosts.Quoting("met the union").Replace("okafor", "reyes", StringComparison.Ordinal), ("seeds/rules.yaml", "seed: 1\nrules: { speaker-near: { sentences: 0 } }\n"))), StringComparison.Ordinal);

    [Fact]
    public void The_month_of_the_words_is_told_where_a_stated_date_has_another() => Assert.Contains(
        "the month 7 is not in the words that its source quotes, which have the month 6, against",
        Only(BothHosts.Say("events:\n  e: { name: Leave, date: 2025-07-01, sources: { date: { origin: stated, quote: on 1 June 2025 } } }\n", ("seeds/rules.yaml", "seed: 1\nrules: { stated-in-quote: {} }\n"))), StringComparison.Ordinal);

    private static string Only(string[] messages) => Assert.Single(messages);
}
