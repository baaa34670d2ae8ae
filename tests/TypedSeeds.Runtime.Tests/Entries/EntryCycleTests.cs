using System.Diagnostics;
using System.Reflection;

namespace TypedSeeds.Tests;

/// <summary>Entries with circular references can be compared, hashed and shown, because none of these follows a reference.</summary>
public sealed class EntryCycleTests
{
    private readonly SampleCorpus _corpus = new();

    [Fact]
    public void The_references_of_the_sample_go_in_circles()
    {
        var house = _corpus.Parties.Find("house")!;
        var both = Assert.IsType<Group>(_corpus.Parties.Find("both"));
        var first = _corpus.Statements.Find("first")!;

        Assert.Same(house, house.PartOf!.PartOf);
        Assert.Contains(both, both.Members);
        Assert.Same(_corpus.Topics[0], _corpus.Topics[0].Broader!.Broader);
        Assert.Same(first, first.PartOf!.PartOf);
        Assert.Same(first, Assert.Single(first.Renders[0].Renders));
        Assert.Same(first, first.Renders[1]);
    }

    [Fact]
    public void Entries_of_two_readings_of_one_corpus_are_equal_and_hash_alike()
    {
        Follow(_corpus);
        var again = new SampleCorpus();

        Assert.Equal(_corpus.All, again.All);
        Assert.Equal(_corpus.All.Select(entry => entry.GetHashCode()), again.All.Select(entry => entry.GetHashCode()));
        Assert.All(_corpus.All.Zip(again.All), pair => Assert.NotSame(pair.First, pair.Second));
    }

    [Fact]
    public void As_text_an_entry_is_one_short_line()
    {
        Follow(_corpus);

        Assert.Equal(
            ["party house", "party senate", "party both", "topic trade", "topic tariffs", "statement report/first", "statement report/second"],
            _corpus.All.Select(entry => entry.ToString()));
    }

    [Theory]
    [InlineData(typeof(Entry))]
    [InlineData(typeof(Quote))]
    [InlineData(typeof(CodeSet))]
    public void The_debugger_shows_what_the_text_is(Type type) =>
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);

    [Fact]
    public void Quotes_and_offices_of_entries_in_circles_are_shown_and_compared_too()
    {
        var again = new SampleCorpus();
        var office = new Office { Title = "Speaker", Of = _corpus.Parties[0] };

        Assert.Equal("report:1:1 “We agree.”", _corpus.Statements[0].Quote.ToString());
        Assert.Equal(_corpus.Statements[0].Quote, again.Statements[0].Quote);
        Assert.Equal(office, new Office { Title = "Speaker", Of = again.Parties[0] });
        Assert.Equal("Speaker (House, ?–)", office.ToString());
    }

    private static void Follow(SampleCorpus corpus)
    {
        Assert.All(corpus.Statements, statement => Assert.NotEmpty(statement.Renders));
        Assert.All(corpus.Topics, topic => Assert.NotNull(topic.Broader));
    }
}
