using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>The corpus's own kinds, compiled and run: every type of field has the right type and value.</summary>
public abstract class OwnKindTests
{
    private protected abstract GeneratorRun Run { get; }

    [Fact]
    public void The_corpus_of_these_tests_has_no_mistake() => Assert.Empty(Run.Diagnostics);

    [Fact]
    public void The_generated_code_compiles_without_a_warning() => Assert.Empty(Run.CompilerMessages());

    [Fact]
    public void An_own_kind_has_a_record_an_enum_and_a_class_of_its_entries() => AssertSays(
        "The summit|ruritania,rudolf|Leaders|P2Y||spring|forum summit|summit,committee|True|summit",
        """
        Forum f = Forums.Summit;
        return string.Join("|", f.Name, string.Join(",", f.Participants.Select((Party p) => p.Id)), f.Level is ForumLevel l ? l : null, f.Every, f.Parent?.Id, f.Rounds.Single().Id, f,
            string.Join(",", Forums.All.Select(e => e.Id)), ReferenceEquals(f, Forums.Find("summit")), Forums.Ids.Summit);
        """);

    [Fact]
    public void What_is_not_said_is_null_or_empty() => AssertSays(
        "True|True|True|0",
        """
        Forum f = Forums.Committee;
        return string.Join("|", f.Level is null, f.Every is null, ReferenceEquals(f.Parent, Forums.Summit), f.Rounds.Count);
        """);

    [Fact]
    public void A_kind_of_one_document_has_a_class_for_each_and_a_document() => AssertSays(
        "report/spring|1|1894-04-01|1894-05|2:1|Shut|The first.|summit|True|True",
        """
        Round r = Rounds.Report.Spring;
        long number = r.Number;
        PartialDate opened = r.Opened;
        RoundState state = r.State;
        return string.Join("|", r.FullId, number, opened, r.Closed, r.Words.Position, state, r.Description, r.Forum.Id, ReferenceEquals(r, Rounds.Find("report/spring")), ReferenceEquals(r.Document, Documents.Report));
        """);

    [Fact]
    public void Every_type_can_be_optional() => AssertSays(
        "Two\nlines | and ; more|12|-1234567.25|True|1894-04?|P2Y|https://example.org/b|zh-Hant-TW|2|No|036 x=y|rudolf",
        """
        Ministry m = Ministries.Whole;
        (string? text, long? integer, decimal? number, bool? boolean, PartialDate? date, CalendarDuration? duration, Uri? uri, string? language, Quote? quote, MinistryAChoice? choice, CodeSet code, Party? party)
            = (m.AText, m.AInteger, m.ANumber, m.ABoolean, m.ADate, m.ADuration, m.AUri, m.ALanguage, m.AQuote, m.AChoice, m.ACode, m.AParty);
        return string.Join("|", text, integer, number?.ToString(System.Globalization.CultureInfo.InvariantCulture), boolean, date, duration, uri, language, quote!.Pieces.Length, choice, $"{code["cameo"]} {code["in-house"]}", party!.Id);
        """);

    [Fact]
    public void Every_type_can_be_a_list() => AssertSays(
        "one/two;2|1/-2|1.5/2|True/False|1894/1894-04/1894-05|P1D/P2W|https://example.org/c/urn:x:1|en/ko|Strelsau/every two years|No/Yes/No|bare/whole",
        """
        Ministry m = Ministries.Whole;
        IReadOnlyList<string> texts = m.ManyTexts; IReadOnlyList<long> integers = m.ManyIntegers; IReadOnlyList<decimal> numbers = m.ManyNumbers; IReadOnlyList<bool> booleans = m.ManyBooleans;
        IReadOnlyList<PartialDate> dates = m.ManyDates; IReadOnlyList<CalendarDuration> durations = m.ManyDurations; IReadOnlyList<Uri> uris = m.ManyUris; IReadOnlyList<string> languages = m.ManyLanguages;
        IReadOnlyList<Quote> quotes = m.ManyQuotes; IReadOnlyList<MinistryManyChoices> choices = m.ManyChoices; IReadOnlyList<Ministry> ministries = m.ManyMinistries;
        return string.Join("|", string.Join("/", texts), string.Join("/", integers), string.Join("/", numbers.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))), string.Join("/", booleans), string.Join("/", dates), string.Join("/", durations), string.Join("/", uris),
            string.Join("/", languages), string.Join("/", quotes.Select(q => q.Text)), string.Join("/", choices), string.Join("/", ministries.Select(e => e.Id)));
        """);

    [Fact]
    public void Every_type_can_be_required_and_references_can_be_cycles() => AssertSays(
        "a;b|-9223372036854775808|0.10|False|1894|P1M|https://example.org/a|de|Ruritania|Q1|True",
        """
        Ministry m = Ministries.Bare;
        (string text, long integer, decimal number, bool boolean, PartialDate date, CalendarDuration duration, Uri uri, string language, Quote quote, CodeSet code, Ministry other)
            = (m.ReqText, m.ReqInteger, m.ReqNumber, m.ReqBoolean, m.ReqDate, m.ReqDuration, m.ReqUri, m.ReqLanguage, m.ReqQuote, m.ReqCode, m.ReqMinistry);
        return string.Join("|", text, integer, number.ToString(System.Globalization.CultureInfo.InvariantCulture), boolean, date, duration, uri, language, quote.Text, code["wikidata"], ReferenceEquals(other.ReqMinistry, m));
        """);

    [Fact]
    public void A_built_in_kind_with_fields_of_the_corpus_is_still_what_it_was() => AssertSays(
        "summit|To meet.|True|report/meet|True",
        """
        Agreement built = Agreements.Report.Meet;
        IReadOnlyList<Agreement> all = Agreements.All;
        return string.Join("|", Agreements.Report.Meet.Forum!.Id, built.Summary, ReferenceEquals(built, all.Single()), string.Join(",", Agreements.ByParty(Parties.Ruritania).Select(a => a.FullId)), built is CorpusAgreement);
        """);

    [Fact]
    public void Parties_with_fields_of_the_corpus_are_of_the_same_kinds_and_share_an_interface() => AssertSays(
        "Strelsau|1|CorpusState|2|1,2|4|b|report",
        """
        State state = Parties.Ruritania;
        CorpusPerson person = Parties.Rudolf;
        return string.Join("|", Parties.Ruritania.Seat, Parties.Ruritania.Rank, state.GetType().Name, person.Rank, string.Join(",", Parties.All.Cast<ICorpusParty>().Select(p => p.Rank)), Documents.Report.Shelf, Rounds.Report.Spring.Document.Id);
        """);

    [Fact]
    public void Entries_are_looked_up_by_what_they_refer_to_and_by_choices() => AssertSays(
        "summit,committee|summit|summit|committee|report/meet|report/spring|",
        """
        static string Show(IEnumerable<Entry> entries) => string.Join(",", entries.Select(e => e.FullId));
        return string.Join("|", Show(Forums.ByParticipants(Parties.Ruritania)), Show(Forums.ByParticipants(Parties.Rudolf)), Show(Forums.ByLevel(ForumLevel.Leaders)), Show(Forums.ByParent(Forums.Summit)),
            Show(Agreements.ByForum(Forums.Summit)), Show(Rounds.ByForum(Forums.Summit)), Show(Forums.ByLevel(ForumLevel.Ministers)));
        """);

    [Fact]
    public void A_consumer_can_make_one_by_hand_and_equality_is_identity() => AssertSays(
        "True|False|False",
        """
        var made = new Forum { Id = "summit", Name = "Another name", Participants = [], Corpus = Forums.Summit.Corpus };
        return string.Join("|", made == Forums.Summit, made == Forums.Committee, made.Equals((object)Parties.Ruritania));
        """);

    [Fact]
    public void A_party_is_matched_exhaustively_by_what_it_is() => AssertSays(
        "state Ruritania, person Rudolf",
        """
        return string.Join(", ", Parties.All.Select(p => p.Match(s => "state " + s.Name, p => "person " + p.Name, o => "organization", g => "group")));
        """);

    private void AssertSays(string expected, string body) => Assert.Equal(expected, Run.Use(body));
}

/// <summary>With documents as literals.</summary>
public class LiteralOwnKindTests : OwnKindTests
{
    private static readonly Lazy<GeneratorRun> Once = new(OwnCorpus.Files.Run);

    private protected override GeneratorRun Run => Once.Value;
}

/// <summary>With documents as embedded resources, in the newest C#.</summary>
public class ResourceOwnKindTests : OwnKindTests
{
    private static readonly Lazy<GeneratorRun> Once = new((OwnCorpus.Files.WithProperty("TypedSeedsDocumentStorage", "resource") with { Language = LanguageVersion.Preview }).Run);

    private protected override GeneratorRun Run => Once.Value;
}
