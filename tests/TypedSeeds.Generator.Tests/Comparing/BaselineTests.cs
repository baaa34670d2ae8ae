using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Comparing;

/// <summary>Every kind of change since a baseline, with its whole message.</summary>
public class BaselineTests
{
    private const string Document = "We call on both sides to stop.\nWe thank the hosts.\n";

    private const string Annotation = """
        seed: 1
        document: { id: report, language: en }
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Korea, part-of: canada, offices: [{ title: Host, of: canada, from: 2024 }] }
        events:
          talks: { name: Talks, date: 2024-11-01, participants: [korea, canada] }
        statements:
          stop: { act: call-on, by: [korea, canada], to: [korea], mode: quoted, quote: both sides, at: talks }
          thank: { act: thank, by: [], mode: quoted, quote: [{ exact: We thank }, { exact: hosts }] }
        agreements:
          meet: { parties: [canada, korea], summary: To meet., status: agreed, stated-in: [stop], due: 2025 }

        """;

    private static readonly string[] Baseline =
    [
        "agreement|report/meet|parties=canada;korea|status=agreed|stated-in=report/stop|due=2025",
        "document|report",
        "event|talks|name=Talks|date=2024-11-01|participants=canada;korea",
        "party|canada|kind=state|name=Canada",
        "party|korea|kind=state|name=Korea|part-of=canada|offices=Host^canada^2024^",
        "statement|report/stop|act=call-on|by=canada;korea|to=korea|mode=quoted|quote=both sides|at=talks",
        "statement|report/thank|act=thank|mode=quoted|quote=We thank&hosts",
    ];

    public static TheoryData<string, string, string> Changes => new()
    {
        { "act: call-on", "act: urge", "'act' of the statement 'report/stop' was 'call-on' in the baseline and is now 'urge'" },
        { "by: [korea, canada]", "by: [korea]", "'by' of the statement 'report/stop' was 'canada', 'korea' in the baseline and is now 'korea'" },
        { "by: []", "by: [korea]", "'by' of the statement 'report/thank' was nothing in the baseline and is now 'korea'" },
        { "quote: both sides", "quote: both sides to stop", "'quote' of the statement 'report/stop' was ‘both sides’ in the baseline and is now ‘both sides to stop’" },
        { "exact: hosts", "exact: the hosts", "'quote' of the statement 'report/thank' was ‘We thank … hosts’ in the baseline and is now ‘We thank … the hosts’" },
        { "status: agreed", "status: planned", "'status' of the agreement 'report/meet' was 'agreed' in the baseline and is now 'planned'" },
        { "date: 2024-11-01", "date: 2024-11", "'date' of the event 'talks' was '2024-11-01' in the baseline and is now '2024-11'" },
        { ", due: 2025", "", "'due' of the agreement 'report/meet' was '2025' in the baseline and is now nothing" },
        { "kind: state, name: Korea", "kind: organization, name: Korea", "'kind' of the party 'korea' was 'state' in the baseline and is now 'organization'" },
        { "from: 2024 ", "from: 2023 ", "'offices' of the party 'korea' was 'Host, canada, 2024' in the baseline and is now 'Host, canada, 2023'" },
    };

    [Fact]
    public void A_corpus_that_is_as_its_baseline_says_gives_no_word() => Assert.Empty(Messages(Annotation));

    [Theory]
    [InlineData("[korea, canada], to", "[canada, korea], to")]
    [InlineData("summary: To meet.", "summary: To meet again., description: Soon.")]
    [InlineData("quote: both sides,", "quote: { exact: both sides, line: 1 },")]
    [InlineData("{ exact: hosts }]", "{ exact: hosts, omits: the article }]")]
    [InlineData("quote: both sides", "quote: { exact: both sides, context: the act says so }")]
    public void Another_order_other_texts_and_other_ways_to_select_the_same_words_are_no_change(string old, string now) =>
        Assert.Empty(Messages(Annotation.Replace(old, now, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_changed_meaning_is_a_warning_that_names_old_and_new(string old, string now, string message) =>
        Assert.Equal(["Warning SEED4021: " + message], Messages(Annotation.Replace(old, now, StringComparison.Ordinal)));

    [Fact]
    public void A_removed_entry_is_an_error_at_its_line_of_the_baseline()
    {
        var run = Files(Remove("thank:")).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("SEED4020", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.StartsWith("The statement 'report/thank' is in the baseline, but no file has it any more", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(("/project/seeds/typed-seeds.baseline", 7, 10), PlaceOf(diagnostic.Location));
    }

    [Fact]
    public void A_new_id_without_formerly_is_one_error_that_names_it_and_nothing_that_refers_to_it_counts_as_changed()
    {
        var run = Files(Annotation.Replace("korea", "south-korea", StringComparison.Ordinal)).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "The party 'korea' is in the baseline, but no file has it any more, and code that uses it breaks; 'south-korea' says the same: if that is its new id, write formerly: [korea] there",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(("/project/seeds/report.yaml", 4, 2), PlaceOf(diagnostic.AdditionalLocations.Single()));
    }

    [Fact]
    public void Formerly_explains_a_new_id_and_what_refers_to_it()
    {
        var renamed = Annotation.Replace("korea", "south-korea", StringComparison.Ordinal).Replace("name: Korea,", "name: Korea, formerly: [korea],", StringComparison.Ordinal);

        Assert.Empty(Messages(renamed));
        Assert.Equal(
            ["Warning SEED4021: 'name' of the party 'south-korea' was 'Korea' in the baseline and is now 'South Korea'"],
            Messages(renamed.Replace("name: Korea", "name: South Korea", StringComparison.Ordinal)));
    }

    [Fact]
    public void Formerly_of_a_document_explains_the_new_names_of_its_entries()
    {
        Assert.Empty(Messages(Annotation.Replace("id: report", "id: joint-report, formerly: [report]", StringComparison.Ordinal)));
        Assert.Equal(
            ["Error SEED4020: The document 'report' is in the baseline, but no file has it any more, and code that uses it breaks; 'joint-report' says the same: if that is its new id, write formerly: [report] there"],
            Messages(Annotation.Replace("id: report", "id: joint-report", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_entry_is_information_at_its_id()
    {
        var diagnostic = Assert.Single(Files(Annotation + "topics: { peace: { name: Peace } }\n").Run().Diagnostics, found => found.Id != "SEED2007");

        Assert.Equal(("SEED4022", DiagnosticSeverity.Info, "The topic 'peace' is new since the baseline"), (diagnostic.Id, diagnostic.Severity, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(("/project/seeds/report.yaml", 12, 10), PlaceOf(diagnostic.Location));
    }

    [Fact]
    public void A_deprecated_entry_gives_no_word() =>
        Assert.Empty(Messages(Annotation.Replace("act: thank,", "act: thank, deprecated: It was never said.,", StringComparison.Ordinal)));

    [Theory]
    [InlineData("  stop: { act: call-on", "  stop: { act: call-off", "SEED1005")]
    [InlineData("statements:", "statments:", "SEED1001")]
    [InlineData("quote: both sides,", "quote: all sides,", "SEED3001")]
    [InlineData("agreements:", "agreements: [", "SEED0001")]
    [InlineData("  thank:", "  Thank:", "SEED1006")]
    [InlineData("{ id: report, language: en }", "{ language: en, title: Report }", "SEED1003")]
    [InlineData("{ id: report, language: en }", "{ id: report, language: en, text: gone.txt }", "SEED0009")]
    public void A_mistake_that_hides_an_entry_or_leaves_it_out_is_not_told_as_a_removal(string old, string now, string id)
    {
        var found = Files(Annotation.Replace(old, now, StringComparison.Ordinal)).Run().Diagnostics;

        Assert.Contains(found, diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id is "SEED4020" or "SEED4021");
    }

    [Fact]
    public void A_file_that_is_gone_took_its_entries_with_it()
    {
        var files = Files(Remove("thank:")).With("seeds/more.yaml", "seed: 1\ntopics: { peace: { name: Peace } }\n").WithBaseline([.. Baseline, "topic|peace|name=Peace"]);

        Assert.Equal(["report/thank"], files.Run().Diagnostics.Where(found => found.Id == "SEED4020").Select(IdOf));
        Assert.Equal(["report/thank", "peace"], files.Without("seeds/more.yaml").Run().Diagnostics.Where(found => found.Id == "SEED4020").Select(IdOf));
    }

    [Fact]
    public void A_long_quote_is_held_by_its_ends_and_a_hash_so_that_a_change_between_them_is_seen()
    {
        const string First = "We call on all of the many parties that took part, and on those that did not, whatever any of them did, to stop at once.";
        const string Second = "We call on all of the many parties that took part, and on those that did so, whatever any of them did, to stop at once.";
        var ends = $"{First[..60]} … {First[^30..]}";
        var files = new SeedFiles().With("seeds/report.txt", First + "\n" + Second + "\n").WithBaseline("document|report", $"erratum|report/odd|quote={ends}^{Hash(First)}");

        Assert.Empty(Messages(files.With("seeds/report.yaml", Erratum(First))));
        Assert.Equal(
            [$"Warning SEED4021: 'quote' of the erratum 'report/odd' was ‘{ends} (#{Hash(First)})’ in the baseline and is now ‘{ends} (#{Hash(Second)})’"],
            Messages(files.With("seeds/report.yaml", Erratum(Second))));

        static string Erratum(string quote) => $"seed: 1\ndocument: {{ id: report }}\nerrata: {{ odd: {{ quote: \"{quote}\", note: Odd. }} }}\n";
        static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..12];
    }

    [Theory]
    [InlineData("agreement", "it begins with a kind and an id, set apart by '|'")]
    [InlineData("agreement|Report", "it begins with a kind and an id, set apart by '|'")]
    [InlineData("agreement|report/meet|status", "'status' is no field with its value, such as status=agreed")]
    [InlineData(@"agreement|report/meet|status=\", @"'status=\' is no field with its value, such as status=agreed")]
    [InlineData(@"agreement|report/meet|status=\u12", @"'status=\u12' is no field with its value, such as status=agreed")]
    [InlineData("document|report", "the document 'report' is in line 3 already")]
    public void A_broken_line_is_an_error_at_that_line_and_no_entry_counts_as_new(string line, string problem)
    {
        var diagnostic = Assert.Single(Files(Annotation + "topics: { peace: { name: Peace } }\n").WithBaseline([.. Baseline, line]).Run().Diagnostics, found => found.Id != "SEED2007");

        Assert.Equal($"This is no line of a baseline: {problem}; mend it, or write the baseline anew with 'typed-seeds baseline'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(("/project/seeds/typed-seeds.baseline", 8, 0), PlaceOf(diagnostic.Location));
    }

    [Theory]
    [InlineData("", "the first one is '# typed-seeds baseline 1'")]
    [InlineData("party|canada\n", "the first one is '# typed-seeds baseline 1'")]
    [InlineData("# typed-seeds baseline 2\nwhatever\n", "it is of version 2, and this TypedSeeds reads '# typed-seeds baseline 1'")]
    public void A_file_without_the_header_of_a_known_version_is_one_error(string text, string problem) => Assert.Equal(
        [$"Error SEED4023: This is no line of a baseline: {problem}; mend it, or write the baseline anew with 'typed-seeds baseline'"],
        Messages(Files(Annotation).With("seeds/typed-seeds.baseline", text)));

    [Theory]
    [InlineData("# typed-seeds baseline 1, entries: 9\nparty|canada|name=Canada\n", "it counts 9 entries, and the file has 1, so that some were lost, or merged from two sides")]
    [InlineData("# typed-seeds baseline 1, entries: 0\nparty|canada|name=Canada\n", "it counts 0 entries, and the file has 1, so that some were lost, or merged from two sides")]
    [InlineData("# typed-seeds baseline 1, entries: 1\n", "it counts 1 entries, and the file has 0, so that some were lost, or merged from two sides")]
    [InlineData("# typed-seeds baseline 1, entries: 1\nparty|canada|name=Can", "it has no end of the line, as if the file was cut off in it")]
    [InlineData("# typed-seeds baseline 1, entries: 1", "it has no end of the line, as if the file was cut off in it")]
    [InlineData("# typed-seeds baseline 1", "it has no end of the line, as if the file was cut off in it")]
    [InlineData("# typed-seeds baseline 1, entr", "the number of its entries is cut off, or is no number")]
    [InlineData("# typed-seeds baseline 1, entries: -1\n", "the number of its entries is cut off, or is no number")]
    [InlineData("# typed-seeds baseline 1, entries: 99999999999\n", "the number of its entries is cut off, or is no number")]
    public void A_baseline_that_lost_entries_in_any_way_is_one_error(string text, string problem) => Assert.Equal(
        [$"Error SEED4023: This is no line of a baseline: {problem}; mend it, or write the baseline anew with 'typed-seeds baseline'"],
        Messages(Files(Annotation).With("seeds/typed-seeds.baseline", text)).Where(message => message.Contains("SEED4023", StringComparison.Ordinal)));

    [Fact]
    public void A_baseline_that_is_cut_off_anywhere_is_an_error()
    {
        var whole = BaselineFormat.Write([.. Written(Baseline)]);
        Assert.Empty(BaselineErrors(whole));
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Single(BaselineErrors(whole[..length])));
    }

    private static IEnumerable<Fingerprint> Written(string[] lines) =>
        Stages.ReadBaseline(InputText.Of("a.baseline", string.Concat(lines.Prepend(BaselineFormat.Header).Select(line => line + "\n")))).Lines.Select(line => line.Fingerprint);

    private static IEnumerable<string> BaselineErrors(string text) =>
        Stages.ReadBaseline(InputText.Of("a.baseline", text)).Findings.Select(finding => finding.Rule.Id);

    [Fact]
    public void Line_ends_of_another_system_and_blank_lines_are_no_mistake()
    {
        var text = Files(Annotation).Files.Last().GetText()!.ToString();

        Assert.Empty(Messages(Files(Annotation).With("seeds/typed-seeds.baseline", text.Replace("\n", "\r\n\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_baseline_that_is_added_by_hand_is_known_by_its_name() =>
        Assert.Contains("SEED4020", (Files(Remove("thank:")) with { HasProps = false }).Run().Diagnostics.Select(found => found.Id));

    [Fact]
    public void Without_a_baseline_nothing_is_compared() => Assert.Empty(Messages(Files(Remove("thank:")).Without("seeds/typed-seeds.baseline")));

    private static string Remove(string entry) =>
        string.Join('\n', Annotation.Split('\n').Where(line => !line.StartsWith("  " + entry, StringComparison.Ordinal)));

    private static SeedFiles Files(string annotation) =>
        new SeedFiles().With("seeds/report.txt", Document).With("seeds/report.yaml", annotation).WithBaseline(Baseline);

    private static string[] Messages(string annotation) => Messages(Files(annotation));

    // Some changes give a reason that these sentences need none of, which is told and is no matter of the baseline.
    private static string[] Messages(SeedFiles files) =>
        [.. files.Run().Diagnostics.Where(found => found.Id != "SEED3015").Select(found => $"{found.Severity} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}")];

    private static (string, int, int) PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        return (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character);
    }

    private static string IdOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1];
}
