using TypedSeeds.Tables;

namespace TypedSeeds.Tests;

/// <summary>An index is made once, when it is asked for first, in one walk over the entries.</summary>
public sealed class EntryIndexTests
{
    private const int Threads = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(200)]
    public void Each_entry_is_asked_once_for_its_keys_at_the_first_look_up_and_never_again(int count)
    {
        var (entries, asked) = (Entries(count), 0);
        var index = new EntryIndex<int, Topic>(entries, topic => Keys(topic, ref asked));
        Assert.Equal(0, asked);

        var first = index[1];
        Assert.Equal(count, asked);

        Assert.Same(first, index[1]);
        Assert.Equal(entries.Where(static topic => KeyOf(topic) == 2), index[2]);
        Assert.Empty(index[99]);
        Assert.Equal(count, asked);
    }

    [Fact]
    public void Twice_as_many_entries_take_twice_the_memory_to_index_at_most()
    {
        Allocated(10);

        Assert.InRange((double)Allocated(4_000) / Allocated(2_000), 1.5, 2.3);

        static long Allocated(int count)
        {
            var index = new EntryIndex<int, Topic>(Entries(count), static topic => [KeyOf(topic)]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = index[1];
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task Two_threads_that_ask_first_at_once_get_the_lists_of_one_index()
    {
        // Each thread is in the walk over the entries before either leaves it.
        using var both = new Barrier(Threads);
        var entries = Entries(10);
        var index = new EntryIndex<int, Topic>(entries, topic =>
        {
            if (ReferenceEquals(topic, entries[0]))
            {
                both.SignalAndWait();
            }

            return [KeyOf(topic)];
        });

        var read = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(() => index[1], CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.NotEmpty(read[0]);
        Assert.Same(read[0], read[1]);
        Assert.Same(read[0], index[1]);
    }

    private static Topic[] Entries(int count) => [.. Enumerable.Range(0, count).Select(static i => new Topic { Id = $"t-{i}", Name = "T" })];

    private static int KeyOf(Topic topic) => topic.Id[^1] % 5;

    private static int[] Keys(Topic topic, ref int asked)
    {
        asked++;
        return [KeyOf(topic)];
    }
}
