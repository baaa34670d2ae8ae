using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Tests.Serving.Features;

namespace TypedSeeds.Tool.Tests.Versions;

/// <summary>An editor knows the documents that versions name, and the statements that have versions in a document. The cursor is <c>|</c>.</summary>
public class ServedVersionTests
{
    private const string Korean = "캐나다는 평화를 촉구했다.\n";

    [Theory]
    [InlineData("versions: { rep|: 평화를 }")]
    [InlineData("versions: { rep| }")]
    [InlineData("\n    versions:\n      rep|")]
    public void Documents_are_proposed_as_keys_of_versions(string versions)
    {
        var served = Of(versions.StartsWith('\n') ? "act: urge\n    by: []\n    mode: reported\n    quote: urged peace" + versions : $"{{ act: urge, by: [], mode: reported, quote: urged peace, {versions} }}", Korean);

        Assert.Contains("report-ko", CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items.Select(static item => item.Label));
    }

    [Fact]
    public void The_words_of_its_own_document_are_proposed_for_a_version()
    {
        var served = Of("{ act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: 캐나다는| } }", Korean);

        var labels = CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items.Select(static item => item.Label).ToArray();
        Assert.Contains("캐나다는 평화를 촉구했다.", labels);
        Assert.DoesNotContain(labels, static label => label.Contains("Canada", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report-ko: 평|화를")]
    [InlineData("report-ko: { exact: 평|화를, line: 1 }")]
    public void The_words_of_a_version_lead_to_their_document(string version) => Assert.Equal(
        ["report-ko.txt:평화를"],
        Definitions(Of($"{{ act: urge, by: [], mode: reported, quote: urged peace, versions: {{ {version} }} }}", Korean)));

    [Fact]
    public void A_version_leads_to_its_document() => Assert.Equal(
        ["report-ko.yaml:report-ko"],
        Definitions(Of("{ act: urge, by: [], mode: reported, quote: urged peace, versions: { report|-ko: 평화를 } }", Korean)));

    [Fact]
    public void Words_of_a_document_lead_to_the_versions_in_it() => Assert.Equal(
        ["report.yaml:평화를"],
        Definitions(Of("{ act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: 평화를 } }", Korean.Replace("평화", "평|화", StringComparison.Ordinal))));

    private static ServedCorpus Of(string statement, string korean) => ServedCorpus.Of(
        ("report.txt", "Canada urged peace.\n"),
        ("report.yaml", "seed: 1\ndocument: { id: report, language: en }\nstatements:\n  peace:" + (statement.StartsWith('{') ? " " : "\n    ") + statement + "\n"),
        ("report-ko.txt", korean),
        ("report-ko.yaml", "seed: 1\ndocument: { id: report-ko, language: ko }\n"));

    private static IEnumerable<string> Definitions(ServedCorpus served) => DefinitionFeature.At(served.Snapshot, served.File, served.Offset).Select(served.NameOf);
}
