namespace TypedSeeds.Tests;

/// <summary>An entry is made from one row, once. <see cref="RowViewTests"/> tests how its columns are read.</summary>
public sealed class RowWorkTests
{
    [Fact]
    public void An_entry_with_its_words_is_made_of_one_row()
    {
        var corpus = new SampleCorpus();

        Assert.Equal("We agree.", corpus.Statements[0].Quote.Text);

        Assert.Equal(["statement"], corpus.RowsRead);
    }

    [Fact]
    public void Its_document_is_made_when_it_is_asked_for_and_is_the_quotes_own()
    {
        var corpus = new SampleCorpus();
        var statement = corpus.Statements[0];

        Assert.Same(statement.Document, statement.Quote.Document);

        Assert.Equal(["statement", "document"], corpus.RowsRead);
    }

    [Fact]
    public void Who_reads_all_entries_twice_reads_each_row_once()
    {
        var corpus = new SampleCorpus();

        Assert.Equal(corpus.All, corpus.All);

        Assert.Equal(corpus.All.Count(), corpus.RowsRead.Count);
    }

    [Fact]
    public void What_an_entry_refers_to_is_one_row_more()
    {
        var corpus = new SampleCorpus();

        Assert.Equal("Both chambers", corpus.Statements[0].By[0].Name);
        Assert.Equal("Both chambers", corpus.Statements[1].By[0].Name);

        Assert.Equal(["statement", "party", "statement"], corpus.RowsRead);
    }
}
