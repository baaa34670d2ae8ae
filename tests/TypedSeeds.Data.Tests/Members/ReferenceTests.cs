namespace TypedSeeds.Data.Tests;

/// <summary>Every reference leads to an existing entry, the same one that a consumer finds.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Every_reference_of_every_entry_leads_to_the_entry_that_Find_gives()
    {
        var references = Corpus.Entries.SelectMany(Corpus.ValuesOf).OfType<Entry>().ToArray();

        Assert.True(references.Length > Corpus.Entries.Count());
        Assert.All(references, reference => Assert.Same(Corpus.Find(reference), reference));
    }

    [Fact]
    public void Every_quote_of_every_entry_is_of_the_one_document_and_says_something()
    {
        var quotes = Corpus.Entries.SelectMany(Corpus.ValuesOf).OfType<Quote>().ToArray();

        Assert.True(quotes.Length > Statements.All.Count);
        Assert.All(quotes, quote => Assert.Same(Documents.CanadaKoreaTwoPlusTwo, quote.Document));
        Assert.All(quotes, quote => Assert.Equal(quote, new Quote(quote.Document, quote.Pieces.ToArray())));
    }

    [Fact]
    public void Every_entry_says_of_which_corpus_it_is() =>
        Assert.All(Corpus.Entries, entry => Assert.Equal("TypedSeeds.Data", entry.Corpus));

    [Fact]
    public void No_two_entries_are_equal()
    {
        var entries = Corpus.Entries.ToArray();

        Assert.Equal(entries.Length, new HashSet<Entry>(entries).Count);
    }
}
