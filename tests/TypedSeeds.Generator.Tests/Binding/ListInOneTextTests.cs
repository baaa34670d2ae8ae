using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A list that is written as one text is told with the list to write, in every field of several values; a text that is one is not.</summary>
public sealed class ListInOneTextTests
{
    [Theory]
    [InlineData("aliases:\n      1. Mr. Berg\n      2. Tomas B.")]
    [InlineData("aliases:\n      1) Mr. Berg\n      2) Tomas B.")]
    [InlineData("aliases:\n      (1) Mr. Berg\n      (2) Tomas B.")]
    [InlineData("aliases:\n      a) Mr. Berg\n      b) Tomas B.")]
    [InlineData("aliases:\n      + Mr. Berg\n      + Tomas B.")]
    [InlineData("aliases:\n      • Mr. Berg\n      • Tomas B.")]
    [InlineData("aliases: ［Mr. Berg，Tomas B.］")]
    [InlineData("aliases: (Mr. Berg, Tomas B.)")]
    [InlineData("aliases: \"[Mr. Berg, Tomas B.]\"")]
    [InlineData("aliases: '[\"Mr. Berg\", \"Tomas B.\"]'")]
    public void Marks_of_items_and_brackets_are_an_error(string lines) => AssertTold(lines, "SEED1004", DiagnosticSeverity.Error, "aliases: [Mr. Berg, Tomas B.]");

    [Theory]
    [InlineData("aliases: Mr. Berg, Tomas B.")]
    [InlineData("aliases: \"Mr. Berg, Tomas B.\"")]
    [InlineData("aliases: Mr. Berg; Tomas B.")]
    [InlineData("aliases: Mr. Berg / Tomas B.")]
    [InlineData("aliases: Mr. Berg | Tomas B.")]
    [InlineData("aliases: [Mr. Berg; Tomas B.]")]
    [InlineData("aliases: [Mr. Berg、Tomas B.]")]
    [InlineData("aliases:\n      Mr. Berg\n      Tomas B.")]
    [InlineData("aliases: |\n      Mr. Berg\n      Tomas B.")]
    [InlineData("aliases:\n      - Mr. Berg, Tomas B.")]
    public void Signs_and_lines_alone_are_a_warning(string lines) => AssertTold(lines, "SEED1046", DiagnosticSeverity.Warning, "aliases: [Mr. Berg, Tomas B.]");

    [Theory]
    [InlineData("aliases: [\"Mr. Berg, Tomas B.\"]")]
    [InlineData("aliases: Berg, Tomas")]
    [InlineData("aliases: Smith & Sons, Inc.")]
    [InlineData("aliases: Ministry of Health, Labour and Welfare")]
    [InlineData("aliases: University of Vestholm, Norway")]
    [InlineData("aliases: The man with 1,000 boats")]
    [InlineData("aliases: The boat, which sank")]
    [InlineData("aliases: Ford/Chrysler")]
    [InlineData("aliases: Berg (Tomas)")]
    [InlineData("aliases:\n      The spokesman of the residents of the eastern quay, who\n      was in the town hall")]
    [InlineData("aliases: [Mr. Berg, Tomas B.]")]
    [InlineData("aliases:\n      - Mr. Berg, senior\n      - Tomas, of the quay")]
    [InlineData("description: One; two; three")]
    public void A_name_or_a_title_with_such_a_sign_and_a_field_of_one_text_are_left_alone(string lines) =>
        Assert.DoesNotContain(Run(lines).Diagnostics, static told => told.Severity > DiagnosticSeverity.Info);

    [Theory]
    [InlineData("words: Red; Blue", "SEED1046", "words: [Red, Blue]")]
    [InlineData("words:\n      1. Red\n      2. Blue", "SEED1004", "words: [Red, Blue]")]
    [InlineData("years: 1, 2", "SEED1004", "years: [1, 2]")]
    [InlineData("days: 2031-05-01; 2031-05-02", "SEED1004", "days: [2031-05-01, 2031-05-02]")]
    [InlineData("tongues: en / fr", "SEED1004", "tongues: [en, fr]")]
    [InlineData("years:\n      1\n      2", "SEED1004", "years: [1, 2]")]
    public void The_fields_of_own_kinds_are_told_alike(string lines, string rule, string list)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/own.yaml", $$"""
            seed: 1
            kinds:
              thing:
                fields:
                  words: { type: text, many: true }
                  years: { type: integer, many: true }
                  days: { type: date, many: true }
                  tongues: { type: language, many: true }
            things:
              one:
                {{lines}}
            """ + "\n").Run().Diagnostics);

        Assert.Equal(rule, told.Id);
        Assert.Contains(list, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("part-of: a\n    members: (a, b)", "[a, b]")]
    [InlineData("members: ［a，b］", "[a, b]")]
    [InlineData("members:\n      1. a\n      2. b", "members: [a, b]")]
    [InlineData("members:\n      + a\n      + b", "members: [a, b]")]
    [InlineData("members: \"[a, b]\"", "[a, b]")]
    public void Ids_are_told_alike(string lines, string list)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/own.yaml", "seed: 1\nparties:\n  a: { kind: group, name: A }\n  b: { kind: group, name: B }\n  both:\n    kind: group\n    name: Both\n    " + lines + "\n").Run().Diagnostics, static told => told.Severity == DiagnosticSeverity.Error);

        Assert.Contains(list, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static void AssertTold(string lines, string rule, DiagnosticSeverity severity, string list)
    {
        var told = Assert.Single(Run(lines).Diagnostics, static told => told.Severity > DiagnosticSeverity.Info);

        Assert.Equal((rule, severity), (told.Id, told.Severity));
        Assert.Contains(list, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string lines) =>
        new SeedFiles().With("seeds/parties.yaml", "seed: 1\nparties:\n  berg:\n    kind: person\n    name: Tomas Berg\n    " + lines + "\n").Run();
}
