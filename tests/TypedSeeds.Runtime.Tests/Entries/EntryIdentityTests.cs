namespace TypedSeeds.Tests;

/// <summary>An entry is its record, its corpus, its kind and its full id.</summary>
public sealed class EntryIdentityTests
{
    public static TheoryData<Entry, Entry> Different => new()
    {
        { Samples.Statement("a"), Samples.Statement("b") },
        { Samples.Statement("a"), Samples.Statement("a") with { Corpus = "Other" } },
        { Samples.Statement("a"), Samples.Statement("a", Samples.Document("We agree.") with { Id = "other" }) },
        { new Topic { Id = "a", Name = "A" }, new Event { Id = "a", Name = "A" } },
        { new Topic { Id = "a", Name = "A" }, new Topic { Id = "A", Name = "A" } },
    };

    [Fact]
    public void Entries_of_one_identity_are_equal_whatever_else_they_say()
    {
        Entry one = Samples.Statement("a");
        Entry other = Samples.Statement("a") with { Act = SpeechAct.Deny, Summary = "No.", Description = "Other." };

        Assert.True(one.Equals(other));
        Assert.True(one == other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Another_corpus_kind_document_or_id_is_another_entry(Entry one, Entry other)
    {
        Assert.False(one.Equals(other));
        Assert.False(other.Equals(one));
        Assert.True(one != other);
    }

    [Fact]
    public void A_copy_with_other_values_keeps_its_identity()
    {
        var party = new State { Id = "canada", Name = "Canada" };

        Assert.Equal(party, party with { Name = "Kanada", Aliases = ["CA"] });
    }

    [Fact]
    public void A_copy_with_another_id_is_another_entry()
    {
        var party = new State { Id = "canada", Name = "Canada" };

        Assert.NotEqual(party, party with { Id = "kanada" });
    }

    [Fact]
    public void The_full_id_of_what_belongs_to_a_document_begins_with_the_document_s()
    {
        Assert.Equal("report/a", Samples.Statement("a").FullId);
        Assert.Equal("a", new Topic { Id = "a", Name = "A" }.FullId);
    }

    [Fact]
    public void As_text_an_entry_is_its_kind_and_full_id()
    {
        Assert.Equal("statement report/a", Samples.Statement("a").ToString());
        Assert.Equal("document report", Samples.Document("").ToString());
        Assert.Equal("party canada", new State { Id = "canada", Name = "Canada" }.ToString());
    }

    [Fact]
    public void A_state_and_a_person_of_one_id_are_different_both_ways()
    {
        Party state = new State { Id = "a", Name = "A" };
        Party person = new Person { Id = "a", Name = "A" };

        Assert.False(state.Equals(person));
        Assert.False(person.Equals(state));
    }

    [Fact]
    public void Equality_goes_both_ways_between_a_record_and_one_that_extends_it()
    {
        var statement = Samples.Statement("a");
        Statement extended = new ForumStatement
        {
            Id = "a",
            Document = statement.Document,
            Act = statement.Act,
            By = [],
            Mode = statement.Mode,
            Quote = statement.Quote,
        };

        Assert.Equal(statement.Equals(extended), extended.Equals(statement));
    }

    private sealed record ForumStatement : Statement;
}
