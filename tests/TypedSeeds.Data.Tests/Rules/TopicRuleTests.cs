using System.Text.RegularExpressions;

namespace TypedSeeds.Data.Tests;

/// <summary>Topics and parties are those of the quoted words; what they only point to is marked as read.</summary>
public sealed partial class TopicRuleTests
{
    [Fact]
    public void International_law_is_a_topic_where_something_is_called_unlawful_and_nowhere_else() =>
        Assert.Equal(
            Statements.All.Where(statement => Unlawful().IsMatch(statement.Quote.Text)),
            Statements.All.Where(statement => statement.Topics.Contains(Topics.InternationalLaw)));

    [Fact]
    public void A_topic_that_the_words_only_point_to_is_inferred() =>
        Assert.All(
            Statements.All.Where(statement => Pointing().IsMatch(statement.Quote.Text)),
            statement => Assert.Equal(SourceOrigin.Inferred, statement.SourceOf(nameof(Statement.Topics)).Origin));

    [Fact]
    public void A_party_that_the_words_only_point_to_is_inferred() =>
        Assert.All(
            Statements.All.Where(statement => statement.Quote.Text.StartsWith("This ", StringComparison.Ordinal)),
            statement => Assert.Equal(SourceOrigin.Inferred, statement.SourceOf(nameof(Statement.About)).Origin));

    [GeneratedRegex("unlawful|illegal|violates|in violation")]
    private static partial Regex Unlawful();

    [GeneratedRegex("^This (?!launch)|these .* activities|destabilizing (actions|behavior)")]
    private static partial Regex Pointing();
}
