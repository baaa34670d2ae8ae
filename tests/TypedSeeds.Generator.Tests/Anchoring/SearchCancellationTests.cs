using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A search that is cancelled stops within the same quote. The work after it is counted, never timed.</summary>
public class SearchCancellationTests
{
    /// <summary>So much work takes less than a millisecond.</summary>
    private const int MostAfter = 5_000;

    [Theory]
    [InlineData(1)]
    [InlineData(4_000)]
    [InlineData(30_000)]
    public void Reading_for_words_that_are_everywhere_stops(int asked)
    {
        using var source = new CancellationTokenSource();
        var count = 0;
        bool Cuts(int start, int length)
        {
            if (++count == asked)
            {
                source.Cancel();
            }

            return false;
        }

        var occurrences = new Occurrences(new string('a', 1_000_000), Cuts, source.Token);

        Assert.Throws<OperationCanceledException>(() => occurrences.Of("aa"));
        Assert.InRange(count, asked, asked + MostAfter);
    }

    [Fact]
    public void Sorting_suffixes_stops_before_it_begins() =>
        Assert.Throws<OperationCanceledException>(() => SuffixSort.Of("abab", new CancellationToken(canceled: true)));
}
