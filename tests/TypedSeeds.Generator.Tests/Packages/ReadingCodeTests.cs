using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>The code for an annotation of a document that another package carries, compiled and run.</summary>
public class ReadingCodeTests
{
    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/first.txt", "Another text.\n")
        .With("seeds/first.yaml", "seed: 1\ndocument: { id: first }\n")
        .With("seeds/report.txt", "Canada welcomed the talks.\nThe host did not praise them; it asked for more.\n")
        .With("seeds/report.yaml", """
            seed: 1
            document: { id: report, language: en, title: The report }
            parties: { canada: { kind: state, name: Canada } }
            statements:
              welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks. }
            """));

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
}
