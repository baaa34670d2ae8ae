namespace TypedSeeds.Tests;

/// <summary>The order by which LINQ and sorted collections list entries, quotes, ranges and durations.</summary>
public sealed class ListOrderTests
{
    private const string Text = "We agree. We agree.";

    private static readonly SourceDocument Other = Samples.Document(Text) with { Id = "other" };

    private static readonly Quote[] Quotes =
    [
        Quote(Other, 3, 5),
        Quote(0, 2),
        Pieces(new(0, 1), new(3, 5)),
        Pieces(new(0, 2), new(3, 1), new(5, 3)),
        Pieces(new(0, 2), new(3, 5)),
        Quote(0, 8),
        Quote(3, 5),
        Quote(10, 9),
        new(Samples.Document(Text) with { Corpus = "Zoo" }, 0, 2),
    ];

    private static readonly Entry[] Entries =
    [
        new Event { Id = "b", Name = "A" },
        new Group { Id = "Zebra", Name = "Z" },
        new Group { Id = "a", Name = "A" },
        new State { Id = "a", Name = "A" },
        new State { Id = "a", Name = "A", Corpus = "Zoo" },
        new State { Id = "á", Name = "A" },
        Samples.Statement("z", Other),
        Samples.Statement("a"),
        new Topic { Id = "a", Name = "A" },
    ];

    private static readonly string[] Durations =
    [
        "P0D", "PT1S", "PT59M", "PT60M", "PT1H", "P1D", "P6DT23H", "P7D", "P1W", "P30D", "P1M", "P31D", "P365D", "P12M", "P1Y", "P366D", "P100Y", "P999999999Y999999999M",
    ];

    [Fact]
    public void Quotes_sort_by_document_then_by_where_they_begin_and_end_then_by_their_pieces() =>
        AssertOrder(Quotes, quote => $"{quote.Document.Corpus} {quote} {string.Join(", ", quote.Pieces.ToArray())}");

    [Fact]
    public void Entries_sort_by_kind_id_and_corpus_by_code_units() => AssertOrder(Entries, entry => $"{entry.GetType()} {entry} {entry.Corpus}");

    [Fact]
    public void Ranges_sort_by_where_they_begin_then_by_length() =>
        AssertOrder<TextRange>([new(0, 1), new(0, 2), new(1, 1), new(int.MaxValue, 0)], range => range.ToString());

    [Fact]
    public void Durations_sort_by_their_mean_length_then_by_their_parts() =>
        AssertOrder(Durations.Select(CalendarDuration.Parse).ToArray(), duration => duration.ToString());

    [Fact]
    public void Null_comes_first_and_Min_and_Max_pass_over_it()
    {
        Quote?[] quotes = [Quotes[1], null, Quotes[0]];
        Party?[] parties = [new State { Id = "b", Name = "B" }, null, new Group { Id = "a", Name = "A" }];

        Assert.Null(quotes.Order().First());
        Assert.Null(parties.OrderDescending().Last());
        Assert.Equal(Quotes[0], quotes.Min());
        Assert.Equal("b", parties.Max()!.Id);
    }

    [Fact]
    public void Another_type_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ((IComparable)Quotes[0]).CompareTo("We"));
        Assert.Throws<ArgumentException>(() => ((IComparable)Entries[0]).CompareTo("a"));
        Assert.Throws<ArgumentException>(() => ((IComparable)default(TextRange)).CompareTo(1));
        Assert.Throws<ArgumentException>(() => ((IComparable)default(CalendarDuration)).CompareTo("P1D"));
    }

    private static Quote Quote(int start, int length) => Quote(Samples.Document(Text), start, length);

    private static Quote Quote(SourceDocument document, int start, int length) => new(document, start, length);

    private static Quote Pieces(params TextRange[] pieces) => new(Samples.Document(Text), pieces);

    /// <summary>Holds that each is less than all after it, by either interface, by LINQ and in a sorted set, and equal to itself alone.</summary>
    private static void AssertOrder<T>(IReadOnlyList<T> sorted, Func<T, string> show)
        where T : IComparable<T>, IComparable
    {
        for (var left = 0; left < sorted.Count; left++)
        {
            for (var right = 0; right < sorted.Count; right++)
            {
                var expected = left.CompareTo(right);
                Assert.True(expected == Math.Sign(sorted[left].CompareTo(sorted[right])), $"{show(sorted[left])} and {show(sorted[right])}");
                Assert.Equal(expected, Math.Sign(((IComparable)sorted[left]).CompareTo(sorted[right])));
                Assert.Equal(expected == 0, sorted[left].Equals(sorted[right]));
            }
        }

        Assert.Equal(sorted.Select(show), sorted.Reverse().Order().Select(show));
        Assert.Equal(sorted.Reverse().Select(show), sorted.OrderByDescending(item => item).Select(show));
        Assert.Equal(sorted.Select(show), new SortedSet<T>(sorted.Reverse().Concat(sorted)).Select(show));
        Assert.Equal(show(sorted[0]), show(sorted.Min()!));
        Assert.Equal(show(sorted[^1]), show(sorted.Max()!));
        Assert.Equal(1, ((IComparable)sorted[0]).CompareTo(null));
    }
}
