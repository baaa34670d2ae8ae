namespace TypedSeeds.Tests;

/// <summary>An entry is a view of its row. A column is read once, on demand, and its value never changes.</summary>
public sealed class RowViewTests
{
    private const int Threads = 16;
    private const int Rounds = 32;

    private readonly SampleCorpus _corpus = new();

    [Fact]
    public void The_words_are_read_without_the_other_columns_and_those_together()
    {
        // The reading code is compiled before the measurement.
        Read(new SampleCorpus().Statements[0]);

        var read = Read(_corpus.Statements[0]);

        Assert.InRange(read.Quote, 1, read.Columns - 1);
        Assert.Equal(0, read.Again);
    }

    [Fact]
    public void What_was_read_once_is_there_for_good()
    {
        var statement = _corpus.Statements[0];

        Assert.Same(statement.Id, statement.Id);
        Assert.Same(statement.Quote, statement.Quote);
        Assert.Same(statement.Cue, statement.Cue);
        Assert.Same(statement.By, statement.By);
        Assert.Same(statement.Formerly, statement.Formerly);
    }

    [Fact]
    public async Task Threads_that_read_an_entry_at_once_all_get_the_same_values()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var statement = new SampleCorpus().Statements[0];
            using var start = new Barrier(Threads);

            var read = await Task.WhenAll(Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    // Half of them begin with the words, the others with a column.
                    var by = number % 2 == 0 ? statement.By : null;
                    return (statement.Id, statement.Quote, statement.Quote.Text, Cue: statement.Cue!, By: by ?? statement.By);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            Assert.All(read, values =>
            {
                Assert.Same(read[0].Id, values.Id);
                Assert.Same(read[0].Quote, values.Quote);
                Assert.Same(read[0].Cue, values.Cue);
                Assert.Same(read[0].By, values.By);
                Assert.Same(read[0].Text, values.Text);
            });
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_copy_with_other_values_leaves_the_entry_as_it_was(bool isRead)
    {
        var statement = _corpus.Statements[0];
        Assert.True(!isRead || statement is { Cue: not null, Description: null });

        var copy = statement with { Act = SpeechAct.Deny, PartOf = null, Description = "Other.", Cue = null };

        Assert.Equal((SpeechAct.Deny, null, "Other.", null), (copy.Act, copy.PartOf, copy.Description, copy.Cue));
        Assert.Equal((SpeechAct.Agree, null), (statement.Act, statement.Description));
        Assert.Same(_corpus.Statements[1], statement.PartOf);
        Assert.Equal("agree", statement.Cue!.Text);
        Assert.Equal(statement.Quote, copy.Quote);
        Assert.Same(statement.Document, copy.Document);
        Assert.Same(statement.By[0], copy.By[0]);
        Assert.Equal(StatementMode.Quoted, copy.Mode);
    }

    [Fact]
    public void A_full_id_is_one_string_and_that_of_a_copy_is_its_own()
    {
        var statement = _corpus.Statements[0];
        var full = statement.FullId;

        Assert.Same(full, statement.FullId);
        Assert.Equal($"{statement.Document.Id}/zzzzz", (statement with { Id = "zzzzz" }).FullId);
        Assert.Equal($"other/{statement.Id}", (statement with { Document = statement.Document with { Id = "other" } }).FullId);
        Assert.Same(full, statement.FullId);
    }

    [Fact]
    public void What_is_left_out_of_an_entry_made_by_hand_is_empty()
    {
        var statement = Samples.Statement("a");

        Assert.Empty(statement.To);
        Assert.Empty(statement.Sources);
        Assert.Same(CodeSet.Empty, statement.Codes);
        Assert.Equal((null, null, null, null, ""), (statement.Cue, statement.At, statement.Made, statement.Description, statement.Corpus));
    }

    // The bytes that three reads allocate.
    private static (long Quote, long Columns, long Again) Read(Statement statement)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = statement.Quote;
        var quote = GC.GetAllocatedBytesForCurrentThread();
        _ = statement.By;
        var columns = GC.GetAllocatedBytesForCurrentThread();
        _ = statement.Cue;
        _ = statement.Act;
        return (quote - before, columns - quote, GC.GetAllocatedBytesForCurrentThread() - columns);
    }
}
