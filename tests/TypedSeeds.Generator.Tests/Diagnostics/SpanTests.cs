using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>A diagnostic covers exactly the wrong token, in every YAML style.</summary>
public class SpanTests
{
    private const string Head = "seed: 1\ndocument: { id: report }\nparties:\n  canada: { kind: state, name: Canada }\nstatements:\n  stop:\n    by: [canada]\n    mode: quoted\n";

    [Theory]
    [InlineData("    act: ⟦call-to⟧ # a comment\n    quote: both sides\n", "SEED1005")]
    [InlineData("    act: ⟦'call-to'⟧\n    quote: both sides\n", "SEED1005")]
    [InlineData("    act: ⟦\"call\\x2Dto\"⟧\n    quote: both sides\n", "SEED1005")]
    [InlineData("    act: call-on\n    quote: { line: 1, exact: ⟦all sides⟧ }\n", "SEED3001")]
    [InlineData("    act: call-on\n    quote: ⟦|-\n      We call\n      on all sides⟧\n", "SEED3001")]
    [InlineData("    act: call-on\n    quote: ⟦>\n      We call\n      on all sides⟧\n\n    cue: both\n", "SEED3001")]
    [InlineData("    act: call-on\n    quote: ⟦We call\n      on all\n      sides⟧\n    cue: both\n", "SEED3001")]
    public void In_every_form_of_scalar(string body, string id) => AssertAt(Head + body, id);

    [Fact]
    public void Behind_astral_characters_columns_count_UTF16_units() =>
        AssertAt("seed: 1\nparties:\n  canada: { name: 😀 Canada, kind: ⟦realm⟧ }\n", "SEED1005");

    [Fact]
    public void In_a_file_with_CRLF() =>
        AssertAt("seed: 1\r\nparties:\r\n  canada:\r\n    kind: ⟦realm⟧\r\n    name: Canada\r\n", "SEED1005");

    [Fact]
    public void In_a_file_with_lone_CR_and_other_line_breaks() =>
        AssertAt("seed: 1\n# \u2028\u0085\nparties:\n  canada: { kind: ⟦realm⟧, name: Canada }\n", "SEED1005");

    [Fact]
    public void In_a_file_with_a_byte_order_mark()
    {
        var bytes = System.Text.Encoding.UTF8.GetPreamble().Concat(System.Text.Encoding.UTF8.GetBytes("seed: 2\n")).ToArray();
        using var stream = new MemoryStream(bytes);
        var file = new SeedFile(SeedFiles.ProjectDirectory + "seeds/shared.yaml", SourceText.From(stream));

        var diagnostic = Assert.Single(new SeedFiles().WithFile(file).Run().Diagnostics);

        Assert.Equal(("SEED0007", new TextSpan(6, 1)), (diagnostic.Id, diagnostic.Location.SourceSpan));
    }

    [Fact]
    public void A_missing_value_is_shown_at_its_key() =>
        AssertAt("seed: 1\nparties:\n  canada: { kind: state }\n  ⟦france⟧:\n  spain: { kind: state, name: Spain }\n".Replace("{ kind: state }", "{ kind: state, name: C }", StringComparison.Ordinal), "SEED1004");

    [Fact]
    public void Line_and_column_are_those_of_the_span()
    {
        var run = Marked.Of(("seeds/shared.yaml", "seed: 1\r\nparties:\r\n  canada: { kind: ⟦realm⟧, name: 😀 }\r\n")).Files.Run();

        var span = Assert.Single(run.Diagnostics).Location.GetLineSpan().Span;

        Assert.Equal(new LinePositionSpan(new LinePosition(2, 18), new LinePosition(2, 23)), span);
    }

    [Fact]
    public void Of_several_mistakes_each_is_reported_once()
    {
        var run = SeedFiles.Small(Head + "    act: call-to\n    quote: all sides\n    made: 2024-13\n    cause: x\n").Run();

        Assert.Equal(["SEED1005", "SEED3001", "SEED1007", "SEED1002"], run.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id));
    }

    [Fact]
    public void What_depends_on_a_broken_entry_is_left_out_quietly_and_the_rest_still_compiles()
    {
        var run = SeedFiles.Small("""
            seed: 1
            document: { id: report }
            parties:
              canada: { kind: realm, name: Canada }
              korea: { kind: state, name: Korea }
            statements:
              stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }
              again: { act: call-on, by: [korea], mode: quoted, quote: both sides, renders: [stop] }
              thank: { act: thank, by: [korea], mode: quoted, quote: We thank }
            """).Run();

        Assert.Equal("SEED1005", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("thank korea", run.Use("return $\"{Statements.Report.All.Single().Id} {Parties.All.Single().Id}\";"));
    }

    [Fact]
    public void What_stands_before_a_YAML_error_is_kept_and_what_refers_behind_it_is_left_out_quietly()
    {
        var run = SeedFiles.Small("""
            seed: 1
            document: { id: report, coverage: complete }
            parties:
              canada: { kind: state, name: Canada }
              korea: { kind: state, name: "Korea
            """).With("seeds/other.txt", "Words.").With("seeds/other.yaml", """
            seed: 1
            document: { id: other }
            statements:
              one: { act: state, by: [canada], mode: quoted, quote: Words }
              two: { act: state, by: [korea], mode: quoted, quote: Words }
            """).Run();

        Assert.Equal("SEED0001", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("canada one", run.Use("return $\"{Parties.All.Single().Id} {Statements.Other.All.Single().Id}\";"));
    }

    [Fact]
    public void A_near_match_is_never_accepted()
    {
        var run = SeedFiles.Small(Head + "    act: call-on\n    quote: We do not call on both sides to stop.\n").Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "The document 'report.txt' does not say this; nearest is line 1, column 1: the document does not have ‘do not’ there",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static void AssertAt(string yaml, string id)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/report.yaml", yaml));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);

        Assert.Equal((id, marked.First), (diagnostic.Id, Marked.PlaceOf(diagnostic.Location)));
    }
}
