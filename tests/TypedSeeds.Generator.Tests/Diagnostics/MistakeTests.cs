using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Mistakes that share an id with another, or that have a special message.</summary>
public class MistakeTests
{
    private const string Head = "seed: 1\ndocument: { id: report }\nparties:\n  canada: { kind: state, name: Canada }\nstatements:\n";

    [Theory]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: both sides, renders: [⟦a⟧] }\n", "SEED2006", "'renders' of the statement 'a' leads back to itself: a → a")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: both sides, part-of: ⟦b⟧ }\n  b: { act: state, by: [canada], mode: quoted, quote: both sides, part-of: a }\n", "SEED2006", "'part-of' of the statement 'a' leads back to itself: a → b → a")]
    [InlineData("  a: { act: state, by: [canada], mode: ⟦qouted⟧, quote: both sides }\n", "SEED1005", "'qouted' is no mode; did you mean 'quoted'? ({StatementModes})")]
    [InlineData("  z: { act: state, by: [canada], mode: quoted, quote: both sides }\nagreements:\n  a: { parties: [canada], summary: S., status: ⟦agred⟧, quotes: [both sides] }\n", "SEED1005", "'agred' is no status; did you mean 'agreed'? ({AgreementStatuses})")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, ⟦qoute⟧: both sides }\n", "SEED1002", "A statement has no field 'qoute'; did you mean 'quote'?")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: both sides, summary: One, ⟦and two⟧ }\n", "SEED1002", "A statement has no field 'and two'; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes, summary: \"One, and two\"")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: { exact: both sides, ⟦to stop⟧ } }\n", "SEED1002", "A quote has no field 'to stop'; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes, exact: \"both sides, to stop\"")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: both sides, sources: { by: { origin: inferred, note: One, ⟦and two⟧ } } }\n", "SEED1002", "A source has no field 'and two'; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes, note: \"One, and two\"")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: both sides }\nkinds:\n  forum: { fields: { level: { type: text, description: One, ⟦and two⟧ } } }\n", "SEED1002", "A declaration of a field has no field 'and two'; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes, description: \"One, and two\"")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: ⟦We call ... to stop⟧ }\n", "SEED3001", "The document 'report.txt' does not say this; '...' has no meaning here: write a list of pieces, [We call, to stop], or start and end")]
    [InlineData("  a: { act: state, by: [canada], mode: quoted, quote: { exact: We thank, line: ⟦1⟧ } }\n", "SEED3003", "The document 'report.txt' says this, but not in line 1: it is in lines 2, 3")]
    [InlineData("  a: { act: state, by: ⟦⟧, mode: quoted, quote: both sides }\n", "SEED1004", "'by' is a list: each item is the id of an entry, but this is nothing; write for example: by: [some-id], or by: [] where the document names nobody")]
    public void Is_told_once_at_its_token(string body, string id, string message)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/report.yaml", Head + body));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);

        Assert.Equal((id, VocabularyWords.Fill(message)), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        if (marked.First!.Value.Span.Length > 0)
        {
            Assert.Equal(marked.First, Marked.PlaceOf(diagnostic.Location));
        }
    }

    [Fact]
    public void A_straight_apostrophe_is_named_beside_the_one_that_the_document_has()
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", "It threatens North Korea’s neighbours.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  a: { note: N, quote: North Korea's neighbours }\n")
            .Run();

        Assert.Equal(
            "The document 'report.txt' does not say this; nearest is line 1, column 14: the document has ’ (U+2019) where the quote has ' (U+0027) at character 12",
            Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Words_that_are_twice_in_one_line_are_told_apart_by_what_follows_them()
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", "We call on both sides to stop, and to go.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  a: { note: N, quote: to }\n")
            .Run();

        Assert.Equal(
            "The document 'report.txt' says this 2 times, in line 1; if the first is meant, add suffix: \" stop,\", as in { exact: to, suffix: \" stop,\" }; if the second, suffix: \" go.\"",
            Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_field_whose_declaration_is_wrong_is_told_there_alone_whatever_is_said_of_it()
    {
        var marked = Marked.Of(("seeds/kinds.yaml",
            "seed: 1\nkinds:\n  forum: { fields: { level: { type: ⟦txt⟧ } } }\n" +
            "forums:\n  summit: { level: high, sources: { level: { origin: inferred } } }\n"));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics);

        Assert.Equal(("SEED1019", marked.First), (diagnostic.Id, Marked.PlaceOf(diagnostic.Location)));
    }

    [Fact]
    public void One_id_in_two_files_is_told_with_both_places()
    {
        var marked = Marked.Of(
            ("seeds/a.yaml", "seed: 1\nevents:\n  ⟪meeting⟫: { name: Meeting }\n"),
            ("seeds/b.yaml", "seed: 1\nevents:\n  ⟦meeting⟧: { name: Meeting }\n"));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics);

        Assert.Equal(("SEED2005", marked.First, marked.Second), (diagnostic.Id, Marked.PlaceOf(diagnostic.Location), Marked.PlaceOf(Assert.Single(diagnostic.AdditionalLocations))));
    }

    [Fact]
    public void Two_documents_with_one_id_are_one_mistake_whatever_else_they_share()
    {
        const string Annotation = "seed: 1\ndocument: { id: ⟦report⟧ }\nstatements:\n  a: { act: state, by: [], mode: quoted, quote: both sides }\n";
        var marked = Marked.Of(("seeds/a.txt", RuleCases.Document), ("seeds/a.yaml", Marked.Strip(Annotation)), ("seeds/b.txt", RuleCases.Document), ("seeds/b.yaml", Annotation));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics);

        Assert.Equal(("SEED2005", marked.First), (diagnostic.Id, Marked.PlaceOf(diagnostic.Location)));
    }

    [Fact]
    public void A_tab_is_shown_where_it_stands()
    {
        var marked = Marked.Of(("seeds/shared.yaml", "seed: 1\nparties:\n  canada:\n    kind: state\n⟦\t⟧name: Canada\n"));

        var diagnostic = Assert.Single(marked.Files.Run().Diagnostics);

        Assert.Equal(("SEED0001", "This is not YAML: a tab cannot indent; indent the line by 4 spaces", marked.First), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(diagnostic.Location)));
    }

    [Fact]
    public void A_duplicate_in_one_file_leaves_both_entries_out()
    {
        var run = SeedFiles.Small("seed: 1\nevents:\n  a: { name: One }\n  a: { name: Two }\n  b: { name: Three }\n").Run();

        Assert.Equal("b", run.Use("return Events.All.Single().Id;"));
    }
}
