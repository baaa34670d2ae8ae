using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>The rules <c>require</c>, <c>ids</c> and <c>one-quote-one-claim</c> ask what they say of built-in and own kinds, and nothing else.</summary>
public class RequireTests
{
    private const string Kinds = """
        seed: 1
        kinds:
          claim:
            scope: document
            fields:
              words: { type: quote, many: true }
              reason: { type: text }
          statement: { fields: { weight: { type: integer } } }
        topics:
          peace: { name: Peace }

        """;

    [Theory]
    [InlineData("statement", "topics", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }", true)]
    [InlineData("statement", "topics", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides, topics: [] } }", true)]
    [InlineData("statement", "topics", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides, topics: [peace] } }", false)]
    [InlineData("statement", "by", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }", true)]
    [InlineData("statement", "cue", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides, cue: call on } }", false)]
    [InlineData("statement", "cue", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }", true)]
    [InlineData("statement", "weight", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }", true)]
    [InlineData("statement", "weight", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides, weight: 0 } }", false)]
    [InlineData("statement", "sources", "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }", true)]
    [InlineData("statement", "topics", "events: { stop: { name: The stop } }", false)]
    [InlineData("claim", "reason", "claims: { stop: { words: [both sides] } }", true)]
    [InlineData("claim", "words", "claims: { stop: { reason: Some. } }", true)]
    [InlineData("claim", "words", "claims: { stop: { words: [both sides] } }", false)]
    [InlineData("party", "codes", "parties: { canada: { kind: state, name: Canada } }", true)]
    [InlineData("party", "offices", "parties: { canada: { kind: state, name: Canada } }", true)]
    [InlineData("document", "title", "topics: { war: { name: War } }", true)]
    [InlineData("document", "id", "topics: { war: { name: War } }", null)]
    public void A_required_field_of_any_kind_and_type_has_a_value(string kind, string field, string entries, bool? isMissing)
    {
        var told = Ids(entries, $"require: {{ kind: {kind}, fields: [{field}] }}");

        Assert.Equal(isMissing is null ? ["SEED1002"] : isMissing.Value ? ["SEED1050"] : Array.Empty<string>(), told);
    }

    [Fact]
    public void A_field_that_is_required_twice_is_missing_once_at_the_worse_level()
    {
        var run = Run(
            "statements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }",
            "require: [{ kind: statement, fields: [topics, topics], level: info }, { kind: statement, fields: [topics], level: error }]");

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, Assert.Single(run.Diagnostics, found => found.Id == "SEED1050").Severity);
    }

    [Theory]
    [InlineData("statements: { stop: { act: aks, by: [], mode: quoted, quote: both sides } }", "require: { kind: statement, fields: [topics] }", "SEED1005")]
    [InlineData("statements: { stop: { act: ask, by: [], mode: quoted, quote: no such words } }", "ids: { kind: statement, pattern: x }", "SEED3001")]
    [InlineData("events: { war: { name: War, participants: [nobody] } }", "require: { kind: event, fields: [date] }", "SEED2001")]
    public void An_entry_with_another_mistake_is_not_asked(string entries, string rules, string ids) =>
        Assert.Equal(ids.Split(','), Ids(entries, rules));

    [Fact]
    public void A_wrong_field_of_a_header_is_not_called_missing_too()
    {
        var told = Files("rules: { require: { kind: document, fields: [published] } }")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, published: someday }\n").Run().Diagnostics.Select(found => found.Id);

        Assert.Equal(["SEED1007"], told.Where(id => id != "SEED2007"));
    }

    [Theory]
    [InlineData("a-1", "a-[0-9]", false)]
    [InlineData("a-12", "a-[0-9]", true)]
    [InlineData("ba-1", "a-[0-9]", true)]
    [InlineData("금지", "[가-힣]+", false)]
    public void The_whole_id_matches_the_pattern_of_its_kind(string id, string pattern, bool isBroken) => Assert.Equal(
        isBroken ? ["SEED1051"] : Array.Empty<string>(),
        Ids($"claims: {{ {id}: {{ words: [both sides] }} }}\nerrata: {{ other-id-9: {{ quote: both, note: Odd. }} }}", $"ids: {{ kind: claim, pattern: '{pattern}' }}"));

    [Theory]
    [InlineData("both sides", "both sides", true)]
    [InlineData("[{ exact: We, line: 1 }, both]", "[{ exact: We, line: 1 }, both]", true)]
    [InlineData("both sides", "sides", false)]
    [InlineData("[{ exact: We, line: 1 }, both]", "[{ exact: We, line: 1 }, sides]", false)]
    [InlineData("{ exact: We, line: 1 }", "{ exact: We, line: 2 }", false)]
    public void Two_entries_of_the_kind_quote_the_very_same_pieces_or_others(string first, string second, bool isBroken) => Assert.Equal(
        isBroken ? ["SEED3023"] : Array.Empty<string>(),
        Ids($"errata: {{ one: {{ quote: {first}, note: Odd. }}, two: {{ quote: {second}, note: Odd. }} }}", "one-quote-one-claim: { kind: erratum }"));

    [Theory]
    [InlineData("claims: { one: { words: [both sides, both sides] } }")]
    [InlineData("claims: { one: { words: [both sides] } }\nerrata: { two: { quote: both sides, note: Odd. } }")]
    [InlineData("statements:\n  one: { act: ask, by: [], mode: quoted, quote: both sides, cue: call on }\n  two: { act: ask, by: [], mode: quoted, quote: to stop, cue: call on }")]
    [InlineData("claims:\n  one: { words: [both sides] }\n  two: { words: [to stop], reason: R, sources: { reason: { origin: stated, quote: both sides } } }")]
    public void The_same_entry_another_kind_a_cue_and_a_source_share_words_freely(string entries) =>
        Assert.Empty(Ids(entries, "one-quote-one-claim: [{ kind: claim }, { kind: statement }]"));

    [Fact]
    public void A_rule_names_each_entry_that_breaks_it()
    {
        var run = Run("claims: { first: {}, second: {}, third: { reason: Some. } }", "require: { kind: claim, fields: [reason] }");

        Assert.Equal(["first", "second"], run.Diagnostics.Where(found => found.Id == "SEED1050").Select(found => found.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]));
    }

    private static string[] Ids(string entries, string rules) => [.. Run(entries, rules).Diagnostics.Select(found => found.Id).Where(id => id != "SEED2007")];

    private static GeneratorRun Run(string entries, string rules) =>
        Files("rules:\n  " + rules).With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\n" + entries + "\n").Run();

    private static SeedFiles Files(string rules) => SeedFiles.Small(string.Empty).With("seeds/kinds.yaml", Kinds + rules + "\n");
}
