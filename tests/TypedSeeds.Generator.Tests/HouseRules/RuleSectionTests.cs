using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>Each mistake in a section of rules is one error at its token, and a rule with a mistake is not asked of any entry.</summary>
public class RuleSectionTests
{
    private const string Declared = """
        seed: 1
        kinds:
          claim:
            scope: document
            formerly: [assertion]
            fields:
              words: { type: quote }
              reason: { type: text, formerly: [why] }

        """;

    private const string Report = "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: call-on, by: [], mode: quoted, quote: both sides }\n";

    [Theory]
    [InlineData("⟦require⟧", "SEED1004", "'rules' is a mapping from rule to options, but this is a text; write for example: rules: { require: { kind: statement, fields: [topics] } }")]
    [InlineData("{ ⟦requires⟧: { kind: statement, fields: [topics] } }", "SEED1005", "'requires' is no rule; did you mean 'require'? (RULES)")]
    [InlineData("{ ⟦colour⟧: { kind: statement } }", "SEED1005", "'colour' is no rule (RULES)")]
    [InlineData("{ require: ⟦statement⟧ }", "SEED1004", "'require' is a mapping of options, or a list of them, but this is a text; write for example: require: { kind: statement, fields: [summary] }")]
    [InlineData("{ require: [{ kind: statement, fields: [quote] }, ⟦summary⟧] }", "SEED1004", "'require' is a mapping of options, or a list of them, but this is a text; write for example: require: { kind: statement, fields: [summary] }")]
    [InlineData("{ stated-in-quote: ⟦yes⟧ }", "SEED1004", "'stated-in-quote' is a mapping of options, but this is a text; write for example: stated-in-quote: {}")]
    [InlineData("{ shortest-quote: { words: ⟦three⟧ } }", "SEED1022", "'three' is no whole number from 1 to 1000000; write digits alone and no zeros before them, such as 12: write 3")]
    [InlineData("{ require: ⟦[⟧] }", "SEED1013", "'require' of the section 'rules' is empty; name at least one")]
    [InlineData("{ ⟪require⟫: { kind: statement, fields: [quote] }, ⟦require⟧: { kind: event, fields: [date] } }", "SEED0008", "'require' is twice in one mapping; write a list with both: require: [{ … }, { … }]")]
    [InlineData("{ require: { kind: statement, ⟦feilds⟧: [topics], fields: [topics] } }", "SEED1002", "The rule 'require' has no field 'feilds'; did you mean 'fields'?")]
    [InlineData("{ ⟦require⟧: { kind: statement } }", "SEED1003", "The rule 'require' has no 'fields'; add: fields: […] (the fields, those of the corpus's own included)")]
    [InlineData("{ ⟦require⟧: { fields: [topics] } }", "SEED1003", "The rule 'require' has no 'kind'; add: kind: … (the kind whose entries keep the rule)")]
    [InlineData("{ require: { kind: ⟦statment⟧, fields: [topics] } }", "SEED1005", "'statment' is no kind; did you mean 'statement'? (document, party, topic, event, statement, agreement, erratum, claim)")]
    [InlineData("{ require: { kind: ⟦assertion⟧, fields: [reason] } }", "SEED1005", "'assertion' is no kind; it is now called 'claim' (document, party, topic, event, statement, agreement, erratum, claim)")]
    [InlineData("{ require: { kind: statement, fields: ⟦[⟧] } }", "SEED1013", "'fields' of the rule 'require' is empty; name at least one")]
    [InlineData("{ require: { kind: statement, fields: [⟦topcs⟧] } }", "SEED1002", "A statement has no field 'topcs'; did you mean 'topics'?")]
    [InlineData("{ require: { kind: claim, fields: [⟦why⟧] } }", "SEED1002", "A claim has no field 'why'; it is now called 'reason'")]
    [InlineData("{ require: { kind: topic, fields: [⟦sentences⟧] } }", "SEED1002", "A topic has no field 'sentences'; its fields are name, broader, description, sources, deprecated, formerly")]
    [InlineData("{ require: { kind: statement, fields: [topics], level: ⟦fatal⟧ } }", "SEED1005", "'fatal' is no level (error, warning, info)")]
    [InlineData("{ one-quote-one-claim: { kind: ⟦topic⟧ } }", "SEED1020", "'one-quote-one-claim' cannot be said of the kind topic: its entries quote no words of their own")]
    [InlineData("{ ids: { kind: statement, pattern: ⟦'[a-'⟧ } }", "SEED1021", null)]
    [InlineData("{ ids: { kind: statement, pattern: ⟦'(a)\\1'⟧ } }", "SEED1021", null)]
    public void A_mistake_in_a_rule_is_told_once_at_its_token_with_the_nearest_right_word(string rules, string id, string? message)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/report.yaml", Report), ("seeds/rules.yaml", Declared + "rules: " + rules + "\n"));

        var found = Assert.Single(marked.Files.Run().Diagnostics);

        Assert.Equal((id, marked.First), (found.Id, Marked.PlaceOf(found.Location)));
        Assert.Equal(marked.Second, found.AdditionalLocations.Select(Marked.PlaceOf).Cast<(string, Microsoft.CodeAnalysis.Text.TextSpan)?>().SingleOrDefault());
        if (message is not null)
        {
            Assert.Equal(message.Replace("RULES", AllRules, StringComparison.Ordinal), found.GetMessage(CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("kinds: { claim: words }\nrules: { require: { kind: claim, fields: [reason] } }\n", "SEED1004")]
    [InlineData("kinds: { claim: { fields: { reason: { type: txet } } } }\nrules: { require: { kind: claim, fields: [reason] } }\n", "SEED1019")]
    [InlineData("kind: { claim: { fields: { reason: { type: text } } } }\nrules: { require: { kind: claim, fields: [reason] } }\n", "SEED1001")]
    public void What_follows_from_a_wrong_declaration_is_no_second_mistake(string file, string id) =>
        Assert.Equal([id], SeedFiles.Small(Report).With("seeds/rules.yaml", "seed: 1\n" + file).Run().Diagnostics.Select(found => found.Id));

    [Fact]
    public void A_corpus_without_rules_is_asked_nothing() =>
        Assert.Empty(SeedFiles.Small(Report).With("seeds/rules.yaml", "seed: 1\nrules: {}\n").Run().Diagnostics);

    [Theory]
    [InlineData("error", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)]
    [InlineData("warning", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [InlineData("info", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    public void A_rule_is_reported_at_the_level_that_the_corpus_sets_and_its_entry_stays_in_CSharp(string level, Microsoft.CodeAnalysis.DiagnosticSeverity severity)
    {
        var run = SeedFiles.Small(Report).With("seeds/rules.yaml", $"seed: 1\nrules: {{ require: {{ kind: statement, fields: [topics], level: {level} }} }}\n").Run();

        Assert.Equal((severity, "SEED1050"), (Assert.Single(run.Diagnostics).Severity, run.Diagnostics[0].Id));
        Assert.Equal("both sides", run.Use("return Statements.Report.Stop.Quote.Text;"));
    }

    [Fact]
    public void An_own_kind_cannot_have_the_section_of_rules() =>
        Assert.Equal(["SEED1006"], SeedFiles.Small(Report).With("seeds/kinds.yaml", "seed: 1\nkinds: { rule: { description: A rule. } }\n").Run().Diagnostics.Select(found => found.Id));

    private static string AllRules { get; } = string.Join(", ", HouseRuleTable.All.Select(rule => rule.Key));
}
