using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>What the explanation of quotes that are not found costs, in steps: a file of some kilobytes must not take seconds.</summary>
public class NearestWordsTests
{
    private const string Line = "\nwe thank the hosts of meeting";

    private const string Quote = "we thank the hoxts of meeting";

    [Fact]
    public void Places_with_the_same_words_around_them_are_compared_once()
    {
        var (few, many) = (Of(20), Of(1_000));

        Assert.Equal((1, Quote.Length + 1, 1), few.Find(Quote));
        Assert.Equal((1, Quote.Length + 1, 1), many.Find(Quote));
        Assert.Equal(15_225, many.Steps - (1_000 * Line.Length));
    }

    [Fact]
    public void The_work_for_one_document_ends_at_the_same_quote_on_every_machine()
    {
        var words = Of(string.Concat(Enumerable.Range(0, 1_000).Select(static number => $"{Line} {number:X5}{number:X5}{number:X5}")));
        var found = 0;
        while (words.CanRead)
        {
            Assert.NotNull(words.Find(Quote));
            found++;
        }

        Assert.Equal(216, found);
    }

    private static NearestWords Of(int lines) => Of(string.Concat(Enumerable.Repeat(Line, lines)));

    private static NearestWords Of(string text) => new(new FoldedText(text), new TextBorders(text));
}
