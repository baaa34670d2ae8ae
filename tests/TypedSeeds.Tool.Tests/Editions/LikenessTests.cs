using TypedSeeds.Tool.Editions.Aligning;

namespace TypedSeeds.Tool.Tests.Editions;

public class LikenessTests
{
    [Fact]
    public void No_text_is_more_like_another_than_the_lengths_of_both_allow()
    {
        var random = new Random(20);
        for (var run = 0; run < 2_000; run++)
        {
            var (one, other) = (Made(random), Made(random));
            var (likeness, most) = (new Likeness(one).To(new Likeness(other)), new Likeness(one).MostTo(new Likeness(other)));
            Assert.True(likeness <= most, $"'{one}' and '{other}': {likeness} and {most}");
        }

        static string Made(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)]));
    }

    [Theory]
    [InlineData("We met.", 1)]
    [InlineData("aaaa", 3)]
    public void A_text_is_as_like_to_itself_as_can_be_and_to_a_part_as_their_lengths_allow(string text, int times)
    {
        var longer = string.Concat(Enumerable.Repeat(text, times));
        Assert.Equal((1.0, 1.0), (new Likeness(text).To(new Likeness(text)), new Likeness(text).MostTo(new Likeness(text))));
        Assert.Equal(new Likeness(text).MostTo(new Likeness(longer)), new Likeness(text).To(new Likeness(longer)), 12);
    }
}
