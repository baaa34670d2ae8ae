using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>All written forms of a quote, in documents with all kinds of white space.</summary>
public class QuoteFormTests
{
    private const string Document = "One  two\tthree.\r\nFour five\r\n\r\nfour five six. One two\u00A0three!\nsix";

    [Theory]
    [InlineData("Four five", "17+9")]
    [InlineData("One two three.", "0+15")]
    [InlineData("\"three.\\nFour\"", "9+12")]
    [InlineData("{ exact: four five, line: 4 }", "30+9")]
    [InlineData("{ exact: five, line: 4 }", "35+4")]
    [InlineData("{ exact: six, prefix: 'five ' }", "40+3")]
    [InlineData("{ exact: six, suffix: '. One' }", "40+3")]
    [InlineData("{ exact: six, line: 5 }", "60+3")]
    [InlineData("{ exact: One two three, suffix: '!' }", "45+13")]
    [InlineData("{ start: Four, end: six. }", "17+27")]
    [InlineData("{ start: four, end: three, suffix: '!' }", "30+28")]
    [InlineData("{ start: One, end: six, line: 1 }", "0+43")]
    [InlineData("[{ exact: five, line: 2 }, { exact: six, line: 5 }]", "22+4&60+3")]
    public void Is_found_at_its_place(string quote, string place)
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", Document)
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nerrata:\n  it: {{ note: N, quote: {quote} }}\n")
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"\nit|{string.Join('&', place.Split('&').Select(InRow))}|N\n", run.Sources["Document.Report.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>A place with its offset, as a row holds it: by line and column.</summary>
    private static string InRow(string place)
    {
        var parts = place.Split('+');
        var offset = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var lines = new TextLines(Document);
        var line = lines.LineAt(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{offset - lines.StartOf(line) + 1}+{parts[1]}");
    }
}
