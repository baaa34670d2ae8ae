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
    public void The_context_that_tells_an_ambiguous_quote_apart_can_be_pasted_and_is_right() => Contexts.Sample(
        contexts =>
        {
            var document = string.Concat(contexts.Select(context => $"{context.Before} the words {context.After}. "));
            var message = Message(document, "{ exact: the words }");
            if (message is null)
            {
                return;
            }

            var advice = Regex.Match(message, "if the first is meant, add (.*)$", RegexOptions.Singleline).Groups[1].Value;
            foreach (var part in Regex.Split(advice, " or (?=suffix: |prefix: )").Where(part => part.Length > 0))
            {
                var pasted = Message(document, $"{{ exact: the words, {part} }}");
                Assert.True(pasted is null, $"{document}|{part}|{pasted}");
            }
        },
        iter: 150);

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
    private static string? Message(string document, string quote)
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", document)
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nerrata:\n  a: {{ note: N, quote: {quote} }}\n")
            .Run();
        return run.Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error)?.GetMessage(CultureInfo.InvariantCulture);
    }
}
