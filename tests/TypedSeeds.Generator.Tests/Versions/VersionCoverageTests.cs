using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>A version is counted in the coverage of the document that has its words.</summary>
public class VersionCoverageTests
{
    [Fact]
    public void Versions_alone_complete_a_document() => Assert.Empty(TwoLanguages.With(TwoLanguages.Complete).Told());

    [Fact]
    public void Versions_are_counted_in_the_sentences_and_words_of_their_document() => Assert.Equal(
        "2/2 4/6",
        TwoLanguages.With(TwoLanguages.Complete, other: "language: ko").Run().Use("var d = Documents.ReportKo; return $\"{d.CoveredSentenceCount}/{d.SentenceCount} {d.CoveredWordCount}/{d.WordCount}\";"));

    [Fact]
    public void A_sentence_without_a_version_is_told_in_its_own_document()
    {
        var files = TwoLanguages.With("statements:\n  peace: { act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: 평화를 촉구했다 } }", "language: en");

        Assert.Equal(["report-ko.txt(2,1) SEED3011: No quote touches this sentence: annotate it, or add it to 'ignore' of the document 'report-ko'"], files.Told());
    }

    [Fact]
    public void A_version_comes_and_goes_with_an_edit_of_the_other_file()
    {
        var run = TwoLanguages.With(TwoLanguages.Complete).Run();
        var edited = run.Then(TwoLanguages.With(TwoLanguages.Complete.Replace(", versions: { report-ko: [주최국에, 표했다.] }", string.Empty, StringComparison.Ordinal)));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("SEED3011", Assert.Single(edited.Diagnostics).Id);
        Assert.Empty(edited.Then(TwoLanguages.With(TwoLanguages.Complete)).Diagnostics);
    }

    [Fact]
    public void A_changed_text_is_told_at_the_version_of_the_other_file()
    {
        var run = TwoLanguages.With(TwoLanguages.Complete).Run();
        var edited = run.Then(TwoLanguages.With(TwoLanguages.Complete).With("seeds/report-ko.txt", TwoLanguages.Korean.Replace("평화를", "휴전을", StringComparison.Ordinal)));

        var error = Assert.Single(edited.Diagnostics, static found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("SEED3001", 3), (error.Id, error.Location.GetLineSpan().StartLinePosition.Line));
    }
}
