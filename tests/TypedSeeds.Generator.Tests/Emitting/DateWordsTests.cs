using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>Dates and durations in the documentation of members are words of a sentence.</summary>
public class DateWordsTests
{
    [Theory]
    [InlineData("2025", "In 2025")]
    [InlineData("2025-05", "In May 2025")]
    [InlineData("2025-05-01", "On 1 May 2025")]
    [InlineData("2025-22", "In summer 2025")]
    [InlineData("202X", "In the 2020s")]
    [InlineData("20XX", "In 20XX")]
    [InlineData("2025-05-XX", "In May 2025")]
    [InlineData("2025?", "Perhaps in 2025")]
    [InlineData("2025-05-01~", "Around 1 May 2025")]
    [InlineData("2025-05%", "Perhaps around May 2025")]
    [InlineData("2025-05-01/2025-05-03", "From 1 May 2025 to 3 May 2025")]
    [InlineData("2025-05/2026", "From May 2025 to 2026")]
    [InlineData("../2025-05-03", "Until 3 May 2025")]
    [InlineData("2025-05-01/..", "From 1 May 2025 on")]
    [InlineData("2025/", "From 2025 to an unknown day")]
    [InlineData("/2025", "From an unknown day to 2025")]
    [InlineData("2025/2025", "In 2025")]
    [InlineData("-0044", "In -0044")]
    public void The_documentation_of_an_event_says_when_in_words(string date, string words)
    {
        var run = new SeedFiles().With("seeds/e.yaml", $"seed: 1\nevents:\n  e: {{ name: N, date: {date}, place: Ottawa }}\n").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"/// {words}, in Ottawa. Annotated", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("made: 2025-05-01", "made on 1 May 2025")]
    [InlineData("made: 2025", "made in 2025")]
    [InlineData("due: 2025-05", "due in May 2025")]
    [InlineData("due: 2025-05-01/2025-05-03", "due from 1 May 2025 to 3 May 2025")]
    [InlineData("starts: 2025-05-01", "from 1 May 2025")]
    [InlineData("starts: 2025-05-01/..", "from 1 May 2025 on")]
    [InlineData("every: P1Y", "every year")]
    [InlineData("every: P6M", "every 6 months")]
    [InlineData("every: P1Y6M", "every 1 year and 6 months")]
    [InlineData("every: P2W", "every 2 weeks")]
    public void The_documentation_of_an_agreement_says_when_and_how_often_in_words(string field, string words)
    {
        var run = SeedFiles.Small($"seed: 1\ndocument: {{ id: report }}\nparties:\n  p: {{ kind: group, name: P }}\nagreements:\n  a: {{ parties: [p], summary: S, status: agreed, quotes: [We call], {field} }}\n").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"agreed, {words}. Line", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_the_same_in_words_by_itself_and_after_its_preposition() =>
        Assert.Equal(("1 May 2025", "on 1 May 2025"), (DateWords.Bare("2025-05-01"), DateWords.WithPreposition("2025-05-01")));
}
