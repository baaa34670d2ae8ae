using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The emitted code, compiled and run: every field of every kind has the value from the annotation.</summary>
public abstract class ReadBackTests
{
    private protected abstract GeneratorRun Run { get; }

    // The kind of a party is its type, and sources are no property. A reading of another package's document has tests of its own.
    private static IEnumerable<(string Entries, string Property)> Fields =>
    [
        .. KindTable.BuiltIn.SelectMany(kind => kind.Fields
            .Where(field => !field.IsComputed && field.Key != kind.SubtypeField && field.Key is not (FieldKeys.Of or FieldKeys.CoverageCounts))
            .Select(field => ($"{kind.ClassName}.All", field.PropertyName))),
        .. KindTable.CommonFields.Where(field => field.Type != FieldType.Sources).Select(field => ("everything", field.PropertyName)),
    ];

    [Fact]
    public void The_corpus_of_these_tests_has_no_mistake() => Assert.Empty(Run.Diagnostics);

    [Fact]
    public void Every_field_of_the_table_of_kinds_has_a_value_in_the_corpus_of_these_tests_and_is_read_back() => AssertSays(
        string.Empty,
        $$"""
        var everything = new IEnumerable<Entry>[] { {{string.Join(", ", KindTable.BuiltIn.Select(kind => kind.ClassName + ".All"))}} }.SelectMany(all => all);
        var missing = new List<string>();
        void Ask(string name, IEnumerable<Entry> entries)
        {
            var property = name.Substring(name.LastIndexOf('.') + 1);
            if (!entries.Any(entry => entry.GetType().GetProperty(property) is { } found && IsGiven(found.PropertyType, found.GetValue(entry))))
            {
                missing.Add(name);
            }
        }

        static bool IsGiven(Type type, object? value) => value switch
        {
            null or "" => false,
            System.Collections.IEnumerable items and not string => items.GetEnumerator().MoveNext(),
            _ => !type.IsValueType || !value.Equals(Activator.CreateInstance(type)),
        };

        {{string.Join("\n", Fields.Select(field => $"Ask(\"{field.Entries}.{field.Property}\", {field.Entries});"))}}
        return string.Join(", ", missing);
        """);

    [Fact]
    public void A_document_has_all_its_fields() => AssertSays(
        "report|Talks in Zenda|the-league|rudolf|1894-04|1894|en|de|https://example.org/report|CC0-1.0|Complete|Observers called it progress.|5|5|report.txt",
        """
        var d = Documents.Report;
        return string.Join("|", d.Id, d.Title, d.Publisher!.Id, d.Authors.Single().Id, d.Published, d.ReferenceDate, d.Language, d.TranslatedFrom,
            d.Source, d.Licence, d.Coverage, d.Ignore.Single().Text, d.SentenceCount, d.CoveredSentenceCount, d.FileName);
        """);

    [Fact]
    public void A_documents_text_is_the_files_text_to_the_letter()
    {
        Assert.Equal(FullCorpus.Report, Run.Use("return Documents.Report.Text;"));
        Assert.Equal(FullCorpus.Communique, Run.Use("return Documents.Communique.Text;"));
    }

    [Fact]
    public void A_party_has_all_its_fields() => AssertSays(
        @"State Kingdom of Ruritania Ruritania/Rurit|ania; ^the\ small the-league wikidata=Q1, in-house=a=b;c|d - Group ruritania rudolf - Organization league-of-states",
        """
        State r = Parties.Ruritania;
        Group e = Parties.Envoys;
        Organization l = Parties.TheLeague;
        return $"{r.GetType().Name} {r.Name} {string.Join("/", r.Aliases)} {r.PartOf!.Id} {r.Codes} - {e.GetType().Name} {e.Represents!.Id} {e.Members.Single().Id} - {l.GetType().Name} {l.Formerly.Single()}";
        """);

    [Fact]
    public void A_person_has_offices_and_mentions() => AssertSays(
        "President/ruritania/1890/1894-12-31 Guest/// 1:1 “The president of Ruritania” 5:1 “Ruritania signed”",
        """
        Person p = Parties.Rudolf;
        return string.Join(" ", p.Offices.Select(o => $"{o.Title}/{o.Of?.Id}/{o.From}/{o.Until}").Concat(p.Mentions.Select(m => $"{m.Position} “{m.Text}”")));
        """);

    [Fact]
    public void A_topic_has_all_its_fields() => AssertSays(
        "Meetings diplomacy Talks of all kinds/use diplomacy",
        "var t = Topics.Meetings; return $\"{t.Name} {t.Broader!.Id} {t.Description}/{t.Deprecated}\";");

    [Fact]
    public void An_event_has_all_its_fields_and_their_sources() => AssertSays(
        "Talks in Zenda|1894-04-01/1894-04-03|Zenda|ruritania,rudolf|Happened|046|the talks\nin Zenda|External From the almanac https://example.org/almanac|Stated in Zenda|Judgement",
        """
        var e = Events.ZendaTalks;
        var date = e.SourceOf(nameof(Event.Date));
        var place = e.SourceOf("place");
        return string.Join("|", e.Name, e.Date, e.Place, string.Join(",", e.Participants.Select(p => p.Id)), e.Certainty, e.Codes[CodeScheme.Cameo], e.Quotes.Single().Text,
            $"{date.Origin} {date.Note} {date.Uri}", $"{place.Origin} {place.Quote!.Text.Replace('\n', ' ')}", e.SourceOf(nameof(Event.Name)).Origin);
        """);

    [Fact]
    public void A_statement_has_all_its_fields() => AssertSays(
        "report/welcome|Welcome|rudolf|envoys|the-league|Quoted|We   welcome the talks\nin Zenda|welcome|communique/welcome-talks|zenda-talks|meetings,diplomacy|1894-04-02|warmly|051|SUPPORT|The president is glad.|Two lines:\nthe second.",
        """
        var s = Statements.Report.Welcome;
        return string.Join("|", s.FullId, s.Act, s.By.Single().Id, s.To.Single().Id, s.About.Single().Id, s.Mode, s.Quote.Text, s.Cue!.Text, s.Renders.Single().FullId,
            s.At!.Id, string.Join(",", s.Topics.Select(t => t.Id)), s.Made, s.Intensity, s.CameoCode, s.Codes[CodeScheme.Plover], s.Summary, s.Description);
        """);

    [Fact]
    public void A_statement_has_its_words_in_another_document() => AssertSays(
        "communique|We welcome […] in Zenda|1:1|the talks|True|True|report",
        """
        var s = Statements.Report.Welcome;
        var v = s.Versions.Single();
        return string.Join("|", v.Document.Id, v.Text, v.Position, v.Omissions.Single().Text.Trim(), ReferenceEquals(s.QuoteIn("de"), v), ReferenceEquals(Documents.Report.Original, v.Document), Documents.Communique.Translations.Single().Id);
        """);

    [Fact]
    public void A_statement_by_nobody_and_of_two_pieces_is_one() => AssertSays(
        "0|welcome|agreed […] every two years|2|030",
        "var s = Statements.Report.Hold; return string.Join(\"|\", s.By.Count, s.PartOf!.Id, s.Quote.Text, s.Quote.Pieces.Length, s.CameoCode);");

    [Fact]
    public void An_agreement_has_all_its_fields() => AssertSays(
        "ruritania,the-league|To meet again.|Agreed|hold|agreed to hold them every two years|1894|1896?|P2Y|1894-04|event zenda-talks,topic diplomacy|zenda-talks|036",
        """
        var a = Agreements.Report.MeetAgain;
        return string.Join("|", string.Join(",", a.Parties.Select(p => p.Id)), a.Summary, a.Status, a.StatedIn.Single().Id, a.Quotes.Single().Text, a.Made, a.Due, a.Every, a.Starts,
            string.Join(",", a.About), a.FulfilledBy!.Id, a.Codes[CodeScheme.Cameo]);
        """);

    [Fact]
    public void An_erratum_has_all_its_fields() => AssertSays(
        "3:31|What was signed is not said.|Ruritania signed the treaty|statement report/hold,agreement report/meet-again,party rudolf,document report",
        "var e = Errata.Report.NoObject; return string.Join(\"|\", e.Quote.Position, e.Note, e.Reads, string.Join(\",\", e.Concerns));");

    [Fact]
    public void All_find_and_ids_agree_with_the_members() => AssertSays(
        "True True True True|report/welcome,report/hold|communique/welcome-talks,report/welcome,report/hold|ruritania,the-league,envoys,rudolf|welcome zenda-talks",
        """
        return string.Join("|",
            $"{ReferenceEquals(Statements.Report.Welcome, Statements.Report.Find("welcome"))} {ReferenceEquals(Statements.Report.Welcome, Statements.Find("report/welcome"))} {Parties.Find("nobody") is null} {Statements.Find("welcome") is null}",
            string.Join(",", Statements.Report.All.Select(s => s.FullId)),
            string.Join(",", Statements.All.Select(s => s.FullId)),
            string.Join(",", Parties.All.Select(p => p.Id)),
            $"{Statements.Report.Ids.Welcome} {Events.Ids.ZendaTalks}");
        """);

    [Fact]
    public void Lookups_find_what_a_walk_over_all_would_find() => AssertSays(
        "report/welcome|communique/welcome-talks|report/welcome|report/welcome|report/hold|report/welcome|report/meet-again",
        """
        static string Show(IEnumerable<Entry> entries) => string.Join(",", entries.Select(e => e.FullId));
        return string.Join("|", Show(Statements.ByParty(Parties.Rudolf)), Show(Statements.ByParty(Parties.Ruritania)), Show(Statements.ToParty(Parties.Envoys)), Show(Statements.AboutParty(Parties.TheLeague)),
            Show(Statements.ByAct(SpeechAct.Agree)), Show(Statements.ByTopic(Topics.Meetings)), Show(Agreements.ByParty(Parties.Ruritania)));
        """);

    [Fact]
    public void Offsets_count_what_each_unit_counts() => AssertSays(
        "68|67|70",
        """
        var q = new Quote(Documents.Communique, Documents.Communique.Text.LastIndexOf("in Zenda", StringComparison.Ordinal), 8);
        return string.Join("|", q.Start, q.CodePoints()[0].Start, q.Utf8Bytes()[0].Start);
        """);

    private void AssertSays(string expected, string body) => Assert.Equal(expected, Run.Use(body));
}
