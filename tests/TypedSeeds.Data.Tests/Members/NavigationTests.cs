using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>Every reference can be followed back, and look-ups reach what belongs to the one that is looked for.</summary>
public class NavigationTests
{
    private static readonly SourceDocument Article = Documents.CanadaKoreaTwoPlusTwo;

    public static TheoryData<string> Reverses => new(Pairs.Keys);

    // For each property that leads back: what it gives for every entry, and what a walk over all gives.
    private static Dictionary<string, Func<IEnumerable<(IEnumerable<Entry> Given, IEnumerable<Entry> Walked)>>> Pairs { get; } = new(StringComparer.Ordinal)
    {
        ["party.PublishedDocuments"] = () => Of(Parties.All, party => party.PublishedDocuments, Documents.All, (document, party) => document.Publisher == party),
        ["party.WrittenDocuments"] = () => Of(Parties.All, party => party.WrittenDocuments, Documents.All, (document, party) => document.Authors.Contains(party)),
        ["party.Parts"] = () => Of(Parties.All, party => party.Parts, Parties.All, (part, party) => part.PartOf == party),
        ["party.Representatives"] = () => Of(Parties.All, party => party.Representatives, Parties.All, (other, party) => other.Represents == party),
        ["party.Groups"] = () => Of(Parties.All, party => party.Groups, Parties.All, (group, party) => group.Members.Contains(party)),
        ["party.OfficeHolders"] = () => Of(Parties.All, party => party.OfficeHolders, Parties.All, (other, party) => other.Offices.Any(office => office.Of == party)),
        ["party.Events"] = () => Of(Parties.All, party => party.Events, Events.All, (other, party) => other.Participants.Contains(party)),
        ["party.Statements"] = () => Of(Parties.All, party => party.Statements, Statements.All, (statement, party) => statement.By.Contains(party)),
        ["party.StatementsTo"] = () => Of(Parties.All, party => party.StatementsTo, Statements.All, (statement, party) => statement.To.Contains(party)),
        ["party.StatementsAbout"] = () => Of(Parties.All, party => party.StatementsAbout, Statements.All, (statement, party) => statement.About.Contains(party)),
        ["party.Agreements"] = () => Of(Parties.All, party => party.Agreements, Agreements.All, (agreement, party) => agreement.Parties.Contains(party)),
        ["topic.Narrower"] = () => Of(Topics.All, topic => topic.Narrower, Topics.All, (narrower, topic) => narrower.Broader == topic),
        ["topic.Statements"] = () => Of(Topics.All, topic => topic.Statements, Statements.All, (statement, topic) => statement.Topics.Contains(topic)),
        ["topic.Agreements"] = () => Of(Topics.All, topic => topic.Agreements, Agreements.All, (agreement, topic) => agreement.About.Contains(topic)),
        ["event.Statements"] = () => Of(Events.All, @event => @event.Statements, Statements.All, (statement, @event) => statement.At == @event),
        ["event.Agreements"] = () => Of(Events.All, @event => @event.Agreements, Agreements.All, (agreement, @event) => agreement.About.Contains(@event)),
        ["event.FulfilledAgreements"] = () => Of(Events.All, @event => @event.FulfilledAgreements, Agreements.All, (agreement, @event) => agreement.FulfilledBy == @event),
        ["statement.Parts"] = () => Of(Statements.All, statement => statement.Parts, Statements.All, (part, statement) => part.PartOf == statement),
        ["statement.RenderedBy"] = () => Of(Statements.All, statement => statement.RenderedBy, Statements.All, (rendering, statement) => rendering.Renders.Contains(statement)),
        ["statement.Agreements"] = () => Of(Statements.All, statement => statement.Agreements, Agreements.All, (agreement, statement) => agreement.StatedIn.Contains(statement)),
        ["statement.Errata"] = () => Of(Statements.All, statement => statement.Errata, Errata.All, (erratum, statement) => erratum.Concerns.Contains(statement)),
        ["party.Errata"] = () => Of(Parties.All, party => party.Errata, Errata.All, (erratum, party) => erratum.Concerns.Contains(party)),
        ["entry.Errata"] = () => Of([.. Corpus.Entries.Where(entry => entry is not SourceDocument)], entry => entry.Errata, Errata.All, (erratum, entry) => erratum.Concerns.Contains(entry)),
        ["document.Translations"] = () => Of(Documents.All, document => document.Translations, Documents.All, (translation, document) => translation.Original == document),
        ["document.StatementsWithVersion"] = () => Of(Documents.All, document => document.StatementsWithVersion, Statements.All, (statement, document) => statement.Versions.Any(version => version.Document == document)),
        ["document.Statements"] = () => Of(Documents.All, document => document.Statements, Statements.All, (statement, document) => statement.Document == document),
        ["document.Agreements"] = () => Of(Documents.All, document => document.Agreements, Agreements.All, (agreement, document) => agreement.Document == document),
        ["document.Errata"] = () => Of(Documents.All, document => document.Errata, Errata.All, (erratum, document) => erratum.Document == document),
    };

    [Theory]
    [MemberData(nameof(Reverses))]
    public void A_property_that_leads_back_gives_what_a_walk_over_all_gives(string property) =>
        Assert.All(Pairs[property](), pair => Assert.Equal(pair.Walked, pair.Given));

    [Fact]
    public void Every_property_that_leads_back_is_compared_with_a_walk()
    {
        var properties = typeof(Entry).Assembly.GetExportedTypes()
            .Where(record => record.IsAssignableTo(typeof(Entry)))
            .SelectMany(record => record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => !property.CanWrite && property.PropertyType.IsAssignableTo(typeof(IReadOnlyList<Entry>))), (record, property) => $"{(record == typeof(SourceDocument) ? "document" : record.Name.ToLowerInvariant())}.{property.Name}");

        Assert.Empty(properties.Except(Pairs.Keys));
    }

    [Fact]
    public void Leading_back_again_allocates_nothing()
    {
        var (statement, party) = (Statements.All[0], Parties.Canada);
        _ = Count();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((0L, true), (allocated, count > 0));

        int Count() => statement.RenderedBy.Count + statement.Errata.Count + Article.Statements.Count + party.Representatives.Count + Statements.ByParty(party, Reach.All).Count;
    }

    [Fact]
    public void An_entry_made_by_hand_leads_back_to_nothing()
    {
        var topic = new Topic { Id = "made", Name = "Made" };

        Assert.Empty(topic.Narrower);
        Assert.Empty(topic.Statements);
        Assert.Empty(topic.Errata);
    }

    [Fact]
    public void What_the_groups_of_a_party_say_counts_where_it_is_asked_for()
    {
        var own = Statements.ByParty(Parties.MelanieJoly);
        var wide = Statements.ByParty(Parties.MelanieJoly, Reach.Groups);

        Assert.Equal(own, Statements.ByParty(Parties.MelanieJoly, Reach.Itself));
        Assert.Equal(
            Statements.All.Where(statement => statement.By.Any(party => party == Parties.MelanieJoly || Groups(Parties.MelanieJoly).Contains(party))),
            wide);
        Assert.True(wide.Count > own.Count);
    }

    [Fact]
    public void What_those_say_who_speak_for_a_party_and_their_groups_counts_where_it_is_asked_for()
    {
        var representatives = Parties.All.Where(party => party.Represents == Parties.Canada).Append(Parties.Canada).ToHashSet();

        Assert.Equal(
            Statements.All.Where(statement => statement.By.Any(representatives.Contains)),
            Statements.ByParty(Parties.Canada, Reach.Representatives));
        Assert.Equal(
            Statements.All.Where(statement => statement.By.Any(party => representatives.Contains(party) || representatives.Any(one => Groups(one).Contains(party)))),
            Statements.ByParty(Parties.Canada, Reach.Groups | Reach.Representatives));
        Assert.Same(Statements.ByParty(Parties.Canada, Reach.All), Statements.ByParty(Parties.Canada, Reach.All));
        Assert.Throws<ArgumentOutOfRangeException>(() => Statements.ByParty(Parties.Canada, (Reach)8));
    }

    [Fact]
    public void What_is_said_of_the_parts_of_a_party_counts_where_it_is_asked_for_and_in_all()
    {
        var country = Parties.All.Where(party => WholesOf(party).Contains(Parties.NorthKorea)).Append(Parties.NorthKorea).ToHashSet();
        var all = country.Concat(Parties.All.Where(party => party.Represents is { } other && country.Contains(other))).ToHashSet();
        all.UnionWith(all.SelectMany(Groups).ToArray());

        Assert.Equal(Statements.All.Where(statement => statement.About.OfType<Party>().Any(country.Contains)), Statements.AboutParty(Parties.NorthKorea, Reach.Parts));
        Assert.Equal(Statements.All.Where(statement => statement.About.OfType<Party>().Any(all.Contains)), Statements.AboutParty(Parties.NorthKorea, Reach.All));
        Assert.True(Statements.AboutParty(Parties.NorthKorea, Reach.Parts).Count > Statements.AboutParty(Parties.NorthKorea).Count);
        Assert.Contains(Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops, Statements.AboutParty(Parties.NorthKorea, Reach.All));
        Assert.All(Parties.NorthKorea.Parts, part => Assert.NotEqual(Statements.AboutParty(Parties.NorthKorea, Reach.All), Statements.AboutParty(part, Reach.All)));
    }

    [Fact]
    public void Negations_are_found_as_whole_words()
    {
        Assert.All(Documents.Search("no", wholeWords: true), place => Assert.Equal("no", place.Text, ignoreCase: true));
        Assert.Contains(Documents.Search("no"), place => place.Text == "North");
        Assert.Equal(Article.Search("not", wholeWords: true), Documents.Search("not", wholeWords: true));
    }

    [Fact]
    public void When_something_was_said_is_its_own_date_or_that_of_its_event()
    {
        var dated = Statements.All.Where(said => (said.Made ?? said.At?.Date) is not null).OrderBy(said => said.Made ?? said.At?.Date).ToList();

        Assert.True(dated.Count > Statements.All.Count(said => said.Made is not null));
        Assert.Equal(dated.Select(said => said.Made ?? said.At?.Date).Order(), dated.Select(said => said.Made ?? said.At?.Date));
    }

    [Fact]
    public void Narrower_topics_count_where_they_are_asked_for()
    {
        foreach (var topic in Topics.All)
        {
            var topics = Topics.All.Where(other => IsUnder(other, topic)).ToHashSet();

            Assert.Equal(Statements.ByTopic(topic), Statements.ByTopic(topic, withNarrower: false));
            Assert.Equal(Statements.All.Where(statement => statement.Topics.Any(topics.Contains)), Statements.ByTopic(topic, withNarrower: true));
        }

        Assert.Contains(Topics.All, topic => Statements.ByTopic(topic, withNarrower: true).Count > Statements.ByTopic(topic).Count);
    }

    [Fact]
    public void What_is_said_at_a_place_is_every_statement_whose_quote_holds_it()
    {
        for (var offset = 0; offset < Article.Text.Length; offset += 37)
        {
            Assert.Equal(Statements.All.Where(statement => statement.Quote.Contains(offset)), Statements.At(Article, offset));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Statements.At(Article, Article.Text.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Errata.At(Article, -1));
    }

    [Fact]
    public void Words_are_found_in_all_documents_as_quotes_and_lead_to_what_is_said_there()
    {
        var places = Documents.Search("SANCTION");

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.StartsWith("sanction", place.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(places, place => Statements.At(place.Document, place.Start).Count > 0);
        Assert.DoesNotContain(Documents.Search("legal"), place => place.Text.Contains("illegal", StringComparison.Ordinal));
    }

    private static IEnumerable<(IEnumerable<Entry> Given, IEnumerable<Entry> Walked)> Of<TTarget, TEntry>(
        IReadOnlyList<TTarget> targets, Func<TTarget, IEnumerable<TEntry>> given, IReadOnlyList<TEntry> entries, Func<TEntry, TTarget, bool> refers)
        where TTarget : Entry
        where TEntry : Entry =>
        targets.Select(target => (given(target).Cast<Entry>(), entries.Where(entry => refers(entry, target)).Cast<Entry>()));

    private static IEnumerable<Party> Groups(Party party) =>
        Parties.All.Where(group => group.Members.Contains(party)).SelectMany(group => Groups(group).Prepend(group));

    private static IEnumerable<Party> WholesOf(Party party) => party.PartOf is { } whole ? WholesOf(whole).Prepend(whole) : [];

    private static bool IsUnder(Topic topic, Topic broad) => topic == broad || (topic.Broader is { } broader && IsUnder(broader, broad));
}
