using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>What the check of a quote costs: it reads what is near the quote, and keeps next to nothing of a text.</summary>
public class CutCostTests
{
    private const string Sentence = "The council kept item 17, said the mayor on Friday. ";

    /// <summary>What is made for the first quote of a document: the sentences are known before.</summary>
    private const int MostOfFirst = 8_192;

    public static TheoryData<string> Languages => [.. OperatorTables.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_quote_without_an_operator_near_it_and_its_cue_allocate_nothing(string language)
    {
        var cut = new CutSentence(string.Concat(Enumerable.Repeat(Sentence, 100)), language);
        Check(cut, 0);

        Assert.Equal(0, Enumerable.Range(1, 99).Sum(sentence => Check(cut, sentence * Sentence.Length)));
    }

    [Fact]
    public void The_first_quote_of_a_long_document_costs_no_more_where_each_sentence_has_an_operator()
    {
        const int Sentences = 20_000;
        var cut = new CutSentence(Sentence + string.Concat(Enumerable.Repeat("He did not go. ", Sentences)), "en");
        Check(new CutSentence(Sentence, "en"), 0);
        _ = cut.Document.Sentences;

        Assert.InRange(Check(cut, 0), 0, MostOfFirst);
    }

    [Fact]
    public void What_is_known_of_the_start_of_a_sentence_hides_no_operator_further_on()
    {
        const string Text = "The army said on Friday that the talks did not fail in Geneva.";
        var cut = new CutSentence(Text, "en");

        Assert.All(Enumerable.Repeat(0, 2), _ =>
        {
            Assert.Empty(cut.Cut(RangeOf(Text, "on Friday")));
            Assert.Empty(cut.Cut(RangeOf(Text, "the talks")));
            Assert.Single(cut.Cut(RangeOf(Text, "fail in Geneva")));
        });
    }

    private static TextRange RangeOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static long Check(CutSentence cut, int start) =>
        cut.BytesOf(new(start, Sentence.IndexOf(',', StringComparison.Ordinal)), new(start + Sentence.IndexOf("said", StringComparison.Ordinal), "said the mayor".Length));
}
