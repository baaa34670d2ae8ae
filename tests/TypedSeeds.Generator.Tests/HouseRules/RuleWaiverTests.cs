using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>A waiver lets one entry off, with a reason: off one rule, or off all and the baseline.</summary>
public class RuleWaiverTests
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        statements:
          stop: { act: ask, by: [], mode: quoted, quote: both sides }
          thank: { act: thank, by: [], mode: quoted, quote: thank the hosts }

        """;

    private static readonly SeedFiles Files = SeedFiles.Small(Annotation)
        .With("seeds/rules.yaml", "seed: 1\nrules:\n  require: { kind: statement, fields: [summary] }\n  ids: { kind: statement, pattern: t.* }\n");

    private static readonly SeedFiles Held = Files.WithBaseline(
        "document|report",
        "statement|report/stop|act=call-on|mode=quoted|quote=both sides",
        "statement|report/thank|act=thank|mode=quoted|quote=thank the hosts");

    [Theory]
    [InlineData("", "SEED1050,SEED1050,SEED1051")]
    [InlineData("waivers: { statement: { stop: { require: Short. } } }", "SEED1050,SEED1051")]
    [InlineData("waivers: { statement: { report/stop: { require: Short. } } }", "SEED1050,SEED1051")]
    [InlineData("waivers: { statement: { stop: { require: Short., ids: Old. } } }", "SEED1050")]
    [InlineData("waivers: { statement: { stop: Short and old. } }", "SEED1050")]
    [InlineData("waivers: { statement: { stop: Short and old., thank: { require: Polite. } } }", "")]
    public void A_waiver_silences_the_rules_that_it_is_for_and_nothing_else(string waivers, string left) =>
        Assert.Equal(left.Split(',', StringSplitOptions.RemoveEmptyEntries), Ids(Files, waivers));

    [Theory]
    [InlineData("waivers: { statement: { stop: All. } }", "SEED1050")]
    [InlineData("waivers: { statement: { stop: { baseline: Meant. } } }", "SEED1050,SEED1050,SEED1051")]
    [InlineData("waivers: { statement: { stop: { require: Short., ids: Old. } } }", "SEED1050,SEED4021")]
    [InlineData("waivers: { statement: { stop: { require: Short., ids: Old., baseline: Meant. } } }", "SEED1050")]
    public void A_waiver_of_a_rule_waives_no_change_and_the_reverse(string waivers, string left) =>
        Assert.Equal(left.Split(','), Ids(Held, waivers));

    [Theory]
    [InlineData(false, "thank: { ids: Old. }", "Nothing of the statement 'report/thank' breaks the rule 'ids'; did you mean 'require', which it breaks?")]
    [InlineData(false, "stp: { ids: Old. }", "Nothing of the statement 'report/stp' breaks the rule 'ids'; did you mean 'report/stop'?")]
    [InlineData(false, "none: All.", "Nothing of the statement 'report/none' breaks a rule of this corpus, and there is no such statement: write it, or take the waiver out")]
    [InlineData(true, "none: All.", "Nothing of the statement 'report/none' differs from the baseline or breaks a rule of this corpus; take the waiver out")]
    [InlineData(true, "thank: { baseline: Meant. }", "Nothing of the statement 'report/thank' differs from the baseline; take the waiver out")]
    [InlineData(true, "thank: { ids: Old. }", "Nothing of the statement 'report/thank' breaks the rule 'ids'; did you mean 'require', which it breaks?")]
    public void A_waiver_that_nothing_needs_is_told_once(bool hasBaseline, string waiver, string message)
    {
        var run = With(hasBaseline ? Held : Files, $"waivers: {{ statement: {{ {waiver} }} }}").Run();

        Assert.Equal(message, Assert.Single(run.Diagnostics, found => found.Id == "SEED4024").GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(false, "statment: { stop: { ids: Old. } }", "'statment' is no kind; did you mean 'statement'?")]
    [InlineData(false, "evnt: { summit: All. }", "'evnt' is no kind; did you mean 'event'?")]
    [InlineData(false, "statements: { stop: { ids: Old. } }", "'statements' is no kind; did you mean 'statement'?")]
    [InlineData(true, "statements: { stop: { ids: Old. } }", "'statements' is no kind; did you mean 'statement'?")]
    [InlineData(false, "ids: { report/stop: Old. }", "'ids' is no kind; write the kind, the id and then the rule: statement: { report/stop: { ids: the reason } }")]
    [InlineData(false, "report/stop: { ids: Old. }", "'report/stop' is no kind; write the kind, the id and then the rule: statement: { report/stop: { ids: the reason } }")]
    [InlineData(true, "statments: { stop: { baseline: Meant. } }", "'statments' is no kind; did you mean 'statement'?")]
    [InlineData(true, "SEED4020: { press: It was wrong. }", "'SEED4020' is no kind; write the kind, the id and then the reason: statement: { press: the reason }")]
    [InlineData(false, "SEED4020: { press: It was wrong. }", "'SEED4020' is no kind; write the kind, the id and then the reason: statement: { press: the reason }")]
    [InlineData(true, "report/stop: { ids: Old. }", "'report/stop' is no kind; write the kind, the id and then the rule: statement: { report/stop: { ids: the reason } }")]
    public void A_waiver_of_a_kind_that_is_mistyped_names_the_kind(bool hasBaseline, string waiver, string message)
    {
        var run = With(hasBaseline ? Held : Files, $"waivers: {{ {waiver} }}").Run();

        Assert.StartsWith(message, Assert.Single(run.Diagnostics, found => found.Id is "SEED4024" or "SEED1005").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stp: { ids: Old. }", "stp")]
    [InlineData("thank: { ids: Old. }", "ids")]
    public void A_waiver_of_a_mistyped_id_is_told_at_the_id_and_one_of_an_idle_rule_at_the_rule(string waiver, string at)
    {
        var line = $"waivers: {{ statement: {{ {waiver} }} }}";

        var place = Assert.Single(With(Files, line).Run().Diagnostics, found => found.Id == "SEED4024").Location.GetLineSpan().StartLinePosition;

        Assert.Equal(line.IndexOf(at, StringComparison.Ordinal), place.Character);
    }

    [Theory]
    [InlineData("thnk: { ids: Old. }", ", and there is no such statement; did you mean 'report/thank'?")]
    [InlineData("thnk: Short.", ", and there is no such statement; did you mean 'report/thank'?")]
    [InlineData("reprot/thank: { ids: Old. }", ", and there is no such statement; did you mean 'report/thank'?")]
    [InlineData("elsewhere: { ids: Old. }", ", and there is no such statement: write it, or take the waiver out")]
    [InlineData("thank: { ids: Old. }", "breaks the rule 'ids'; take the waiver out")]
    public void A_waiver_of_an_entry_that_is_not_there_says_so(string waiver, string end)
    {
        var files = With(Files.With("seeds/rules.yaml", "seed: 1\nrules: { ids: { kind: statement, pattern: '[a-z]+' } }\n"), $"waivers: {{ statement: {{ {waiver} }} }}");

        Assert.EndsWith(end, Assert.Single(files.Run().Diagnostics, static found => found.Id == "SEED4024").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop: ids", "The waiver of the statement 'stop' has no reason; write why the rule need not hold for it: stop: { ids: the reason }")]
    [InlineData("stop: { ids: ids }", "The waiver of the statement 'stop' has no reason; write why the rule need not hold for it: stop: { ids: the reason }")]
    [InlineData("stop: { ids: true }", "The waiver of the statement 'stop' has no reason; write why the rule need not hold for it")]
    [InlineData("stop: baseline", "The waiver of the statement 'stop' has no reason; write why the change is meant: stop: { baseline: the reason }")]
    [InlineData("stop: yes", "The waiver of the statement 'stop' has no reason; write why the change is meant")]
    public void The_name_of_a_rule_or_a_truth_is_no_reason(string waiver, string message) =>
        Assert.Equal(message, Assert.Single(With(Files, $"waivers: {{ statement: {{ {waiver} }} }}").Run().Diagnostics, found => found.Id == "SEED4025").GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_waiver_that_a_rule_alone_needs_is_not_idle(bool hasBaseline) =>
        Assert.DoesNotContain("SEED4024", Ids(hasBaseline ? Held : Files, "waivers: { statement: { thank: Polite. } }"));

    [Fact]
    public void Without_rules_and_baseline_a_waiver_that_names_a_rule_is_idle() =>
        Assert.Equal(["SEED4024"], Ids(Files.Without("seeds/rules.yaml"), "waivers: { statement: { stop: { ids: Old. }, thank: All. } }"));

    [Fact]
    public void A_waiver_of_an_entry_that_is_left_out_is_not_idle() => Assert.DoesNotContain(
        "SEED4024",
        Ids(With(Files, string.Empty).With("seeds/report.yaml", Annotation.Replace("act: ask", "act: aks", StringComparison.Ordinal) + "waivers: { statement: { stop: { ids: Old. } } }\n"), null));

    [Theory]
    [InlineData("stop: { requires: Short. }", "'requires' is no rule; did you mean 'require'?")]
    [InlineData("stop: { ids: ' ' }", "The waiver of the statement 'stop' has no reason; write why the rule need not hold for it")]
    [InlineData("stop: { baseline: ' ' }", "The waiver of the statement 'stop' has no reason; write why the change is meant")]
    [InlineData("stop: { ids: [Old.] }", "'ids' is a text, but this is a list; write for example: ids: Some words")]
    public void A_waiver_of_another_shape_is_an_error(string waiver, string message) => Assert.Contains(
        With(Files, $"waivers: {{ statement: {{ {waiver} }} }}").Run().Diagnostics,
        found => found.GetMessage(CultureInfo.InvariantCulture).StartsWith(message, StringComparison.Ordinal));

    private static SeedFiles With(SeedFiles files, string waivers) => files.With("seeds/report.yaml", Annotation + waivers + "\n");

    private static string[] Ids(SeedFiles files, string? waivers) =>
        [.. (waivers is null ? files : With(files, waivers)).Run().Diagnostics.Select(found => found.Id).Order(StringComparer.Ordinal)];
}
