namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>What is wrong with a version is told at its place, in whichever document it is.</summary>
public class VersionMistakeTests
{
    [Theory]
    [InlineData("{ report-kr: 평화를 }", "report.yaml(4,79) SEED2001: There is no document 'report-kr'; did you mean 'report-ko'?")]
    [InlineData("{ report: peace }", "report.yaml(4,79) SEED2060: 'report' is the document of the statement itself, which has its words there in 'quote'; name another document that has the same words, or take this version out")]
    [InlineData("{ report-ko: 전쟁을 촉구했다 }", "report.yaml(4,90) SEED3001: The document 'report-ko.txt' does not say this*")]
    [InlineData("{ report-ko: { exact: 평화를, line: 2 } }", "report.yaml(4,*) SEED3003: The document 'report-ko.txt' says this, but not in line 2: it is in line 1*")]
    [InlineData("{ report-ko: [촉구했다, 평화를] }", "report.yaml(4,97) SEED3010: This piece does not come after the one before it*")]
    [InlineData("{ report-ko: '' }", "report.yaml(4,90) SEED3005: A quote has at least one character*")]
    [InlineData("{ report-ko: { exat: 평화를 } }", "report.yaml(4,92) SEED1002: A quote has no field 'exat'*")]
    [InlineData("{}", "report.yaml(4,77) SEED1004: 'versions' is a mapping from document to quote, but this is an empty mapping*")]
    [InlineData("[평화를]", "report.yaml(4,77) SEED1004: 'versions' is a mapping from document to quote, but this is a list*")]
    [InlineData("평화를", "report.yaml(4,77) SEED1004: 'versions' is a mapping from document to quote, but this is a text*")]
    [InlineData("{ report-ko: 평화를, report-ko: 촉구했다 }", "report.yaml(4,*) SEED0008: 'report-ko' is twice in one mapping*")]
    public void A_mistake_in_a_version_is_one_finding_at_its_place(string versions, string told)
    {
        var found = Assert.Single(TwoLanguages.WithVersions(versions).Told());
        Assert.Matches("^" + System.Text.RegularExpressions.Regex.Escape(told).Replace("\\*", ".*", StringComparison.Ordinal) + "$", found);
    }

    [Fact]
    public void A_version_is_checked_for_what_it_leaves_out_by_the_operators_of_its_language()
    {
        var files = TwoLanguages.WithVersions("{ report-ko: 북한이 군대를 보냈다고 }").With("seeds/report-ko.txt", "북한이 군대를 보냈다고 말하지 않았다.\n");

        var found = Assert.Single(files.Told());
        Assert.StartsWith("report.yaml(4,90) SEED3013: ", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_in_a_version_is_checked_by_the_operators_of_its_language()
    {
        var files = TwoLanguages.WithVersions("{ report-fr: [Le Canada, envoyé des troupes] }")
            .With("seeds/report-fr.txt", "Le Canada n’a jamais envoyé des troupes.\n")
            .With("seeds/report-fr.yaml", "seed: 1\ndocument: { id: report-fr, language: fr }\n");

        Assert.Contains(files.Told(), static found => found.StartsWith("report.yaml(4,102) SEED3012: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("language: en", "'QuoteIn' never gives the version in 'report-ko': 'en' is the language of the statement's own document")]
    [InlineData("title: Report", "'QuoteIn' never gives the version in 'report-ko': its document gives no 'language'")]
    public void A_version_that_no_language_leads_to_is_told(string other, string told)
    {
        var files = TwoLanguages.With("statements:\n  peace: { act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: Canada } }", "language: en", other)
            .With("seeds/report-ko.txt", "Canada pleaded for peace.\n");

        Assert.Equal(["report.yaml(4,79) SEED3060: " + told], files.Told());
    }

    [Fact]
    public void The_second_version_in_one_language_is_told()
    {
        var files = TwoLanguages.WithVersions("{ report-ko: 평화를, news-ko: 평화를 }")
            .With("seeds/news-ko.txt", "평화를 촉구했다.\n")
            .With("seeds/news-ko.yaml", "seed: 1\ndocument: { id: news-ko, language: ko }\n");

        Assert.Equal(["report.yaml(4,95) SEED3060: 'QuoteIn' never gives the version in 'news-ko': 'ko' leads to the version in 'report-ko' before it"], files.Told());
    }

    [Fact]
    public void A_document_that_is_not_there_is_told_where_it_is_annotated_and_nowhere_else()
    {
        var files = TwoLanguages.WithVersions("{ report-ko: 평화를 }").Without("seeds/report-ko.txt");

        Assert.StartsWith("report-ko.yaml(2,17) SEED0009: ", Assert.Single(files.Told()), StringComparison.Ordinal);
        Assert.Equal("0", files.Run().Use("return $\"{Statements.All.Count}\";"));
    }

    [Theory]
    [InlineData("original: report", "SEED2006: 'original' of the document 'report' leads back to itself: report → report")]
    [InlineData("translated-from: ko, original: report", "SEED2006: 'original' of the document 'report' leads back to itself: report → report")]
    [InlineData("original: report-kr", "SEED2001: There is no document 'report-kr'; did you mean 'report-ko'?")]
    [InlineData("translated-from: fr, original: report-ko", "SEED2062: 'report-ko' is in 'ko', but this document is translated from 'fr'; write translated-from: ko, or correct 'original' or the 'language' of 'report-ko'")]
    public void A_wrong_original_is_one_finding(string header, string told) =>
        Assert.EndsWith(told, Assert.Single(TwoLanguages.With(string.Empty, "language: en, " + header, "language: ko").Told()), StringComparison.Ordinal);

    [Fact]
    public void Originals_that_lead_back_to_one_another_are_one_finding() => Assert.EndsWith(
        "SEED2006: 'original' of the document 'report-ko' leads back to itself: report-ko → report → report-ko",
        Assert.Single(TwoLanguages.With(string.Empty, "language: en, original: report-ko", "language: ko, original: report").Told()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("translated-from: ko, original: report-ko", "language: ko-KR")]
    [InlineData("translated-from: ko-KR, original: report-ko", "language: ko")]
    [InlineData("translated-from: ko, original: report-ko", "title: Report")]
    [InlineData("original: report-ko", "language: ko")]
    [InlineData("translated-from: ko", "language: ko")]
    public void An_original_whose_language_agrees_is_right(string header, string other) =>
        Assert.Empty(TwoLanguages.With(string.Empty, "language: en, " + header, other).Told());
}
