using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>The same words in documents of several languages: from the annotation to C#.</summary>
public class VersionTests
{
    private const string English = "Canada called for peace.\nIt thanked the hosts.\n";
    private const string Korean = "캐나다는 평화를 촉구했다.\n주최국에 감사를 표했다.\n";
    private const string Statements = """
        statements:
          peace: { act: call-for, by: [], mode: reported, quote: peace, versions: { report-ko: 평화를 촉구했다 } }
          thanks: { act: thank, by: [], mode: reported, quote: [It thanked, the hosts], versions: { report-ko: { start: 주최국에, end: 표했다, context: made } } }
        """;

    private static readonly SeedFiles Files = Corpus(Statements);

    [Fact]
    public void A_statement_has_its_words_in_the_documents_of_other_languages()
    {
        var run = Files.Run();
        Assert.Empty(run.Diagnostics.Where(static message => message.Id != "SEED3015"));
        Assert.Empty(run.CompilerMessages());
        Assert.Equal(
            "report-ko:1:6 평화를 촉구했다 | report-ko:2:1 주최국에 감사를 표했다 made",
            run.Use("return string.Join(\" | \", Statements.ByDocument(Documents.Report).SelectMany(s => s.Versions).Select(v => $\"{v.Document.Id}:{v.Position} {v.Text} {v.Context}\".TrimEnd()));"));
    }

    private static SeedFiles Corpus(string statements) => new SeedFiles()
        .With("seeds/report.txt", English)
        .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en, translated-from: ko, original: report-ko, coverage: complete }\n" + statements)
        .With("seeds/report-ko.txt", Korean)
        .With("seeds/report-ko.yaml", "seed: 1\ndocument: { id: report-ko, language: ko, coverage: complete }\n");
}
