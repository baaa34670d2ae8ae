using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>Rules that are cut, damaged or very many give findings, and neither an exception nor a wait.</summary>
public class HostileRulesTests
{
    private const string Rules = """
        seed: 1
        rules:
          shortest-quote: [{ words: 3, level: info }, { words: 1, kind: statement }]
          speaker-near: { sentences: 2 }
          stated-in-quote: {}
          one-quote-one-claim: { kind: statement, level: error }
          require: [{ kind: statement, fields: [topics, cue] }, { kind: event, fields: date }]
          ids: { kind: statement, pattern: "[a-z]+(-[a-z0-9]+)*" }

        """;

    [Fact]
    public void A_file_of_rules_that_is_cut_anywhere_is_bound() =>
        Assert.All(Enumerable.Range(0, Rules.Length), length => Bind(Rules[..length]));

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData(": ")]
    [InlineData("~")]
    [InlineData("\0")]
    public void A_file_of_rules_with_another_character_anywhere_is_bound(string other) =>
        Assert.All(Enumerable.Range(0, Rules.Length), at => Bind(Rules.Remove(at, 1).Insert(at, other)));

    [Fact]
    public void All_rules_of_a_right_file_are_set() => Assert.Equal(
        ["shortest-quote", "shortest-quote", "speaker-near", "stated-in-quote", "one-quote-one-claim", "require", "require", "ids"],
        Bind(Rules).Rules.Rules.Select(rule => rule.Key));

    [Fact]
    public void A_rule_that_is_set_ten_thousand_times_reports_each_entry_once()
    {
        var items = string.Concat(Enumerable.Repeat("    - { kind: statement, fields: [topics] }\n", 10_000));
        var files = SeedFiles.Small("seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: ask, by: [], mode: quoted, quote: both sides }\n")
            .With("seeds/rules.yaml", "seed: 1\nrules:\n  require:\n" + items);

        Assert.Equal(["SEED1050"], files.Run().Diagnostics.Select(found => found.Id));
    }

    private static RulesResult Bind(string text)
    {
        var file = AnnotationReader.Read(InputText.Of("rules.yaml", text)).Meaning;
        return RuleBinder.Bind(RuleSections.Of(AnnotationFiles.Of([file])), KindSchema.BuiltIn);
    }
}
