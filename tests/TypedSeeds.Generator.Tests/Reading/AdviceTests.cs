using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>What a message says to write can be pasted: it is YAML, and the mistake is gone.</summary>
public class AdviceTests
{
    /// <summary>Words with what ends a value of YAML, and with what cannot be seen.</summary>
    private static readonly Gen<string> Words = Gen.OneOfConst(
        "yes", "no\"", "\"so", "A\\the", "back\\slash", "'it's", "a: b", "#1", "{x}", "[y]", "- z", "*s*", "&c", "50%", "@a", "한국", "«mot»", "a\u200Bb", "\u202Ec", "é", "?", "!", "|", ">");

    private const string PlaceNames = "first|second|third|fourth";

    /// <summary>A key of a quote with its value.</summary>
    private const string Part = @"(?:line: \d+|(?:prefix|suffix): ""(?:[^""\\]|\\.)*"")";

    private static readonly Gen<(string Before, string After)[]> Contexts =
        Gen.Select(Words.Array[1, 2].Select(words => string.Join(' ', words)), Words.Array[1, 2].Select(words => string.Join(' ', words))).Array[2, 4];

    public static TheoryData<string> RuleIds => new(RuleCases.All.Keys);

    public static TheoryData<string, string> Fields
    {
        get
        {
            var fields = new TheoryData<string, string>();
            foreach (var kind in KindSchema.BuiltIn.Kinds)
            {
                foreach (var field in kind.AllFields.Where(field => !field.IsComputed))
                {
                    fields.Add(kind.Name, field.Key);
                }
            }

            return fields;
        }
    }

    [Fact]
    public void What_tells_each_place_of_an_ambiguous_quote_apart_can_be_pasted_and_finds_that_place() => Contexts.Sample(
        contexts =>
        {
            var document = string.Concat(contexts.Select(context => $"{context.Before} the words {context.After}. "));
            if (Message(document, "{ exact: the words }") is not { } message)
            {
                return;
            }

            foreach (Match place in Regex.Matches(message, $"; if the ({PlaceNames})(?: is meant, add|,) ({Part}(?: or {Part})*)"))
            {
                foreach (Match part in Regex.Matches(place.Groups[2].Value, Part))
                {
                    AssertFinds(document, $"{{ exact: the words, {part.Value} }}", PlaceOf(document, place.Groups[1].Value));
                }
            }
        },
        iter: 100);

    [Fact]
    public void The_example_for_words_without_keys_can_be_pasted_and_finds_the_first_place() => Contexts.Sample(
        contexts =>
        {
            var document = string.Concat(contexts.Select(context => $"{context.Before} the words {context.After}. "));
            var example = Regex.Match(Message(document, "the words") ?? string.Empty, $"; if the ({PlaceNames}) is meant, .*?, as in (\\{{ exact: the words, {Part} \\}})");
            if (example.Success)
            {
                AssertFinds(document, example.Groups[2].Value, PlaceOf(document, example.Groups[1].Value));
            }
        },
        iter: 50);

    [Theory]
    [InlineData("occurrence")]
    [InlineData("nth")]
    [InlineData("position")]
    public void What_is_written_in_the_place_of_a_number_can_be_pasted_and_finds_that_place(string key) => Contexts.Sample(
        contexts =>
        {
            var document = string.Concat(contexts.Select(context => $"{context.Before} the words {context.After}. "));
            for (var number = 1; number <= contexts.Length; number++)
            {
                var told = Regex.Match(Message(document, $"{{ exact: the words, {key}: {number} }}")!, $"for the ({PlaceNames}), in line 1, write ({Part}(?: or {Part})*)$");
                foreach (Match part in Regex.Matches(told.Groups[2].Value, Part))
                {
                    Assert.Equal(number, NumberOf(told.Groups[1].Value));
                    AssertFinds(document, $"{{ exact: the words, {part.Value} }}", PlaceOf(document, told.Groups[1].Value));
                }
            }
        },
        iter: 30);

    private static int NumberOf(string name) => Array.IndexOf(PlaceNames.Split('|'), name) + 1;

    /// <summary>The column of a place of the words, in a document of one line.</summary>
    private static int PlaceOf(string document, string name) => Regex.Matches(document, "the words")[NumberOf(name) - 1].Index + 1;

    private static void AssertFinds(string document, string quote, int column)
    {
        var run = Run(document, quote);
        var error = run.Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
        Assert.True(error is null, $"{document}|{quote}|{error?.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Contains($"|1:{column}+", run.Sources["Document.Report.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said yes\" loudly. She said yes and left.", "said yes", "suffix: \"\\\"")]
    [InlineData("the word\\A. the word B. ", "the word", "suffix: \"\\\\")]
    public void Marks_and_backslashes_in_advice_are_escaped(string document, string quote, string advice)
    {
        var message = Message(document, $"{{ exact: {quote} }}");

        Assert.Contains(advice, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prefix", "before")]
    [InlineData("suffix", "after")]
    public void An_empty_context_is_told_what_to_do(string key, string side)
    {
        foreach (var value in new[] { "\"\"", "' '", "\"\\u00A0\"" })
        {
            Assert.EndsWith($"'{key}' has no words; write those that are {side} the quote, or take it out", Message("the words are here", $"{{ exact: the words, {key}: {value} }}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void What_any_rule_says_to_write_is_YAML(string id)
    {
        foreach (Match match in Regex.Matches(RuleCases.All[id].Message, "(?:write for example|; add): (.*?)(?:, or .*)?$"))
        {
            Assert.Empty(EventReader.Read("a.yaml", "a.yaml", match.Groups[1].Value + "\n").Meaning.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_example_for_any_field_of_the_wrong_shape_is_a_value_of_that_shape(string kind, string field)
    {
        var section = KindSchema.BuiltIn.Kinds.Single(known => known.Name == kind);
        if (kind == KindTable.Document && field == FieldKeys.Id)
        {
            return;
        }

        var wrong = ShapeError(section, $"{field}: [[x]]") ?? ShapeError(section, $"{field}: {{ x: {{ y: z }} }}") ?? ShapeError(section, $"{field}:");
        var example = wrong is null ? string.Empty : Regex.Match(wrong, "write for example: (.*?)(?:, or .*)?$").Groups[1].Value;
        if (example.Length > 0)
        {
            Assert.Null(ShapeError(section, example));
        }
    }

    private static string? ShapeError(Kind kind, string field)
    {
        var yaml = kind.Name == KindTable.Document
            ? $"seed: 1\ndocument: {{ id: report, {field} }}\n"
            : $"seed: 1\ndocument: {{ id: report }}\n{kind.Section}: {{ a: {{ {field} }} }}\n";
        return SeedFiles.Small(yaml).Run().Diagnostics
            .FirstOrDefault(found => found.Id is "SEED1004" or "SEED0001" && found.GetMessage(CultureInfo.InvariantCulture).Contains('\'', StringComparison.Ordinal))?.GetMessage(CultureInfo.InvariantCulture);
    }

    /// <summary>The first error of a quote, or null.</summary>
    private static string? Message(string document, string quote) =>
        Run(document, quote).Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error)?.GetMessage(CultureInfo.InvariantCulture);

    private static GeneratorRun Run(string document, string quote) => new SeedFiles()
        .With("seeds/report.txt", document)
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nerrata:\n  a: {{ note: N, quote: {quote} }}\n")
        .Run();
}
