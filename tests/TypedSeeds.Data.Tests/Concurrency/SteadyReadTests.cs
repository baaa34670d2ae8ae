namespace TypedSeeds.Data.Tests;

/// <summary>Reading an entry again allocates nothing.</summary>
public sealed class SteadyReadTests
{
    private const int Reads = 1000;

    [Fact]
    public void A_member_is_read_without_allocating() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops));

    [Fact]
    public void So_is_the_text_of_its_quote() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.Quote.Text));

    [Fact]
    public void So_is_the_span_of_its_quote() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.Quote.Span.Length > 0 ? "" : null));

    [Fact]
    public void So_are_the_pieces_of_a_quote_and_what_is_between_them()
    {
        Assert.Equal(0, Allocated(static () => Errata.CanadaKoreaTwoPlusTwo.SpellingOfJoly.Quote.Text));
        Assert.Equal(0, Allocated(static () => Errata.CanadaKoreaTwoPlusTwo.SpellingOfJoly.Quote.PieceTexts));
        Assert.Equal(0, Allocated(static () => Errata.CanadaKoreaTwoPlusTwo.SpellingOfJoly.Quote.Omissions));
    }

    [Fact]
    public void So_are_its_speakers() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.By[0].Name));

    [Fact]
    public void So_is_what_one_entry_refers_to() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.At!.Name));

    [Fact]
    public void So_is_a_party_with_its_own_record() => Assert.Equal(0, Allocated(static () => Parties.Canada));

    [Fact]
    public void So_is_what_a_lookup_finds() =>
        Assert.Equal(0, Allocated(static () => Statements.ByParty(Parties.FourMinisters)));

    [Fact]
    public void So_is_an_entry_found_by_its_id() =>
        Assert.Equal(0, Allocated(static () => Statements.CanadaKoreaTwoPlusTwo.Find(Statements.CanadaKoreaTwoPlusTwo.Ids.WithdrawTroops)));

    [Fact]
    public void So_is_an_entry_of_a_kind_of_the_corpuss_own_what_it_holds_and_what_refers_to_it()
    {
        Assert.Equal(0, Allocated(static () => Forums.TwoPlusTwo));
        Assert.Equal(0, Allocated(static () => Forums.TwoPlusTwo.Participants[0].Name));
        Assert.Equal(0, Allocated(static () => Agreements.CanadaKoreaTwoPlusTwo.BiennialTwoPlusTwo.Forum!.Name));
    }

    [Fact]
    public void So_is_what_is_looked_up_by_a_field_of_the_corpus()
    {
        Assert.Equal(0, Allocated(static () => Agreements.ByForum(Forums.TwoPlusTwo)));
        Assert.Equal(0, Allocated(static () => Forums.ByLevel(ForumLevel.Ministers)));
    }

    private static long Allocated(Func<object?> read)
    {
        Assert.NotNull(Read(read));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(read);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static object? Read(Func<object?> read)
    {
        object? last = null;
        for (var i = 0; i < Reads; i++)
        {
            last = read();
        }

        return last;
    }
}
