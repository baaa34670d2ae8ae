using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>What hover shows of an entry whose words are in several languages, or in a document of another package.</summary>
public class MemberDocumentationTests
{
    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/report.txt", "Canada welcomed the talks.\nThe host did not praise them; it asked for more.\n")
        .With("seeds/report.yaml", """
            seed: 1
            document: { id: report, language: en, title: The report }
            parties: { canada: { kind: state, name: Canada } }
            topics: { talks: { name: The talks } }
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
              ask:
                act: ask
                by: []
                mode: narrated
                quote: it asked for more
                renders: [core:report/welcome]
                topics: [core:talks]
                versions: { report-fr: il a demandé <plus>, report-de: er verlangte mehr }
            errata:
              unclear: { quote: "them", note: Which., reads: the talks & all, concerns: [core:report/welcome, ask] }
            """)
        .With("seeds/report-fr.txt", "Le Canada a salué les pourparlers.\nL’hôte ne les a pas loués ; il a demandé <plus>.\n")
        .With("seeds/report-fr.yaml", "seed: 1\ndocument: { id: report-fr, language: fr, translated-from: en, original: core:report }\n")
        .With("seeds/report-de.txt", "Der Gastgeber lobte sie nicht; er verlangte mehr.")
        .With("seeds/report-de.yaml", "seed: 1\ndocument: { id: report-de, language: de }\n");

    private const string Report = "<see cref=\"global::Core.Data.Documents.Report\"/>";

    [Theory]
    [InlineData("Statement Ask", "“it asked for more”<br/>fr: “il a demandé &lt;plus&gt;” (<see cref=\"Documents.ReportFr\"/>, line 2)<br/>de: “er verlangte mehr” (<see cref=\"Documents.ReportDe\"/>, line 1)<br/>")]
    [InlineData("Statement Ask", "Ask, narrated, renders <see cref=\"global::Core.Data.Statements.Report.Welcome\"/>, on <see cref=\"global::Core.Data.Topics.Talks\"/>. Line 2 of " + Report + ", annotated as <c>ask</c> in <c>second-reading.yaml</c>.")]
    [InlineData("Erratum Unclear", "Which.<br/>“them”<br/>")]
    [InlineData("Erratum Unclear", "Reads “the talks &amp; all”, concerns <see cref=\"global::Core.Data.Statements.Report.Welcome\"/> and <see cref=\"Statements.SecondReading.Ask\"/>. Line 2 of " + Report + ",")]
    [InlineData("SourceDocument SecondReading", "Document. The text of " + Report + ", 2 lines, annotated as <c>second-reading</c>")]
    [InlineData("SourceDocument ReportFr", "Language fr, translated from en, translation of " + Report + ". The text of <c>report-fr.txt</c>, 2 lines, annotated as <c>report-fr</c>")]
    [InlineData("SourceDocument ReportDe", "Language de. The text of <c>report-de.txt</c>, 1 line, annotated as <c>report-de</c>")]
    public void A_member_says_its_words_in_each_language_and_names_what_is_in_another_package_by_its_member(string member, string words)
    {
        var documentation = Documentation(member);

        Assert.Contains(words, documentation, StringComparison.Ordinal);
        Assert.DoesNotContain("core:", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_that_it_names_is_one()
    {
        var run = Files.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
    }

    // The lines of the comment above a member.
    private static string Documentation(string member)
    {
        var lines = Files.Run().Sources.Values.SelectMany(static code => code.Split('\n')).ToArray();
        var at = Array.FindIndex(lines, line => line.Contains($"{member} =>", StringComparison.Ordinal) && line.Contains("public static", StringComparison.Ordinal));
        Assert.True(at > 0, $"Nothing is called {member}.");
        var start = Array.FindLastIndex(lines, at, static line => line.Contains("<summary>", StringComparison.Ordinal));
        return string.Concat(lines[start..at].Select(static line => line.Trim().Replace("/// ", string.Empty, StringComparison.Ordinal)));
    }
}
