using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A mistake in the header of a document leaves its own field out, and every entry of the file in.</summary>
public class HeaderMistakeTests
{
    [Theory]
    [InlineData("id: report, language: english")]
    [InlineData("id: report, published: x")]
    [InlineData("id: report, reference-date: [2024]")]
    [InlineData("id: report, translated-from: '?'")]
    [InlineData("id: report, source: nowhere")]
    [InlineData("id: report, sha256: abc")]
    [InlineData("id: report, sha256: 0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("id: report, coverage: all")]
    [InlineData("id: report, title: ''")]
    [InlineData("id: report, title: [a]")]
    [InlineData("id: report, licence: { a: b }")]
    [InlineData("id: report, publisher: nobody")]
    [InlineData("id: report, publisher: broken")]
    [InlineData("id: report, authors: [party, nobody, broken]")]
    [InlineData("id: report, authors: { a: b }")]
    [InlineData("id: report, ignore: [nothing that it says]")]
    [InlineData("id: report, ignore: ['']")]
    [InlineData("id: report, tittle: T")]
    [InlineData("id: report, title: A, title: B")]
    [InlineData("id: report, sentences: 3")]
    [InlineData("id: report, sources: { published: { origin: stated } }")]
    [InlineData("id: report, title: T, sources: { title: { origin: guessed } }")]
    [InlineData("id: report, title: T, sources: { title: { origin: stated, quote: nothing that it says } }")]
    [InlineData("id: report, formerly: [Old One]")]
    [InlineData("id: report, formerly: [other]")]
    [InlineData("id: report, formerly: [all]")]
    [InlineData("id: report, grade: high")]
    [InlineData("id: report, number: 1")]
    public void A_wrong_field_is_left_out_alone(string header)
    {
        var run = Run(header);

        Assert.Contains(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.CompilerMessages());
        Assert.Equal(
            "report/one report/two True We call on both sides.",
            run.Use("return $\"{Statements.Report.One.FullId} {Statements.Report.Two.FullId} {Documents.Report.Publisher is null || Documents.Report.Publisher.Id == \"party\"} {Statements.Report.One.Quote.Text}\" + string.Concat(Documents.Report.Authors.Where(a => a.Id != \"party\").Select(a => a.Name));"));
    }

    // Without an id of its own, there is no name for the class of the document; without a text, no quote says anything.
    [Theory]
    [InlineData("title: T")]
    [InlineData("id: ''")]
    [InlineData("id: Report")]
    [InlineData("id: [report]")]
    [InlineData("id: other")]
    [InlineData("id: all")]
    [InlineData("id: report, text: nowhere.txt")]
    public void A_document_without_a_name_or_a_text_takes_its_entries_with_it(string header)
    {
        var run = Run(header);

        Assert.Contains(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.CompilerMessages());
        Assert.Null(run.Output.GetTypeByMetadataName("Sample.Statements+Report"));
    }

    [Fact]
    public void A_wrong_field_of_another_entry_leaves_that_out_still()
    {
        var run = Run("id: report");

        Assert.Null(run.Output.GetTypeByMetadataName("Sample.Parties")!.GetMembers("Broken").SingleOrDefault());
        Assert.NotNull(run.Output.GetTypeByMetadataName("Sample.Parties")!.GetMembers("Party").SingleOrDefault());
    }

    private static GeneratorRun Run(string header) => new SeedFiles()
        .With("seeds/kinds.yaml", "seed: 1\nkinds:\n  document: { fields: { grade: { type: choice, of: [good, bad] }, number: { type: integer, unique: true } } }\n")
        .With("seeds/other.txt", "We call on both sides.\n")
        .With("seeds/other.yaml", "seed: 1\ndocument: { id: other, number: 1 }\nstatements:\n  x: { act: state, by: [], mode: narrated, quote: We call }\n")
        .With("seeds/report.txt", "We call on both sides.\nWe thank them.\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ {header} }}\nparties:\n  party: {{ kind: group, name: P }}\n  broken: {{ kind: group }}\nstatements:\n  one: {{ act: state, by: [party], mode: narrated, quote: We call on both sides. }}\n  two: {{ act: thank, by: [], mode: narrated, quote: We thank, part-of: one }}\n")
        .Run();
}
