using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Comparing;

/// <summary>A waiver declares that the change of one entry is intended, and why.</summary>
public class WaiverTests
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        statements:
          stop: { act: urge, by: [], mode: quoted, quote: both sides }
        topics:
          peace: { name: Peace }

        """;

    private static readonly SeedFiles Files = SeedFiles.Small(Annotation).WithBaseline(
        "document|report",
        "event|talks|name=Talks",
        "statement|report/stop|act=call-on|mode=quoted|quote=both sides");

    [Fact]
    public void The_corpus_of_these_tests_has_a_removal_a_change_and_a_new_entry() =>
        Assert.Equal(["SEED4020", "SEED4021", "SEED4022"], Ids(Files).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("waivers: { event: { talks: They were never held. } }", "SEED4021,SEED4022")]
    [InlineData("waivers: { statement: { report/stop: The original says so. } }", "SEED4020,SEED4022")]
    [InlineData("waivers: { statement: { stop: The original says so. } }", "SEED4020,SEED4022")]
    [InlineData("waivers: { topic: { peace: Asked for. } }", "SEED4020,SEED4021")]
    public void A_waiver_silences_what_is_said_of_its_entry_and_nothing_else(string waivers, string left) =>
        Assert.Equal(left.Split(','), Ids(Files.With("seeds/report.yaml", Annotation + waivers)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_waiver_may_stand_in_any_annotation_file() =>
        Assert.DoesNotContain("SEED4020", Ids(Files.With("seeds/waivers.yaml", "seed: 1\nwaivers: { event: { talks: They were never held. } }\n")));

    [Fact]
    public void A_mistyped_waiver_names_the_entry_that_may_be_meant() => Assert.Contains(
        "Nothing of the event 'talk' differs from the baseline; did you mean 'talks'?",
        Files.With("seeds/report.yaml", Annotation + "waivers: { event: { talk: They were never held. } }").Run().Diagnostics.Select(found => found.GetMessage(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("waivers: { event: { talk: They were never held. } }", "SEED4021,SEED4022,SEED4024")]
    [InlineData("waivers: { event: { tlaks: { baseline: They were never held. } } }", "SEED4021,SEED4022,SEED4024")]
    [InlineData("waivers: { events: { talks: They were never held. } }", "SEED1005,SEED4021,SEED4022")]
    [InlineData("waivers: { event: [talks] }", "SEED1004,SEED4021,SEED4022")]
    [InlineData("waivers: { event: { talks: { basline: They were never held. } } }", "SEED1005,SEED4021,SEED4022")]
    [InlineData("waivers: [talks]", "SEED1004")]
    [InlineData("waiver: { statement: { stop: The original says so. } }", "SEED1001")]
    public void A_change_that_a_mistaken_waiver_is_for_follows_from_it(string waivers, string left) =>
        Assert.Equal(left.Split(','), Ids(Files.With("seeds/report.yaml", Annotation + waivers)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_mistyped_waiver_is_as_bad_as_the_change_that_it_leaves_open() => Assert.Equal(
        DiagnosticSeverity.Error,
        Assert.Single(Files.With("seeds/report.yaml", Annotation + "waivers: { event: { talk: They were never held. } }").Run().Diagnostics, static found => found.Id == "SEED4024").Severity);

    [Fact]
    public void A_waiver_without_a_reason_is_the_only_error_about_its_entry() =>
        Assert.Equal(["SEED4021", "SEED4022", "SEED4025"], Ids(Files.With("seeds/report.yaml", Annotation + "waivers: { event: { talks: ' ' } }")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_waiver_without_a_reason_is_not_called_idle_as_well() => Assert.Equal(
        ["SEED4020", "SEED4021", "SEED4022", "SEED4025"],
        Ids(Files.With("seeds/report.yaml", Annotation + "waivers: { event: { others: ' ' } }")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("waivers: [talks]", "'waivers' is a mapping from kind to waivers, but this is a list; write for example: waivers: { statement: { some-id: Why the change is meant. } }")]
    [InlineData("waivers: { event: talks }", "'event' is a mapping from id to reason, but this is a text; write for example: event: { talks: Why the change is meant. }")]
    [InlineData("waivers: { event: { talks: [never held] } }", "'talks' is a text, or a mapping from rule to reason, but this is a list; write talks: never held")]
    public void Waivers_of_another_shape_are_an_error_with_or_without_a_baseline(string waivers, string message)
    {
        var files = Files.With("seeds/report.yaml", Annotation + waivers);

        Assert.Contains(message, Messages(files));
        Assert.Contains(message, Messages(files.Without("seeds/typed-seeds.baseline")));
    }

    [Fact]
    public void A_waiver_of_an_entry_that_is_left_out_is_not_called_idle() => Assert.DoesNotContain(
        "SEED4024",
        Ids(Files.With("seeds/report.yaml", Annotation.Replace("act: urge", "act: urgge", StringComparison.Ordinal) + "waivers: { statement: { stop: The original says so. } }")));

    private static IEnumerable<string> Ids(SeedFiles files) => files.Run().Diagnostics.Select(found => found.Id).Where(id => id != "SEED2007");

    private static IEnumerable<string> Messages(SeedFiles files) => files.Run().Diagnostics.Select(found => found.GetMessage(CultureInfo.InvariantCulture));
}
