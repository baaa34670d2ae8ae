using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A document is found by a name that looks the same, and one that nearly has the name is named.</summary>
public class DocumentNameTests
{
    private const string Default = "seed: 1\ndocument: { id: report }\n";

    [Theory]
    [InlineData("résumé")]
    [InlineData("공동성명")]
    [InlineData("Йошкар")]
    [InlineData("が")]
    public void A_document_is_found_whether_its_name_is_composed_or_not(string name)
    {
        var (composed, decomposed) = (name.Normalize(NormalizationForm.FormC), name.Normalize(NormalizationForm.FormD));

        Assert.Empty(Run(($"seeds/{decomposed}.txt", "Words."), ($"seeds/{composed}.yaml", Default)));
        Assert.Empty(Run(($"seeds/{composed}.md", "Words."), ($"seeds/{decomposed}.yaml", Default)));
        Assert.Empty(Run(($"seeds/{decomposed}/a.txt", "Words."), ("seeds/b.yaml", $"seed: 1\ndocument: {{ id: report, text: {composed}/a.txt }}\n")));
    }

    [Fact]
    public void The_document_of_exactly_the_name_goes_before_one_that_looks_the_same()
    {
        var found = Run(("seeds/e\u0301.txt", "Other."), ("seeds/\u00E9.txt", "Words."), ("seeds/\u00E9.yaml", Default + "errata: { a: { quote: Words, note: N } }\n"));

        Assert.Equal("SEED0014: No file annotates the document 'e\u0301.txt'; put an annotation beside it, or take it out of the seeds folder", Assert.Single(found));
    }

    [Theory]
    [InlineData("seeds/Report.txt", "seeds/report.yaml", Default, "Report.txt")]
    [InlineData("seeds/report.TXT", "seeds/report.yaml", Default, "report.TXT")]
    [InlineData("seeds/report.Md", "seeds/report.yaml", Default, "report.Md")]
    [InlineData("seeds/RE\u0301PORT.txt", "seeds/r\u00E9port.yaml", Default, "RE\u0301PORT.txt")]
    [InlineData("seeds/report.txt", "seeds/a.yaml", "seed: 1\ndocument: { id: report, text: Report.TXT }\n", "report.txt")]
    [InlineData("seeds/More/report.txt", "seeds/a.yaml", "seed: 1\ndocument: { id: report, text: more/report.txt }\n", "report.txt")]
    public void A_document_whose_name_differs_in_capitals_is_named(string document, string annotation, string content, string name)
    {
        var message = Run((document, "Words."), (annotation, content)).Single(found => found.StartsWith("SEED0009", StringComparison.Ordinal));

        Assert.EndsWith($"; did you mean '{name}'? (capitals count in the names of files)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_name_gets_the_closest_of_its_folder() => Assert.Contains(
        "SEED0009: There is no document 'reprot.txt'; did you mean 'report.txt'?",
        Run(("seeds/report.txt", "Words."), ("seeds/a.yaml", "seed: 1\ndocument: { id: report, text: reprot.txt }\n")));

    [Theory]
    [InlineData("seeds/report.yaml", "text: zzzzzz.txt", "There is no document 'zzzzzz.txt'; the path is relative to this file (first.txt, second.txt, ../other.txt, deep/third.txt)")]
    [InlineData("seeds/deep/report.yaml", "text: zzzzzz.txt", "There is no document 'zzzzzz.txt'; the path is relative to this file (third.txt, ../first.txt, ../second.txt, ../../other.txt)")]
    [InlineData("elsewhere/report.yaml", "text: zzzzzz.txt", "There is no document 'zzzzzz.txt'; the path is relative to this file (../other.txt, ../seeds/first.txt, ../seeds/second.txt, ../seeds/deep/third.txt)")]
    [InlineData("seeds/report.yaml", "title: T", "There is no document 'report.txt' beside this file; put it there, or name another with 'text' (first.txt, second.txt, ../other.txt, deep/third.txt)")]
    public void Where_no_document_is_near_those_of_all_folders_are_listed_as_they_would_be_written(string annotation, string header, string message)
    {
        var run = new[] { "seeds/second.txt", "seeds/first.txt", "seeds/deep/third.txt", "other.txt" }
            .Aggregate(new SeedFiles(), static (files, path) => files.With(path, "We call.\n"))
            .With(annotation, $"seed: 1\ndocument: {{ id: report, {header} }}\n")
            .Run();

        Assert.Equal(message, Assert.Single(run.Diagnostics, found => found.Id == "SEED0009").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_documents_that_are_listed_are_bounded_and_it_is_told_where_there_is_none()
    {
        var many = Enumerable.Range(10, 90).Aggregate(new SeedFiles(), static (files, number) => files.With($"seeds/d{number}d{number}.txt", "We call.\n")).With("seeds/report.yaml", "seed: 1\ndocument: { id: report, text: zzzzzz.txt }\n").Run();
        var none = new SeedFiles().With("seeds/report.yaml", "seed: 1\ndocument: { id: report, text: zzzzzz.txt }\n").Run();

        Assert.EndsWith("(d10d10.txt, d11d11.txt, d12d12.txt, d13d13.txt, d14d14.txt, d15d15.txt and 84 others)", many.Diagnostics.Single(found => found.Id == "SEED0009").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("; the path is relative to this file, and no other document is there", none.Diagnostics.Single(found => found.Id == "SEED0009").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_of_another_annotation_is_not_proposed_where_no_name_was_written() => Assert.Equal(
        "SEED0009: There is no document 'report-ko.txt' beside this file; put it there, or name another with 'text' (report-en.txt)",
        Assert.Single(Run(("seeds/report-en.txt", "Words."), ("seeds/report-en.yaml", Default), ("seeds/report-ko.yaml", "seed: 1\ndocument: { id: other }\n"))));

    private static string[] Run(params (string Path, string Content)[] files) =>
        [.. files.Aggregate(new SeedFiles(), (all, file) => all.With(file.Path, file.Content)).Run().Diagnostics.Select(found => $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}")];
}
