namespace TypedSeeds.Data.Tests;

/// <summary>An entry is made once, even if many threads ask for it first.</summary>
public sealed class FirstUseTests
{
    private const int Threads = 64;
    private const int Rounds = 8;

    [Fact]
    public async Task Threads_that_read_every_entry_at_once_all_get_the_same_instances()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var data = new FreshData();
            var members = data.Members();

            var read = await AtOnce(_ => members.Select(member => member()).ToArray());

            Assert.True(members.Count > Statements.All.Count);
            Assert.All(read, entries => Assert.True(Same(read[0], entries)));
        }
    }

    [Fact]
    public async Task Threads_that_begin_at_different_entries_get_the_same_instances()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var data = new FreshData();
            var members = data.Members();

            var read = await AtOnce(thread =>
            {
                var entries = new object[members.Count];
                for (var i = 0; i < entries.Length; i++)
                {
                    var at = (i + (thread * entries.Length / Threads)) % entries.Length;
                    entries[at] = members[at]();
                }

                return entries;
            });

            Assert.All(read, entries => Assert.True(Same(read[0], entries)));
        }
    }

    [Fact]
    public async Task The_words_of_a_quote_are_one_string_for_all_threads()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var data = new FreshData();
            var members = data.Members();

            var read = await AtOnce(_ => members.Select(member => FreshData.WordsOf(member())).OfType<string>().Cast<object>().ToArray());

            Assert.True(read[0].Length >= Statements.All.Count);
            Assert.All(read, words => Assert.True(Same(read[0], words)));
        }
    }

    private static bool Same(object[] one, object[] other) => one.AsSpan().SequenceEqual(other, ReferenceEqualityComparer.Instance);

    /// <summary>Reads on many threads, which all begin when the last one has started.</summary>
    private static async Task<object[][]> AtOnce(Func<int, object[]> read)
    {
        using var start = new Barrier(Threads);
        return await Task.WhenAll(Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return read(number);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
