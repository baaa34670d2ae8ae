using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>What turns a sentence around is quoted, or a reason says why not, in every field of quotes.</summary>
public class QuoteReasonTests
{
    private const string Lease = "The landlord is not permitted to terminate this lease.";
    private const string Talks = "He did not say that the talks had failed.";

    [Theory]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: [The landlord is, permitted to terminate] }\n")]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: The landlord is not permitted, cue: [landlord is, permitted] }\n")]
    [InlineData("errata:\n  it: { note: N, quote: [is, permitted] }\n")]
    [InlineData("errata:\n  it: { note: N, quote: landlord, sources: { note: { origin: stated, quote: [is, permitted] } } }\n")]
    [InlineData("parties:\n  it: { kind: person, name: It, mentions: [[The landlord is, permitted]] }\n")]
    [InlineData("events:\n  it: { name: It, quotes: [[is, permitted]] }\n")]
    [InlineData("parties:\n  we: { kind: group, name: We }\nagreements:\n  it: { parties: [we], summary: S, status: agreed, quotes: [[is, permitted]] }\n")]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote }, more: { type: quote, many: true } } }\nforums:\n  it: { words: [is, permitted] }\n")]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote }, more: { type: quote, many: true } } }\nforums:\n  it: { more: [[is, permitted]] }\n")]
    public void No_field_of_quotes_leaves_a_negation_out_of_a_gap(string entries) =>
        Assert.Contains(Run(Lease, entries), found => found.StartsWith("SEED3012: The gap before this piece leaves out ‘not’", StringComparison.Ordinal));

    [Theory]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: the talks had failed }\n", true)]
    [InlineData("events:\n  it: { name: It, quotes: [the talks had failed] }\n", true)]
    [InlineData("parties:\n  we: { kind: group, name: We }\nagreements:\n  it: { parties: [we], summary: S, status: agreed, quotes: [the talks had failed] }\n", true)]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote } } }\nforums:\n  it: { words: the talks had failed }\n", true)]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote }, how: { type: quote } } }\nforums:\n  it: { words: the talks had failed, how: did not say }\n", false)]
    [InlineData("statements:\n  it: { act: deny, by: [], mode: narrated, quote: the talks had failed, cue: did not say }\n", false)]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: did not say that the talks had failed }\n", false)]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: { exact: the talks had failed, context: others say so } }\n", false)]
    [InlineData("errata:\n  it: { note: N, quote: the talks had failed }\n", false)]
    [InlineData("parties:\n  it: { kind: person, name: It, mentions: [the talks] }\n", false)]
    public void What_governs_a_quote_from_outside_is_quoted_too_where_the_quote_asserts(string entries, bool isFound) =>
        Assert.Equal(isFound ? ["SEED3013"] : [], Run(Talks, entries).Select(found => found[..8]).Where(id => id.StartsWith("SEED30", StringComparison.Ordinal)));

    [Theory]
    [InlineData("act: state, cue: did not say", "SEED3014: The cue denies (‘not’) and the act 'state' does not")]
    [InlineData("act: deny, cue: say", "SEED3014: The act 'deny' denies and the cue does not")]
    [InlineData("act: refuse, cue: did not say", null)]
    [InlineData("act: deny, cue: { exact: say, context: the negation is told elsewhere }", null)]
    public void A_cue_fits_its_act(string fields, string? message)
    {
        var found = Run(Talks, $"statements:\n  it: {{ {fields}, by: [], mode: narrated, quote: did not say that the talks had failed }}\n");

        Assert.Equal(message is null ? [] : [message], found.Select(one => one.Split(';')[0]));
    }

    [Theory]
    [InlineData("urge", "He urged them not to leave.", "urged them not to")]
    [InlineData("warn", "He warned them never to leave.", "warned them never to")]
    [InlineData("commit", "He vowed not to leave.", "vowed not")]
    [InlineData("threaten", "He threatened to leave.", "threatened to")]
    [InlineData("call-on", "He called for the prohibition of arms.", "called for the prohibition of")]
    [InlineData("state", "He tried to explain.", "tried to")]
    [InlineData("deny", "He never said so.", "never said")]
    [InlineData("refuse", "He refused to leave.", "refused to")]
    [InlineData("reject", "He opposed the plan.", "opposed")]
    [InlineData("criticize", "He opposed the plan.", "opposed")]
    [InlineData("deny", "He disputed the report.", "disputed")]
    [InlineData("reject", "He disagreed with the plan.", "disagreed")]
    [InlineData("reject", "He rejected the plan.", "rejected")]
    public void A_negation_of_what_is_urged_or_promised_denies_nothing_and_opposition_fits_any_act(string act, string text, string cue) =>
        Assert.DoesNotContain(Run(text, $"statements:\n  it: {{ act: {act}, by: [], mode: narrated, quote: {text.TrimEnd('.')}, cue: {cue} }}\n"), found => found.StartsWith("SEED3014", StringComparison.Ordinal));

    [Theory]
    [InlineData("[The landlord is, { exact: permitted, omits: '' }]", "SEED3007", "'omits' has no reason; write why, or take it out")]
    [InlineData("{ exact: The landlord, context: ' ' }", "SEED3007", "'context' has no reason; write why, or take it out")]
    [InlineData("{ exact: The landlord, omits: [a] }", "SEED3007", "'omits' is a text")]
    [InlineData("{ exact: The landlord is not, omits: the rest is a date }", "SEED3015", "'omits' gives a reason for nothing: no words are left out before this piece")]
    [InlineData("[The landlord is not, { exact: permitted, omits: the rest is a date }]", "SEED3015", "'omits' gives a reason for nothing")]
    [InlineData("{ exact: The landlord is not, context: the rest is a date }", "SEED3015", "'context' gives a reason for nothing")]
    [InlineData("[The landlord, { exact: not permitted, omits: the rest is a date }]", "SEED3015", "'omits' gives a reason for nothing: the words that are left out hold no negation, condition, hedge or denial")]
    [InlineData("The landlord is not permitted, cue: { exact: landlord, context: the rest is a date }", "SEED3015", "'context' gives a reason for nothing: the cue fits the act")]
    [InlineData("The landlord is not permitted, sources: { act: { origin: stated, quote: { exact: landlord, context: the rest is a date } } }", "SEED3015", "'context' gives a reason for nothing: these words assert nothing")]
    public void A_reason_is_given_in_words_and_only_where_one_is_needed(string quote, string id, string message)
    {
        var found = Assert.Single(Run(Lease, $"statements:\n  it: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n"));

        Assert.StartsWith(id, found, StringComparison.Ordinal);
        Assert.Contains(message, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...", false)]
    [InlineData("-", false)]
    [InlineData("!", false)]
    [InlineData("--", false)]
    [InlineData("?!", false)]
    [InlineData("(*)", false)]
    [InlineData("12", false)]
    [InlineData("\\u0301", false)]
    [InlineData("\\uFFFC", false)]
    [InlineData("\\U0001D159", false)]
    [InlineData("왜", true)]
    [InlineData("see § 5", true)]
    public void A_reason_has_a_word_wherever_one_is_given(string reason, bool isGiven)
    {
        var found = Run(Lease, $$"""
            statements:
              gap: { act: state, by: [], mode: narrated, quote: [The landlord is, { exact: permitted, omits: "{{reason}}" }] }
              outside: { act: state, by: [], mode: narrated, quote: { exact: permitted to, context: "{{reason}}" } }
            events:
              old: { name: Old, deprecated: "{{reason}}" }
            waivers:
              statement: { gap: "{{reason}}" }

            """);

        var told = found.Where(one => one.StartsWith("SEED1047", StringComparison.Ordinal)).Select(one => one[(one.IndexOf("; write ", StringComparison.Ordinal) + 8)..]);
        Assert.Equal(
            isGiven ? [] : ["why it is to be used no more, or take it out", "why the change is meant", "why the words around it need not be quoted", "why the words may be left out"],
            told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("title: T", "permitted to terminate", "SEED3062")]
    [InlineData("language: und", "permitted to terminate", "SEED3062")]
    [InlineData("language: mul", "permitted to terminate", "SEED3062")]
    [InlineData("language: sw", "permitted to terminate", "")]
    [InlineData("title: T", "not permitted to terminate", "")]
    [InlineData("title: T", "{ exact: permitted to terminate, context: a term that is named }", "")]
    public void Where_no_language_is_known_a_quote_that_an_operator_may_govern_says_so_once(string header, string quote, string ids) => Assert.Equal(
        ids,
        string.Join(" ", Diagnostics(Lease, header, $"  it: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n  other: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n").Select(found => found.Id)));

    [Theory]
    [InlineData("The two governments met in the capital for talks that had been put off for a year. They said that the border will be open by the end of the month. The minister was not at the talks.", "at the talks")]
    [InlineData("Les deux gouvernements se sont réunis dans la capitale pour des entretiens qui ont été reportés de plus d'un an. Ils ont dit que la frontière sera ouverte à la fin du mois, et que le ministre ne veut pas partir.", "veut pas partir")]
    public void A_document_without_a_language_is_checked_by_that_which_its_words_plainly_are_in(string text, string quote) =>
        Assert.Equal("SEED3013", Assert.Single(Diagnostics(text, "title: T", $"  it: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n")).Id);

    [Fact]
    public void Reasons_are_kept_in_the_data_whatever_characters_they_have()
    {
        const string Entries = """
            statements:
              it:
                act: state
                by: []
                mode: narrated
                quote:
                  - { exact: say, context: all is one }
                  - { exact: the talks, omits: "a & b; c | d ^ e = f \\ g" }
            """;
        var run = Files("He did not say that, if asked, the talks had failed.", Entries + "\n").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            "say […] the talks / all is one / that, if asked,: a & b; c | d ^ e = f \\ g",
            run.Use("""
                var quote = Statements.Report.It.Quote;
                return quote.Text + " / " + quote.Context + " / " + string.Join(" / ", quote.Omissions.Select(omission => omission.Text + ": " + omission.Reason));
                """));
    }

    [Theory]
    [InlineData("language: sw")]
    [InlineData("language: swa")]
    public void A_document_in_a_language_without_a_table_is_not_checked_and_says_so_at_its_first_gap(string header)
    {
        var told = Assert.Single(Diagnostics(Lease, header, "  it: { act: state, by: [], mode: narrated, quote: [The landlord is, permitted] }\n  other: { act: state, by: [], mode: narrated, quote: [The landlord is, permitted] }\n"));

        Assert.Equal("SEED3017", told.Id);
        Assert.Contains($"The document is in '{header.Split(' ')[1]}', a language without a table of operators, so no gap in it is checked", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: T", Lease, "[The landlord is, permitted]", "SEED3017")]
    [InlineData("title: T", Lease, "[The landlord, permitted]", "SEED3017")]
    [InlineData("title: T", Lease, "The landlord is not permitted", "")]
    [InlineData("title: T", Lease, "[The landlord is, not permitted]", "")]
    [InlineData("language: eng", Lease, "[The landlord is, permitted]", "SEED3012 SEED3012")]
    [InlineData("title: T", "임차인은 결코 들어가지 않는다.", "[임차인은, 들어가지 않는다]", "SEED3012 SEED3012")]
    [InlineData("title: T", "房东不得进入。", "[房东, 得进入]", "SEED3012 SEED3012")]
    [InlineData("title: T", "Ο ιδιοκτήτης δεν μπορεί να μπει.", "[Ο ιδιοκτήτης, μπορεί]", "SEED3017")]
    [InlineData("language: jp", Lease, "[The landlord is, permitted]", "SEED1009")]
    public void Where_neither_field_nor_script_gives_a_language_the_first_gap_of_a_document_says_so(string header, string text, string quote, string ids) => Assert.Equal(
        ids,
        string.Join(" ", Diagnostics(text, header, $"  it: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n  other: {{ act: state, by: [], mode: narrated, quote: {quote} }}\n").Select(found => found.Id)));

    private static IEnumerable<Microsoft.CodeAnalysis.Diagnostic> Diagnostics(string document, string header, string statements) => new SeedFiles()
        .With("seeds/report.txt", document + "\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, {header} }}\nstatements:\n{statements}")
        .Run()
        .Diagnostics;

    private static SeedFiles Files(string document, string entries) => new SeedFiles()
        .With("seeds/report.txt", document + "\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\n{entries}");

    private static string[] Run(string document, string entries) =>
        [.. Files(document, entries).Run().Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
}
