using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>The code for an annotation of a document that another package carries, compiled and run.</summary>
public class ReadingCodeTests
{
    private const string Praise = "seed: 1\nuses: { core: Core.Data }\ndocument: { id: second-reading, of: core:report }\nstatements:\n  praise: { act: praise, by: [core:canada], mode: narrated, quote: Canada praised the talks. }\n";

    private static readonly SeedFiles CoreFiles = new SeedFiles()
        .With("seeds/first.txt", "Another text.\n")
        .With("seeds/first.yaml", "seed: 1\ndocument: { id: first }\n")
        .With("seeds/report.txt", "Canada welcomed the talks.\nThe host did not praise them; it asked for more.\n")
        .With("seeds/report.yaml", """
            seed: 1
            document: { id: report, language: en, title: The report }
            parties: { canada: { kind: state, name: Canada } }
            statements:
              welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks. }
            """);

    private static readonly DataPackage Core = DataPackage.Of("Core.Data", CoreFiles);

    private static readonly DataPackage Corrected = DataPackage.Of("Core.Data", CoreFiles
        .With("seeds/report.txt", "Canada praised the talks.\n")
        .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\nparties: { canada: { kind: state, name: Canada } }\nstatements:\n  welcome: { act: praise, by: [canada], mode: narrated, quote: Canada praised the talks. }\n"));

    private static readonly SeedFiles Files = new SeedFiles()
        .Referencing(Core)
        .With("seeds/second-reading.yaml", """
            seed: 1
            uses: { core: Core.Data }
            document: { id: second-reading, of: core:report }
            statements:
              ask: { act: ask, by: [], mode: narrated, quote: it asked for more, cue: asked, renders: [core:report/welcome] }
              talks: { act: discuss, by: [core:canada], mode: narrated, quote: [Canada, the talks] }
            errata:
              unclear: { quote: "them", note: Which., concerns: [core:report/welcome, ask] }
            """);

    [Theory]
    [InlineData("Statements.SecondReading.Ask.Quote.Text", "it asked for more")]
    [InlineData("Statements.SecondReading.Ask.Quote.Position", "2:31")]
    [InlineData("ReferenceEquals(Statements.SecondReading.Ask.Quote.Document, Core.Data.Documents.Report)", "True")]
    [InlineData("ReferenceEquals(Documents.SecondReading.ReadingOf, Core.Data.Documents.Report)", "True")]
    [InlineData("ReferenceEquals(Documents.SecondReading.Text, Core.Data.Documents.Report.Text)", "True")]
    [InlineData("Statements.SecondReading.Ask.Document == Documents.SecondReading", "True")]
    [InlineData("Statements.SecondReading.Ask.FullId", "second-reading/ask")]
    [InlineData("Statements.SecondReading.Talks.Quote.Text", "Canada […] the talks")]
    [InlineData("Errata.SecondReading.Unclear.Quote", "report:2:25 “them”")]
    [InlineData("Documents.SecondReading.FileName is null", "True")]
    [InlineData("Documents.SecondReading.Title is null", "True")]
    [InlineData("Documents.SecondReading.ReadingOf.Title", "The report")]
    [InlineData("$\"{Documents.SecondReading.CoveredSentenceCount} of {Documents.SecondReading.SentenceCount}\"", "2 of 2")]
    [InlineData("$\"{Core.Data.Documents.Report.CoveredSentenceCount} of {Core.Data.Documents.Report.SentenceCount}\"", "1 of 2")]
    [InlineData("string.Join(\", \", Documents.ReadingsOf(Core.Data.Documents.Report))", "document second-reading")]
    [InlineData("string.Join(\", \", Statements.ByDocument(Documents.SecondReading))", "statement second-reading/ask, statement second-reading/talks")]
    [InlineData("string.Join(\", \", Statements.ByDocument(Core.Data.Documents.Report))", "statement second-reading/ask, statement second-reading/talks")]
    [InlineData("string.Join(\", \", Statements.At(Core.Data.Documents.Report, 0))", "statement second-reading/talks")]
    [InlineData("string.Join(\", \", Core.Data.Documents.Report.Statements)", "statement report/welcome")]
    [InlineData("Statements.SecondReading.Talks.Quote.Equals(Documents.Search(\"talks\")[0])", "False")]
    [InlineData("ReferenceEquals(Documents.SecondReading.Search(\"talks\")[0].Document, Core.Data.Documents.Report)", "True")]
    public void A_quote_is_one_of_the_other_packages_document_and_the_entry_is_ours(string expression, string expected) =>
        Assert.Equal(expected, Files.Run().Use($"return ({expression}).ToString();"));

    [Fact]
    public void Json_says_whose_document_a_quote_is_from()
    {
        var json = Files.Run().Use("return System.Text.Json.JsonSerializer.Serialize(Statements.SecondReading.Ask);");

        Assert.Contains("\"document\":\"second-reading\"", json, StringComparison.Ordinal);
        Assert.Contains("\"document\":\"Core.Data:report\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_text_is_copied()
    {
        var run = Files.Run();

        Assert.DoesNotContain(run.Sources.Values, static code => code.Contains("The host did not", StringComparison.Ordinal));
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void A_version_may_be_words_of_it()
    {
        var run = Files
            .With("seeds/notes.txt", "Le Canada a salué les pourparlers.\n")
            .With("seeds/notes.yaml", """
                seed: 1
                document: { id: notes, language: fr }
                statements:
                  accueil: { act: welcome, by: [core:canada], mode: narrated, quote: Le Canada a salué les pourparlers., versions: { second-reading: Canada welcomed the talks. } }
                """)
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("report:1:1 “Canada welcomed the talks.”", run.Use("return Statements.Notes.Accueil.Versions[0].ToString();"));
        Assert.Equal("talks accueil", run.Use("return string.Join(\" \", Statements.At(Documents.SecondReading, 0).Select(static said => said.Id));"));
        Assert.Equal("talks accueil", run.Use("return string.Join(\" \", Statements.At(Core.Data.Documents.Report, 0).Select(static said => said.Id));"));
        Assert.Equal("accueil", run.Use("return Statements.ByVersion(Core.Data.Documents.Report).Single().Id;"));
    }

    [Fact]
    public void Documents_in_resources_have_no_resource_for_it()
    {
        var run = Files.WithProperty("TypedSeedsDocumentStorage", "resource").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("it asked for more", run.Use("return Statements.SecondReading.Ask.Quote.Text;"));
    }

    [Fact]
    public void A_text_beside_the_assembly_that_is_not_the_one_in_it_does_not_compile()
    {
        var files = Files.With(Core.IndexPath, Corrected.Index).With(TextsFormat.PathOf(Core.IndexPath), Corrected.Texts)
            .With("seeds/second-reading.yaml", Praise);

        var run = files.Run();

        Assert.Empty(run.Diagnostics);
        var message = Assert.Single(run.CompilerMessages());
        Assert.Equal("CS0117", message.Id);
        Assert.Contains($"Report_{DocumentHash.Of("Canada praised the talks.\n")}", message.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_do_two_documents_whose_texts_are_swapped_beside_it()
    {
        var one = new SeedFiles().With("seeds/a.txt", "The first text.\n").With("seeds/b.txt", "The other text.\n")
            .With("seeds/a.yaml", "seed: 1\ndocument: { id: a, language: en }\n").With("seeds/b.yaml", "seed: 1\ndocument: { id: b, language: en }\n");
        var package = DataPackage.Of("Core.Data", one);
        var other = DataPackage.Of("Core.Data", one.With("seeds/a.txt", "The other text.\n").With("seeds/b.txt", "The first text.\n"));
        var files = new SeedFiles().Referencing(package).With(package.IndexPath, other.Index).With(TextsFormat.PathOf(package.IndexPath), other.Texts)
            .With("seeds/r.yaml", "seed: 1\nuses: { core: Core.Data }\ndocument: { id: r, of: core:a }\nerrata:\n  e: { quote: The other text, note: A note. }\n");

        Assert.Equal(["CS0117"], files.Run().CompilerMessages().Select(static message => message.Id));
    }

    [Fact]
    public void An_assembly_that_is_swapped_later_gives_no_quote_and_says_which_package_and_text()
    {
        var run = Files.Run();

        var said = run.Use("try { return Statements.SecondReading.Ask.Quote.Text; } catch (InvalidOperationException exception) { return exception.Message; }", loaded: [Corrected]);

        Assert.StartsWith("Sample was compiled with another version of a package than the one that is loaded: what 'second-reading' refers to there, or the text that it quotes, is not the same.", said, StringComparison.Ordinal);
        Assert.Contains("Core.Data.TextsBySha256_", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_swapped_for_one_with_the_same_text_is_as_good()
    {
        var same = DataPackage.Of("Core.Data", CoreFiles.With("seeds/first.txt", "A text that nobody reads.\n"), "1.0.1");

        Assert.Equal("it asked for more", Files.Run().Use("return Statements.SecondReading.Ask.Quote.Text;", loaded: [same]));
    }

    [Fact]
    public void A_reference_alone_asks_for_no_text()
    {
        var files = new SeedFiles().Referencing(Core)
            .With("seeds/notes.txt", "A note.\n")
            .With("seeds/notes.yaml", "seed: 1\nuses: { core: Core.Data }\ndocument: { id: notes, language: en }\nerrata:\n  e: { quote: A note, note: Which., concerns: [core:report] }\n");

        Assert.Equal("The report", files.Run().Use("return ((SourceDocument)Errata.Notes.E.Concerns[0]).Title;"));
        Assert.DoesNotContain(files.Run().Sources.Values, static code => code.Contains("Core.Data.TextsBySha256_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corpus_that_no_other_sees_has_no_member_for_it() =>
        Assert.DoesNotContain(CoreFiles.WithProperty("TypedSeedsAccessibility", "internal").Run().Sources.Values, static code => code.Contains("TextsBySha256_", StringComparison.Ordinal));
}
