using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The words that a safe fix writes have both marks of a quotation or none.</summary>
public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("He said there is no debt.", "“There is no debt.”", "there is no debt.")]
    [InlineData("\"There is no debt,\" he said.", "“There is no debt.”", "There is no debt")]
    [InlineData("He said: \"there is no debt.\"", "“There is no debt.”", "\"there is no debt.\"")]
    [InlineData("“There is no debt”, he said.", "«There is no debt.»", "There is no debt")]
    [InlineData("Er sagte: „Es gibt keine Schuld, und es bleibt dabei.“", "“Es gibt keine Schuld”", "Es gibt keine Schuld")]
    [InlineData("Il dit : «Il n’y a pas de dette»", "“il n'y a pas de dette.”", "Il n’y a pas de dette")]
    [InlineData("『我们没有债务，』他说。", "「我们没有债务。」", "我们没有债务")]
    [InlineData("‘there is no debt and never was’", "‘There is no debt’", "there is no debt")]
    public void Whatever_pair_is_written_around_them(string document, string words, string written) =>
        Assert.Equal(written, new SameWords(document, new TextBorders(document)).Find(words));
}
