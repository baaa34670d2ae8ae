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

    private static SeedFiles Corpus(string text, string document, string entries = "") =>
        new SeedFiles().With("seeds/report.txt", text).With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, {document} }}\n{entries}\n");
}
