using System.Globalization;
using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The work of finding quotes grows with their number plus the length of the text, not with the product. The tests count characters read and places compared.</summary>
public class OccurrencesWorkTests
{
    private const int Few = 500;

    /// <summary>Long and short quotes, and quotes with a line number, in a text whose sentences are nearly equal.</summary>
    [Theory]
    [InlineData("the council of the union said on Monday that item {0} of the agreed framework is kept", false)]
    [InlineData("Monday that item {0} of", false)]
    [InlineData("item {0} of", false)]
    [InlineData("said on Monday", true)]
    public void Four_times_the_quotes_of_four_times_the_text_are_four_times_the_work(string quote, bool isHeldByLine)
    {
        var work = Work(quote, isHeldByLine, Few);

        Assert.InRange(Work(quote, isHeldByLine, 4 * Few), work, 4.5 * work);
    }

    /// <summary>Each part of such a quote is at thousands of places, so that no index of parts helps.</summary>
    [Fact]
    public void Quotes_of_a_text_of_three_words_cost_some_readings_of_it_and_a_few_places_each()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 80_000).Select(_ => new[] { "the", "of", "a" }[random.Next(3)]).ToArray();
        var text = string.Join(' ', words);
        var occurrences = new Occurrences(text, (_, _) => true);
        for (var i = 0; i < 4 * Few; i++)
        {
            var quote = string.Join(' ', words.Skip(i * 30).Take(9));
            Assert.Contains(string.Join(' ', words.Take(i * 30)).Length + (i == 0 ? 0 : 1), occurrences.Of(quote).Whole);
        }

        Assert.InRange(occurrences.Work, 0, (34L * text.Length) + (4 * Few * 600));
    }

    private static long Work(string quote, bool isHeldByLine, int count)
    {
        var sentences = Enumerable.Range(1_000, count).Select(number => Fill("And the council of the union said on Monday that item {0} of the agreed framework is kept. ", number)).ToArray();
        var occurrences = new Occurrences(string.Concat(sentences), (_, _) => true);
        for (var i = 0; i < count; i++)
        {
            var words = Fill(quote, 1_000 + i);
            var start = i * sentences[0].Length;
            Assert.Single((isHeldByLine ? occurrences.Of(words, start, start + sentences[0].Length) : occurrences.Of(words)).Whole);
        }

        return occurrences.Work;
    }

    private static string Fill(string words, int number) => string.Format(CultureInfo.InvariantCulture, words, number);
}
