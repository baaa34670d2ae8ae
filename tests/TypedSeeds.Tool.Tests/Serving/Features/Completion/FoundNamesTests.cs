using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Tests.Serving.Features.Completion;

/// <summary>Names are found in a text of any shape: no pattern reads a line again from each of its characters, until its limit of time ends it.</summary>
public class FoundNamesTests
{
    [Theory]
    [InlineData("“")]
    [InlineData("「")]
    [InlineData("“a ")]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("A of ")]
    [InlineData("A of the")]
    [InlineData("’-")]
    public void A_long_line_ends_no_search(string repeated) => Assert.True(FoundNames.In("Hello. " + string.Concat(Enumerable.Repeat(repeated, 200_000))).Count >= 0);

    [Theory]
    [InlineData("We saw “the bridge” today.", "the bridge")]
    [InlineData("“““the bridge” was closed.", "the bridge")]
    public void Short_words_in_marks_are_names(string text, string name) => Assert.Contains(name, FoundNames.In(text).Select(static found => found.TrimStart('“')));

    [Fact]
    public void Long_words_in_marks_are_none() => Assert.Empty(FoundNames.In($"we saw “{new string('a', 41)}” today."));
}
