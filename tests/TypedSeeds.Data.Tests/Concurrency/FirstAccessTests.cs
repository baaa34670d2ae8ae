namespace TypedSeeds.Data.Tests;

/// <summary>The first access to an entry makes what it reads, and nothing for questions that nobody asked.</summary>
public sealed class FirstAccessTests
{
    /// <summary>What was measured, and a fifth. The literals of a collectible assembly, which no program has, are the most of it.</summary>
    private const long MostBytes = 12_600;

    [Fact]
    public void The_first_entry_with_its_words_allocates_no_more_than_was_measured()
    {
        FirstAccess();

        Assert.InRange(FirstAccess(), 1, MostBytes);
    }

    [Fact]
    public void A_question_that_leads_back_allocates_when_it_is_asked_and_not_before()
    {
        using var data = new FreshData();
        var said = data.Member("TypedSeeds.Data.Statements+CanadaKoreaTwoPlusTwo", "WithdrawTroops")();
        var renderedBy = said.GetType().GetProperty("RenderedBy")!;
        _ = renderedBy.GetValue(said.GetType().GetMethod("<Clone>$")!.Invoke(said, null));

        var (first, again) = (Allocated(() => renderedBy.GetValue(said)), Allocated(() => renderedBy.GetValue(said)));

        Assert.True(first > 10 * again, $"{first} bytes, then {again}");
    }

    private static long FirstAccess()
    {
        using var data = new FreshData();
        var read = data.Member("TypedSeeds.Data.Statements+CanadaKoreaTwoPlusTwo", "WithdrawTroops");
        return Allocated(() => FreshData.WordsOf(read()));
    }

    private static long Allocated(Func<object?> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
