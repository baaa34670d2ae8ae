using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Tests.Versions;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>What is not quoted is told where nothing else is wrong: an entry that is wrong was meant for one of the sentences that are left.</summary>
public class CoverageAfterErrorsTests
{
    private const string Header = "document: { id: report";

    private static readonly string[] OfCoverage = [Rules.SentenceNotCovered.Id, Rules.WordsNotCovered.Id];

    /// <summary>Where a text was changed, what is not quoted shows what is new; where rules are says nothing of a quote, nor does another field that is to be written.</summary>
    private static readonly string[] OfOtherThings = [Rules.HashDiffers.Id, Rules.RulesOfDocument.Id, Rules.MissingField.Id, Rules.ToBeWritten.Id];

    public static TheoryData<string> Rule => new(RuleCases.All.Where(static one => one.Value.Files.Files.Files.Any(IsAnnotation)).Select(static one => one.Key).Except([.. OfCoverage, .. OfOtherThings]));

    public static TheoryData<string> YamlMistakes => new("statements:\n  a: {", "statements: [", "statements:\n\ta: b", "statements:\n  a: \"b", "statements:\n  - a\n  b: c", "statements: *x", "statement: {}");

    [Theory]
    [MemberData(nameof(Rule))]
    public void No_sentence_of_a_document_is_told_while_its_annotation_has_an_error(string id)
    {
        var files = RuleCases.All[id].Files.Files;
        var found = files.Files.Where(IsAnnotation)
            .Aggregate(files, static (all, file) => all.With(file.Path[SeedFiles.ProjectDirectory.Length..], file.GetText()!.ToString().Replace(Header, Header + ", coverage: every-word", StringComparison.Ordinal)))
            .Run().Diagnostics;

        if (found.Any(static one => one.Severity == DiagnosticSeverity.Error && one.Location.GetLineSpan().Path.EndsWith("report.yaml", StringComparison.Ordinal) && one.Id[..5] is "SEED0" or "SEED1" or "SEED3"))
        {
            Assert.DoesNotContain(found, static one => OfCoverage.Contains(one.Id));
        }
    }

    [Theory]
    [MemberData(nameof(YamlMistakes))]
    public void No_sentence_of_a_translation_is_told_while_its_original_cannot_be_read(string wrong)
    {
        var files = TwoLanguages.With(TwoLanguages.Complete, "language: en", "language: ko, original: report, coverage: complete");

        Assert.DoesNotContain("SEED3011", string.Concat(files.With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: en }}\n{wrong}\n").Told()), StringComparison.Ordinal);
        Assert.Contains("SEED3011", string.Concat(files.With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\n").Told()), StringComparison.Ordinal);
    }

    private static bool IsAnnotation(AdditionalText file) => file.Path.EndsWith("report.yaml", StringComparison.Ordinal) && file.GetText()!.ToString().Contains(Header, StringComparison.Ordinal);
}
