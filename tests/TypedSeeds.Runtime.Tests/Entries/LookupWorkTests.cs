using TypedSeeds.Tables;

namespace TypedSeeds.Tests;

/// <summary>The work of look-ups, counted: it is linear in what they walk over.</summary>
public sealed class LookupWorkTests
{
    private const int Found = 3;

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public void What_is_said_at_a_place_asks_each_entry_of_the_document_once_for_its_quote(int count)
    {
        var document = Samples.Document(new string('a', 2 * count));
        var entries = Enumerable.Range(0, count).Select(number => Samples.Statement($"s-{number}", document) with { Quote = new Quote(document, number, Found) }).ToArray();
        var asked = 0;

        var found = QuotedPlaces.At(entries, document, count / 2, entry => Count(ref asked, entry.Quote));

        Assert.Equal((count, Found), (asked, found.Count));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public void Versions_at_a_place_ask_each_entry_that_has_one_there_once(int count)
    {
        var document = Samples.Document("We agree.");
        var guests = Enumerable.Range(0, count).Select(number => Samples.Statement($"s-{number}", document)).ToArray();
        var asked = 0;

        var found = QuotedPlaces.At(guests[..Found], document, 0, static entry => entry.Quote, guests, entry => Count(ref asked, new[] { entry.Quote }));

        Assert.Equal((count, count), (asked, found.Count));
    }

    [Fact]
    public void A_text_is_made_ready_for_a_search_once_and_twice_the_text_takes_twice_the_memory()
    {
        Searched(10, "end");
        var (one, two) = (Searched(1_000, "end"), Searched(2_000, "end"));

        Assert.InRange((double)two.First / one.First, 1.5, 2.3);
        Assert.Equal(one.Again, two.Again);
        Assert.True(20 * one.Again < one.First, $"{one.Again} bytes again, after {one.First}");
    }

    [Fact]
    public void Twice_the_places_of_a_search_take_twice_the_memory()
    {
        Searched(10, "talks");

        Assert.InRange((double)Searched(2_000, "talks").Again / Searched(1_000, "talks").Again, 1.5, 2.3);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public void What_is_on_narrower_topics_asks_each_topic_once_for_those_that_are_under_it(int count)
    {
        var corpus = new TopicTree(count);
        var statements = Enumerable.Range(0, count).Select(static number => new HashedTopic { Id = $"s-{number}", Name = "S" }).ToArray();
        var topics = corpus.Topics.ToArray();
        var index = new EntryIndex<Topic, HashedTopic>(statements, statement => [topics[int.Parse(statement.Id[2..], System.Globalization.CultureInfo.InvariantCulture)]]);

        var found = Reaching.Of(index, topics[0], withNarrower: true);

        Assert.Equal(statements, found);
        Assert.Equal(count, corpus.Asked);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200)]
    public void A_look_up_that_reaches_further_hashes_each_entry_twice_at_most_and_never_again(int count)
    {
        var topics = new TopicTree(count).Topics.ToArray();
        var hashed = new int[1];
        // In the other order, so that what is found is not in the order of the corpus.
        var entries = Enumerable.Range(0, count).Select(number => new HashedTopic { Id = $"s-{number}", Name = "S", Counter = hashed }).ToArray();
        var index = new EntryIndex<Topic, HashedTopic>(entries, entry => [topics[count - 1 - int.Parse(entry.Id[2..], System.Globalization.CultureInfo.InvariantCulture)]]);
        _ = index[topics[0]];
        hashed[0] = 0;

        var found = Reaching.Of(index, topics[0], withNarrower: true);
        var first = hashed[0];
        var again = Reaching.Of(index, topics[0], withNarrower: true);

        Assert.Equal(entries, found);
        Assert.InRange(first, count, 2 * count);
        Assert.Same(found, again);
        Assert.Equal(first, hashed[0]);
    }

    private static T Count<T>(ref int asked, T value)
    {
        asked++;
        return value;
    }

    private static (long First, long Again) Searched(int words, string sought)
    {
        var document = Samples.Document(string.Concat(Enumerable.Repeat("peace talks ", words)) + "end");
        return (Allocated(document, sought), Allocated(document, sought));
    }

    private static long Allocated(SourceDocument document, string sought)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = document.Search(sought);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>An entry that counts how often it is hashed.</summary>
    private sealed record HashedTopic : Topic
    {
        public int[] Counter { get; init; } = [0];

        public bool Equals(HashedTopic? other) => base.Equals(other);

        public override int GetHashCode()
        {
            Counter[0]++;
            return base.GetHashCode();
        }
    }

    /// <summary>Topics of which each has two narrower ones, and the widest is under the last: a cycle.</summary>
    private sealed class TopicTree : Corpus
    {
        private readonly CompiledFile _file;
        private readonly EntryIndex<Topic, Topic> _narrower;

        public TopicTree(int count)
            : base("Tree")
        {
            _file = new CompiledFile(this, "/shared", (string?)null, "#topic|name|broader\n" + string.Join('\n', Enumerable.Range(0, count).Select(number => $"t-{number}|T|t-{(number == 0 ? count - 1 : (number - 1) / 2)}")));
            Topics = new FileEntries<Topic>(_file, "topic", 2 + 4);
            _narrower = new(Topics, static topic => [topic.Broader!]);
        }

        public FileEntries<Topic> Topics { get; }

        /// <summary>How often something was asked for what leads to it.</summary>
        public int Asked { get; private set; }

        protected internal override string Kinds => "topic";

        protected internal override EntryIndex? IndexOf(string field)
        {
            Asked++;
            return field == "topic.broader" ? _narrower : null;
        }

        protected internal override CompiledFile? Open(string name) => _file;

        protected internal override Entry Read(string kind, ref RowReader row) => new Topic(ref row);

        protected internal override EntryDirectory? DirectoryOf(string kind) => null;
    }
}
