using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>What the check of a quote costs: it reads what is near the quote, and keeps nothing of a text.</summary>
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

    private static long Check(CutSentence cut, int start) =>
        cut.BytesOf(new(start, Sentence.IndexOf(',', StringComparison.Ordinal)), new(start + Sentence.IndexOf("said", StringComparison.Ordinal), "said the mayor".Length));
}
