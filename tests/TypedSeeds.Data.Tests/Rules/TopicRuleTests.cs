using System.Text.RegularExpressions;

namespace TypedSeeds.Data.Tests;

/// <summary>Topics and parties are those of the quoted words; what they only point to is marked as read.</summary>
public sealed partial class TopicRuleTests
{
    /// <summary>By topic, the words that name the countries it is on; one of them is enough.</summary>
    private static readonly Dictionary<Topic, string[]> Countries = new()
    {
        [Topics.NorthKoreaRussiaMilitaryCooperation] = ["Russia"],
        [Topics.TroopsInRussia] = ["Russia"],
        [Topics.ArmsAndTechnologyTransfer] = ["Russia"],
        [Topics.WarInUkraine] = ["Ukraine"],
        [Topics.NorthKoreanWeapons] = ["North Korea"],
        [Topics.SanctionsMonitoring] = ["North Korea"],
        [Topics.CanadaKoreaRelations] = ["Canad", "the two countries"],
        [Topics.DefenceCooperation] = ["Canad", "the two countries"],
    };

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

    public static TheoryData<string, string> NotNamed
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var statement in Statements.All)
            {
                foreach (var topic in statement.Topics.Where(topic => Countries.TryGetValue(topic, out var names) && !names.Any(SentenceOf(statement).Contains)))
                {
                    data.Add(statement.Id, topic.Id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(NotNamed))]
    public void A_topic_on_countries_that_the_sentence_does_not_name_is_inferred(string id, string topic)
    {
        var source = Statements.CanadaKoreaTwoPlusTwo.Find(id)!.SourceOf(nameof(Statement.Topics));

        Assert.True(source is { Origin: SourceOrigin.Inferred, Note: not null }, $"{id} has the topic {topic}, and its sentence does not say on which countries.");
    }

    [Fact]
    public void An_agreement_is_read_as_about_a_topic_where_all_its_statements_are() =>
        Assert.All(
            Agreements.All.Where(agreement => agreement.StatedIn.All(statement => statement.SourceOf(nameof(Statement.Topics)).Origin == SourceOrigin.Inferred)),
            agreement => Assert.Equal(SourceOrigin.Inferred, agreement.SourceOf(nameof(Agreement.About)).Origin));

    [Fact]
    public void What_an_erratum_reverses_is_inferred_where_it_has_parties_or_topics_only_by_the_correction() =>
        Assert.All(
            new[] { Statements.CanadaKoreaTwoPlusTwo.MonitorExchange.SourceOf(nameof(Statement.About)), Statements.CanadaKoreaTwoPlusTwo.MonitorExchange.SourceOf(nameof(Statement.Topics)) },
            source => Assert.True(source is { Origin: SourceOrigin.Inferred, Note: not null, Quote: not null }));

    [Fact]
    public void A_party_that_the_words_only_point_to_is_inferred() =>
        Assert.All(
            Statements.All.Where(statement => statement.Quote.Text.StartsWith("This ", StringComparison.Ordinal)),
            statement => Assert.Equal(SourceOrigin.Inferred, statement.SourceOf(nameof(Statement.About)).Origin));

    private static string SentenceOf(Statement statement)
    {
        var text = statement.Quote.Document.Text;
        var begin = Math.Max(text.LastIndexOf('\n', statement.Quote.Start), text.LastIndexOf(". ", statement.Quote.Start, StringComparison.Ordinal)) + 1;
        var ends = new[] { text.IndexOf('\n', statement.Quote.Start), text.IndexOf(". ", statement.Quote.Start, StringComparison.Ordinal) };
        return text[begin..ends.Where(end => end > 0).DefaultIfEmpty(text.Length).Min()];
    }

    [GeneratedRegex("unlawful|illegal|violates|in violation")]
    private static partial Regex Unlawful();

    [GeneratedRegex("^This |these .* activities|destabilizing (actions|behavior)")]
    private static partial Regex Pointing();
}
