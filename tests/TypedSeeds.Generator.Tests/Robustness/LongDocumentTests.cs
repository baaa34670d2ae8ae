using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>A document of very many lines, each of which is a literal of its own.</summary>
public class LongDocumentTests
{
    private const int Lines = 20_000;

    [Fact]
    public void A_document_of_many_lines_compiles_and_comes_back_to_the_letter()
    {
        var text = string.Concat(Enumerable.Range(1, Lines).Select(number => $"This is line {number} of many.\r\n"));
        var run = new SeedFiles()
            .With("seeds/report.txt", text)
            .With("seeds/report.yaml", $$"""
                seed: 1
                document: { id: report }
                events:
                  last: { name: Last, quotes: [line {{Lines}} of many, line 7 of many] }
                """)
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            $"{text.Length} {text.GetHashCode(StringComparison.Ordinal)} {Lines}:9 line {Lines} of many 7:9 line 7 of many",
            run.Use("""
                var quotes = Events.Last.Quotes;
                return $"{Documents.Report.Text.Length} {Documents.Report.Text.GetHashCode(StringComparison.Ordinal)} " + string.Join(' ', quotes.Select(q => $"{q.Position} {q.Text}"));
                """));
    }
}
