namespace TypedSeeds.Data.Tests;

/// <summary>What is known from elsewhere never looks as if the article said it.</summary>
public sealed class SourceTests
{
    /// <summary>The only year in the text.</summary>
    private const string YearOfTheArticle = "2022";

    [Fact]
    public void A_date_with_a_year_that_the_article_does_not_give_is_external_or_inferred()
    {
        var dates = Corpus.Entries.SelectMany(DatesOf).Where(date => date.Text != YearOfTheArticle).ToArray();

        Assert.NotEmpty(dates);
        Assert.All(dates, date => Assert.True(
            date.Entry.SourceOf(date.Field).Origin is SourceOrigin.External or SourceOrigin.Inferred,
            $"{date.Field} of the {date.Entry} is {date.Text}, which the article does not say."));
    }

    [Fact]
    public void No_date_is_the_annotator_s_own_judgement() =>
        Assert.All(
            Corpus.Entries.SelectMany(DatesOf),
            date => Assert.NotEqual(SourceOrigin.Judgement, date.Entry.SourceOf(date.Field).Origin));

    [Fact]
    public void The_year_2022_is_the_only_one_in_the_article()
    {
        var words = Documents.CanadaKoreaTwoPlusTwo.Text.Split(' ', ',', '.', '\n');

        Assert.Equal([YearOfTheArticle], words.Where(word => word.Length == 4 && word.All(char.IsAsciiDigit)));
    }

    [Theory]
    [InlineData("first-two-plus-two")]
    [InlineData("joint-statement-adoption")]
    [InlineData("icbm-test")]
    [InlineData("monitoring-team-launch")]
    [InlineData("universal-periodic-review-of-north-korea")]
    [InlineData("g20-foreign-ministers-talks")]
    public void The_year_2024_of_an_event_is_external_and_says_where_it_is_from(string id)
    {
        var source = Events.Find(id)?.SourceOf(nameof(Event.Date));

        Assert.Equal(SourceOrigin.External, source?.Origin);
        Assert.False(string.IsNullOrWhiteSpace(source?.Note));
    }

    [Fact]
    public void What_is_stated_has_words_of_the_article() =>
        Assert.All(SourcesOf(SourceOrigin.Stated), source => Assert.NotNull(source.Quote));

    [Fact]
    public void What_is_external_has_a_note_or_an_address() =>
        Assert.All(SourcesOf(SourceOrigin.External), source => Assert.True(source.Note is not null || source.Uri is not null));

    [Fact]
    public void No_source_is_written_down_as_a_judgement() => Assert.Empty(SourcesOf(SourceOrigin.Judgement));

    [Theory]
    [InlineData("cho-tae-yul", nameof(Party.Name))]
    [InlineData("melanie-joly", nameof(Party.Name))]
    [InlineData("yoon-suk-yeol", nameof(Party.Name))]
    [InlineData("multilateral-sanctions-monitoring-team", nameof(Party.Name))]
    public void A_name_that_the_article_spells_otherwise_is_external(string id, string field)
    {
        var party = Parties.Find(id)!;

        Assert.DoesNotContain(party.Name, Documents.CanadaKoreaTwoPlusTwo.Text, StringComparison.Ordinal);
        Assert.Equal(SourceOrigin.External, party.SourceOf(field).Origin);
    }

    public static TheoryData<string, string, string> NamesFromElsewhere => new()
    {
        { "forums", Forums.Ids.TwoPlusTwo, Forums.TwoPlusTwo.Name },
        { "forums", Forums.Ids.ArmyStaffTalks, Forums.ArmyStaffTalks.Name },
        { "operations", Operations.Ids.OperationNeon, Operations.OperationNeon.Name },
    };

    [Theory]
    [MemberData(nameof(NamesFromElsewhere))]
    public void A_name_of_something_else_than_a_party_that_the_article_does_not_give_is_external(string section, string id, string name)
    {
        Assert.DoesNotContain(name, Documents.CanadaKoreaTwoPlusTwo.Text, StringComparison.Ordinal);
        Assert.Equal(SourceOrigin.External, MemberClass.All[section].Find(id)!.SourceOf("Name").Origin);
    }

    [Fact]
    public void What_the_review_is_is_known_from_elsewhere() =>
        Assert.Equal(SourceOrigin.External, Mechanisms.UniversalPeriodicReview.SourceOf(nameof(Entry.Description)).Origin);

    [Fact]
    public void That_the_missile_is_of_the_programmes_is_inferred_and_its_range_is_stated()
    {
        Assert.Equal(SourceOrigin.Inferred, Weapons.Hwasong19.SourceOf(nameof(Weapon.Programme)).Origin);
        Assert.Equal("intercontinental ballistic missile", Weapons.Hwasong19.SourceOf(nameof(Weapon.Range)).Quote?.Text);
    }

    private static FieldSource[] SourcesOf(SourceOrigin origin) =>
        [.. Corpus.Entries.SelectMany(entry => entry.Sources).Where(source => source.Origin == origin)];

    private static IEnumerable<(Entry Entry, string Field, string Text)> DatesOf(Entry entry) =>
        from date in FieldsOf(entry)
        let text = date.Date?.ToString()
        where text is not null
        select (entry, date.Field, text);

    private static IEnumerable<(string Field, PartialDate? Date)> FieldsOf(Entry entry) => entry switch
    {
        SourceDocument document => [(nameof(document.Published), document.Published), (nameof(document.ReferenceDate), document.ReferenceDate)],
        Event found => [(nameof(found.Date), found.Date)],
        Statement statement => [(nameof(statement.Made), statement.Made)],
        Agreement agreement =>
            [(nameof(agreement.Made), agreement.Made), (nameof(agreement.Due), agreement.Due), (nameof(agreement.Starts), agreement.Starts)],
        Party party => party.Offices.SelectMany(office => new[] { (nameof(party.Offices), office.From), (nameof(party.Offices), office.Until) }),
        _ => [],
    };
}
