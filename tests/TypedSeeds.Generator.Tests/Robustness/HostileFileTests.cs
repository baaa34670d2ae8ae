using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Malicious and damaged files. Each ends in a diagnostic, none in a crash.</summary>
public class HostileFileTests
{
    private const string Document = "seed: 1\ndocument: { id: report }\n";
    private const string Long = "seed: 1\nparties:\n  canada: { kind: state, name: Canada, description: ";

    [Theory]
    [InlineData("[", "")]
    [InlineData("{ a: ", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    public void Deep_nesting_is_one_error(string open, string close)
    {
        const int Depth = 100_000;
        var value = string.Concat(Enumerable.Repeat(open, Depth)) + "x" + string.Concat(Enumerable.Repeat(close, Depth));

        var run = Annotation("seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  deep:\n    aliases: " + (open[0] is '-' or '?' ? "\n      " : string.Empty) + value + "\n");

        Assert.Equal("SEED0001", Assert.Single(Errors(run)).Id);
        Assert.Contains(run.Sources.Values, source => source.Contains(" Canada => ", StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_nested_by_indentation_are_one_error()
    {
        var lines = Enumerable.Range(0, 500).Select(level => new string(' ', level) + "a:");

        Assert.Equal("SEED0001", Assert.Single(Errors(Annotation("seed: 1\nparties:\n  x:\n" + string.Concat(lines.Select(line => "   " + line + "\n"))))).Id);
    }

    [Fact]
    public void An_alias_bomb_is_reported_and_never_expanded()
    {
        const int Levels = 30;
        var bomb = new StringBuilder("seed: 1\nparties:\n  a0: &a0 { kind: state, name: A }\n");
        for (var level = 1; level < Levels; level++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"  a{level}: &a{level} {{ kind: state, name: B, aliases: [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}] }}\n");
        }

        var run = Annotation(bomb.ToString());

        Assert.Equal((Levels * 10) - 9, Errors(run).Count(diagnostic => diagnostic.Id == "SEED0004"));
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_read_and_too_much_to_emit()
    {
        var run = Annotation(Long + new string('a', 50_000_000 - Long.Length - 2) + "}\n");

        Assert.Equal("SEED9004", Assert.Single(Errors(run)).Id);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_document_of_two_hundred_megabytes_is_an_error_and_is_not_even_copied()
    {
        var files = new SeedFiles().WithFile(OddFile.Of("seeds/report.txt", new EndlessText(200_000_000))).With("seeds/report.yaml", Document);

        Assert.Equal("SEED0015: The file 'report.txt' has 200000000 characters; at most 5000000 are read, so divide it", Only(files.Run()));
    }

    [Fact]
    public void An_annotation_over_its_limit_is_an_error_and_is_not_even_copied()
    {
        var files = new SeedFiles().WithFile(OddFile.Of("seeds/report.yaml", new EndlessText(50_000_001)));

        Assert.Equal("SEED0015: The file 'report.yaml' has 50000001 characters; at most 50000000 are read, so divide it", Only(files.Run()));
    }

    [Fact]
    public void A_large_yaml_file_of_somebody_else_is_left_alone()
    {
        var files = new SeedFiles { HasProps = false }.WithFile(OddFile.Of("other.yaml", new EndlessText(200_000_000))).With("seeds/report.txt", "Words.").With("seeds/report.yaml", Document);

        Assert.Empty(files.Run().Diagnostics);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void A_document_in_another_encoding_is_an_error(string encoding)
    {
        var text = SourceText.From("Words.\n", Encoding.GetEncoding(encoding));
        var files = new SeedFiles().WithFile(OddFile.Of("seeds/report.txt", text)).With("seeds/report.yaml", Document);

        Assert.Equal("SEED0011: The document 'report.txt' is not UTF-8; save it as UTF-8, since offsets and hashes count its bytes", Only(files.Run()));
    }

    [Fact]
    public void An_empty_document_is_a_document()
    {
        var run = new SeedFiles().With("seeds/report.txt", string.Empty).With("seeds/report.yaml", Document).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("0|0", run.Use("return Documents.Report.Text.Length + \"|\" + Documents.Report.SentenceCount;"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\t\n")]
    [InlineData("# nothing\n")]
    public void An_annotation_without_content_is_an_error(string content) =>
        Assert.StartsWith("SEED000", Only(new SeedFiles().With("seeds/empty.yaml", content).Run()), StringComparison.Ordinal);

    [Theory]
    [InlineData("document: words")]
    [InlineData("document: []")]
    [InlineData("document:")]
    [InlineData("document: { title: Words }")]
    public void Quotes_of_a_document_that_cannot_be_named_are_left_out_and_nothing_else(string document)
    {
        var files = new SeedFiles()
            .With("seeds/report.txt", "Words.")
            .With("seeds/report.yaml", $"seed: 1\n{document}\nparties:\n  canada: {{ kind: state, name: Canada, mentions: [Words] }}\n  korea: {{ kind: state, name: Korea, sources: {{ name: {{ quote: Words, origin: stated }} }} }}\n")
            .With("seeds/shared.yaml", "seed: 1\ntopics:\n  talks: { name: Talks }\n");

        var run = files.Run();

        Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.EmitMessages());
        Assert.Equal("0 1", run.Use("return Parties.All.Count + \" \" + Topics.All.Count;"));
    }

    [Fact]
    public void A_directory_named_like_a_file_is_an_error()
    {
        Assert.StartsWith("SEED0002", Only(new SeedFiles().WithFile(OddFile.Of("seeds/folder.yaml", null)).Run()), StringComparison.Ordinal);
        var document = new SeedFiles().WithFile(OddFile.Of("seeds/report.txt", null)).With("seeds/report.yaml", Document).Run();
        Assert.StartsWith("SEED0009", Only(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_character_that_the_parser_takes_for_an_end_cuts_and_changes_nothing(char hidden)
    {
        var code = ((int)hidden).ToString("X4", CultureInfo.InvariantCulture);
        foreach (var name in new[] { "'Can{0}ada'", "\"Can{0}ada\"", "Can{0}ada", "|\n      Can{0}ada", ">\n      Can {0} ada", "Canada  # Can{0}ada" })
        {
            var run = Annotation("seed: 1\nparties:\n  canada:\n    kind: state\n    name: " + name.Replace("{0}", hidden.ToString(), StringComparison.Ordinal) + "\n");

            Assert.Equal($"SEED0001: This is not YAML: the invisible character U+{code} is here; take it out, or write it as \\u{code} in a value in double quotes", Only(run));
            Assert.Equal(1, Errors(run).Single().Location.SourceSpan.Length);
        }
    }

    [Fact]
    public void No_control_character_makes_the_rest_of_a_file_disappear()
    {
        var controls = Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl);
        foreach (var control in controls.Concat("\u2028\u2029\uFEFF\uFFFE\uFFFF\uD800\uDC00"))
        {
            var run = Annotation($"seed: 1\nparties:\n  canada: {{ kind: state, name: Can{control}ada }}\n  korea: {{ kind: state, name: Korea }}\n");

            Assert.True(
                Errors(run).Any() || run.Sources.Values.Any(source => source.Contains("string Korea", StringComparison.Ordinal)),
                $"U+{(int)control:X4} makes what follows it disappear.");
        }
    }

    [Fact]
    public void More_entries_than_a_class_can_have_are_one_error()
    {
        var run = Annotation("seed: 1\ntopics:\n" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"  t{number}: {{ name: T }}\n")));

        Assert.Equal("SEED9005: Topics has 100000 entries; a class holds at most 65000: divide the entries over several documents or projects", Only(run));
    }

    [Fact]
    public void Twenty_thousand_entries_of_one_class_compile()
    {
        var run = Annotation("seed: 1\ntopics:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"  t{number}: {{ name: T }}\n")));

        Assert.Empty(Errors(run));
        Assert.Equal("20000 t19999", run.Use("return Topics.All.Count + \" \" + Topics.T19999.Id;"));
    }

    private static GeneratorRun Annotation(string content) => new SeedFiles().With("seeds/shared.yaml", content).Run();

    private static IEnumerable<Diagnostic> Errors(GeneratorRun run) => run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private static string Only(GeneratorRun run)
    {
        var diagnostic = Assert.Single(Errors(run));
        return $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
