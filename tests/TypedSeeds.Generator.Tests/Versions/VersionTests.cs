namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>The same words in documents of several languages: from the annotation to C#.</summary>
public class VersionTests
{
    [Fact]
    public void A_statement_has_its_words_in_the_documents_of_other_languages()
    {
        var run = TwoLanguages.With(TwoLanguages.Complete).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
        Assert.Equal(
            "report-ko:1:6 평화를 촉구했다 | report-ko:2:1 주최국에 […] 표했다.",
            run.Use("return string.Join(\" | \", Statements.ByDocument(Documents.Report).SelectMany(s => s.Versions).Select(v => $\"{v.Document.Id}:{v.Position} {v.Text}\"));"));
    }

    [Theory]
    [InlineData("en", "urged peace")]
    [InlineData("EN-ca", "urged peace")]
    [InlineData("ko", "평화를 촉구했다")]
    [InlineData("ko-KR", "평화를 촉구했다")]
    [InlineData("ko-Hang-KR", "평화를 촉구했다")]
    [InlineData("k", "null")]
    [InlineData("fr", "null")]
    public void A_statement_is_asked_for_its_words_in_any_language_that_has_them(string language, string words) => Assert.Equal(
        words,
        TwoLanguages.With(TwoLanguages.Complete).Run().Use($"return Statements.Report.Peace.QuoteIn(\"{language}\")?.Text ?? \"null\";"));

    [Theory]
    [InlineData("ko-KR", "ko", "평화를 촉구했다")]
    [InlineData("ko-KR", "ko-KP", "null")]
    public void A_language_finds_a_longer_tag_and_no_other_region(string tag, string language, string words) => Assert.Equal(
        words,
        TwoLanguages.With(TwoLanguages.Complete, other: $"language: {tag}").Run().Use($"return Statements.Report.Peace.QuoteIn(\"{language}\")?.Text ?? \"null\";"));

    [Fact]
    public void A_document_leads_to_its_original_and_that_to_its_translations() => Assert.Equal(
        "report-ko report",
        TwoLanguages.With(TwoLanguages.Complete).Run().Use("return $\"{Documents.Report.Original!.Id} {Documents.ReportKo.Translations.Single().Id}\";"));

    // "평화를 촉구했다" is from 5 on in the first line; ' […] ' parts the two pieces of the second.
    [Theory]
    [InlineData("Statements.At(Documents.ReportKo, 5)", "peace")]
    [InlineData("Statements.At(Documents.ReportKo, 12)", "peace")]
    [InlineData("Statements.At(Documents.ReportKo, 13)", "")]
    [InlineData("Statements.At(Documents.ReportKo, 0)", "")]
    [InlineData("Statements.At(Documents.Report, 7)", "peace")]
    [InlineData("Statements.ByVersion(Documents.ReportKo)", "peace thanks")]
    [InlineData("Statements.ByVersion(Documents.Report)", "")]
    [InlineData("Documents.ReportKo.StatementsWithVersion", "peace thanks")]
    [InlineData("Documents.Report.StatementsWithVersion", "")]
    [InlineData("Documents.ReportKo.Statements", "")]
    [InlineData("Statements.ByDocument(Documents.ReportKo)", "")]
    public void The_document_of_a_version_leads_back_to_the_statement(string expression, string ids) =>
        Assert.Equal(ids, TwoLanguages.With(TwoLanguages.Complete).Run().Use($"return string.Join(\" \", {expression}.Select(static said => said.Id));"));

    [Fact]
    public void A_version_gives_the_reason_of_its_cut()
    {
        var files = TwoLanguages.WithVersions("{ report-ko: { start: 캐나다는, end: 촉구했다, context: 이유 } }");

        Assert.Equal(["report.yaml(4,125) SEED3015: 'context' gives a reason for nothing: no negation, condition, hedge or denial governs these words from outside; take it out"], files.Told());
        Assert.Equal("캐나다는 평화를 촉구했다: 이유", files.Run().Use("var v = Statements.Report.Peace.Versions.Single(); return $\"{v.Text}: {v.Context}\";"));
    }

    [Fact]
    public void A_statement_with_its_versions_is_written_as_JSON() => Assert.Contains(
        "\"versions\":[{\"document\":\"report-ko\",\"line\":1,\"column\":6,\"start\":5,\"length\":8,",
        TwoLanguages.With(TwoLanguages.Complete).Run().Use("return System.Text.Json.JsonSerializer.Serialize(Statements.Report.Peace);"),
        StringComparison.Ordinal);
}
