using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>What is said of an annotation of a document that another package carries.</summary>
public class ReadingTests
{
    private const string Text = "Canada welcomed the talks.\r\nThe host did not say that the talks had failed.\nIt asked for more.\n";

    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/first.txt", "Another text,\nof two lines.")
        .With("seeds/first.yaml", "seed: 1\ndocument: { id: first, language: en, layout: lines }\n")
        .With("seeds/report.txt", Text)
        .With("seeds/report.yaml", """
            seed: 1
            document: { id: report, language: en, ignore: [It asked for more.] }
            parties: { canada: { kind: state, name: Canada } }
            statements: { welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks. } }
            """));

    public static TheoryData<string, string, string> Headers => new()
    {
        { "of: other:report", "SEED2030", "No file of the corpus has the alias 'other' under 'uses'; did you mean 'core:report'?" },
        { "of: core:reprot", "SEED2031", "Core.Data 1.0.0 has no document 'reprot'; did you mean 'core:report'?" },
        { "of: core:canada", "SEED2002", "'core:canada' is a party, but 'of' names a document" },
        { "of: report", "SEED2040", "'of' names a document of another package as alias:id, and 'report' has no alias; did you mean 'core:report'?" },
        { "of: second-reading", "SEED2040", "'of' names a document of another package as alias:id, and 'second-reading' has no alias" },
        { "of: [core:report]", "SEED1004", "'of' is the id of an entry, but this is a" },
        { "of: core:report, text: report.txt", "SEED2041", "'text' names a file, and the text of this document is that of 'core:report', which 'of' names; take it out" },
        { "of: core:report, sha256: 0000000000000000000000000000000000000000000000000000000000000000", "SEED0012", "" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_that_names_no_text_is_one_error(string header, string id, string message)
    {
        var error = Assert.Single(Errors(Files(header, "stop: { act: ask, by: [], mode: narrated, quote: these words are nowhere in it }").Without("seeds/second-reading.txt")), error => error.Id != "SEED3001");

        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote: sked for more", "SEED3001")]
    [InlineData("quote: [The host did, say that]", "SEED3012")]
    [InlineData("quote: the talks had failed", "SEED3013")]
    [InlineData("quote: talks", "SEED3002")]
    [InlineData("quote: It demanded more.", "SEED3001")]
    public void A_quote_is_checked_as_in_a_document_of_the_corpus(string quote, string id) =>
        Assert.Contains(id, Files("of: core:report", $"stop: {{ act: ask, by: [], mode: narrated, {quote} }}").Run().Diagnostics.Select(static message => message.Id));

    [Theory]
    [InlineData("", "")]
    [InlineData(", coverage: complete", "7:1 8:1")]
    [InlineData(", coverage: complete, coverage-counts: alone", "7:1 8:1")]
    [InlineData(", coverage: complete, coverage-counts: together", "7:1")]
    public void Coverage_counts_our_quotes_alone_or_with_those_of_the_package(string header, string places)
    {
        var run = Files("of: core:report" + header, "talks: { act: discuss, by: [], mode: narrated, quote: Canada }").Run();

        var found = run.Diagnostics.Where(static message => message.Id == "SEED3011").Select(static message => message.Location.GetLineSpan().StartLinePosition).Select(static at => $"{at.Line + 1}:{at.Character + 1}");
        Assert.Equal(places, string.Join(" ", found));
    }

    // The package says that each line is a paragraph.
    [Theory]
    [InlineData("", "2")]
    [InlineData(", layout: wrapped", "1")]
    public void The_layout_is_that_of_the_package_unless_the_header_gives_one(string header, string sentences) =>
        Assert.Equal(sentences, Files("of: core:first" + header, "text: { act: state, by: [], mode: narrated, quote: Another text }").Run().Use("return Documents.SecondReading.SentenceCount.ToString();"));

    [Fact]
    public void A_file_with_the_stem_of_the_annotation_is_no_document_of_it_and_is_told() => Assert.Equal(
        "No file annotates the document 'second-reading.txt'; 'second-reading.yaml' beside it annotates a document of another package ('of'), so give one of the two another name, or take it out of the seeds folder",
        Assert.Single(Good().With("seeds/second-reading.txt", "Another text.\n").Run().Diagnostics, static message => message.Id == "SEED0014").GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("report|", "report|9999999999", "does not have the text")]
    [InlineData("report|", "report|-", "does not have the text")]
    [InlineData("typed-seeds-texts|1", "typed-seeds-texts|2", "does not have the text")]
    [InlineData("asked for more", "asked for less", "does not have the text")]
    [InlineData("report|", "repor|", "does not have the text")]
    public void A_text_that_is_not_the_one_of_the_index_is_one_error_and_no_quote_is_sought_in_it(string was, string forged, string problem)
    {
        Assert.Contains(was, Core.Texts, StringComparison.Ordinal);

        var error = Assert.Single(Errors(Good().With(TextsFormat.PathOf(Core.IndexPath), Core.Texts.Replace(was, forged, StringComparison.Ordinal))));

        Assert.Equal("SEED2039", error.Id);
        Assert.Contains($"The text of 'core:report' cannot be had from Core.Data: 'Core.Data.typed-seeds-texts' {problem}", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("3:37", Invariant(error.Location.GetLineSpan().StartLinePosition));
    }

    // An index that was forged has the right hash.
    [Theory]
    [InlineData("|0+26;76+18", "|0+26;7600+18")]
    [InlineData("|0+26;76+18", "|26+0;0+26")]
    [InlineData("|0+26;76+18", "|0+2147483647")]
    [InlineData("|0+26;76+18", "|-1+26")]
    [InlineData("|0+26;76+18", "|0")]
    [InlineData("|0+26;76+18", "|+;+")]
    [InlineData("|0+26;76+18", "|99999999999+1")]
    public void Ranges_that_are_none_of_the_text_are_one_error(string was, string forged)
    {
        Assert.Contains(was, Core.Index, StringComparison.Ordinal);

        var files = Files("of: core:report, coverage: complete, coverage-counts: together", "ask: { act: ask, by: [], mode: narrated, quote: It asked for more. }");
        var error = Assert.Single(Errors(files.With(Core.IndexPath, Hashed(Core.Index.Replace(was, forged, StringComparison.Ordinal)))));

        Assert.Equal("SEED2039", error.Id);
    }

    // The lines of the head are as they were, and so is the hash of the index as a whole.
    [Theory]
    [InlineData("SHA|en||", "SHA|x y; z\u202E||", null)]
    [InlineData("SHA|en||", "SHA|en|upside-down|", null)]
    [InlineData("SHA|en||", "|en||", "SEED2039")]
    [InlineData("SHA|en||", "a:b\u202E|en||", "SEED2039")]
    [InlineData("SHA|en||", ":|en||", "SEED2039")]
    [InlineData("SHA|en||", "0|en||", "SEED2039")]
    public void What_a_forged_index_says_of_a_document_is_one_error_or_none(string was, string forged, string? id)
    {
        var hash = DocumentHash.Of(Text);
        Assert.Contains(was.Replace("SHA", hash, StringComparison.Ordinal), Core.Index, StringComparison.Ordinal);

        var errors = Errors(Good().With(Core.IndexPath, Hashed(Core.Index.Replace(was.Replace("SHA", hash, StringComparison.Ordinal), forged.Replace("SHA", hash, StringComparison.Ordinal), StringComparison.Ordinal))));

        Assert.Equal(id, errors.SingleOrDefault()?.Id);
        Assert.DoesNotContain(errors, static error => error.GetMessage(CultureInfo.InvariantCulture).Contains('\u202E', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("|")]
    [InlineData("9")]
    [InlineData("-")]
    [InlineData("\u0000")]
    public void A_sign_at_any_place_of_the_texts_gives_the_right_text_or_none(string sign)
    {
        var document = new CarriedDocument(new(KindTable.Document, string.Empty, "report") { Package = "core" }, "Core.Data", Core.IndexPath, DocumentHash.Of(Text), string.Empty);
        foreach (var file in Enumerable.Range(0, Core.Texts.Length + 1).SelectMany(at => new[] { Core.Texts.Insert(at, sign), Core.Texts[..at], Core.Texts[..at] + sign }))
        {
            var found = new PackageTexts("/p", () => file).Find(document);

            Assert.True(found is null || found.Text == Text);
        }
    }

    [Fact]
    public void A_package_without_the_file_of_texts_is_one_error() => Assert.Equal(
        "The text of 'core:report' cannot be had from Core.Data: 'Core.Data.typed-seeds-texts' is not beside its index; restore or build the package anew",
        Assert.Single(Errors(Good().Without(TextsFormat.PathOf(Core.IndexPath)))).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void A_package_that_an_older_version_built_is_one_error() => Assert.Equal(
        "The text of 'core:report' cannot be had from Core.Data: its package was built without the texts of its documents; build it anew with this version of TypedSeeds",
        Assert.Single(Errors(Good().With(Core.IndexPath, DataPackage.IndexWith("package|Core.Data|1.0.0", "namespace|Core.Data", "#document", "report|||")))).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void A_reading_of_a_reading_names_the_package_that_carries_the_text()
    {
        var second = DataPackage.Of("Second.Data", Good());
        var files = new SeedFiles().Referencing(Core).Referencing(second)
            .With("seeds/third.yaml", "seed: 1\nuses: { second: Second.Data }\ndocument: { id: third, of: second:second-reading }\n");

        Assert.Equal(
            "The text of 'second:second-reading' cannot be had from Second.Data: it is itself a reading; name 'report' of Core.Data, which has the text, by an alias of that package under 'uses'",
            Assert.Single(Errors(files)).GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            "The text of 'second:second-reading' cannot be had from Second.Data: it is itself a reading; name 'core:report', which has the text",
            Assert.Single(Errors(files.With("seeds/uses.yaml", "seed: 1\nuses: { core: Core.Data }\n"))).GetMessage(CultureInfo.InvariantCulture));
        Assert.DoesNotContain("asked", second.Texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_of_names_a_document_of_the_corpus_the_error_says_where_its_entries_belong() => Assert.Equal(
        "'of' names a document of another package as alias:id, and 'notes' has no alias; it is a document of this corpus, so write the entries in the file that annotates it",
        Assert.Single(
            Errors(Files("of: notes", "ask: { act: ask, by: [], mode: narrated, quote: It asked for more. }").With("seeds/notes.txt", "Words.\n").With("seeds/notes.yaml", "seed: 1\ndocument: { id: notes }\n")),
            static error => error.Id == "SEED2040").GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("core:report/more", "SEED2031: Core.Data 1.0.0 has no statement 'report/more'; did you mean 'more'?")]
    [InlineData("core:more", "SEED2031: Core.Data 1.0.0 has no statement 'more'; did you mean 'more'?")]
    [InlineData("welcome", "SEED2001: There is no statement 'welcome'; did you mean 'core:report/welcome'?")]
    public void An_entry_that_is_on_the_other_side_of_a_reading_is_proposed_as_it_is_written_here(string renders, string told)
    {
        var error = Assert.Single(Errors(Files("of: core:report", $"ask: {{ act: ask, by: [], mode: narrated, quote: It asked for more., renders: [{renders}] }}\n  more: {{ act: ask, by: [], mode: narrated, quote: asked for more }}")));

        Assert.Equal(told, $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void A_field_for_a_reading_is_an_error_in_a_document_of_the_corpus() => Assert.Equal(
        ["SEED2041"],
        Errors(new SeedFiles().With("seeds/a.txt", "A.\n").With("seeds/a.yaml", "seed: 1\ndocument: { id: a, coverage-counts: together }\n")).Select(static error => error.Id));

    [Theory]
    [InlineData("translated-from: fr, original: core:report", "SEED2062: 'core:report' is in 'en', but this document is translated from 'fr'; write translated-from: en, or correct 'original' or the 'language' of 'core:report'")]
    [InlineData("translated-from: fr, original: second-reading", "SEED2062: 'second-reading' is in 'en', but this document is translated from 'fr'; write translated-from: en, or correct 'original' or the 'language' of 'second-reading'")]
    [InlineData("translated-from: en-GB, original: core:report", null)]
    [InlineData("translated-from: en, original: second-reading", null)]
    [InlineData("translated-from: fr, original: core:silent", null)]
    public void The_language_of_an_original_is_the_one_that_its_package_gives(string header, string? told)
    {
        var core = DataPackage.Of("Core.Data", new SeedFiles()
            .With("seeds/silent.txt", "Words.\n")
            .With("seeds/silent.yaml", "seed: 1\ndocument: { id: silent }\n")
            .With("seeds/report.txt", Text)
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\n"));
        var files = new SeedFiles().Referencing(core)
            .With("seeds/second-reading.yaml", "seed: 1\nuses: { core: Core.Data }\ndocument: { id: second-reading, of: core:report }\n")
            .With("seeds/report-de.txt", "Kanada lobte die Gespräche.\n")
            .With("seeds/report-de.yaml", $"seed: 1\ndocument: {{ id: report-de, language: de, {header} }}\n");

        Assert.Equal(told, Errors(files).Select(static error => $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}").SingleOrDefault());
    }

    [Fact]
    public void Two_files_may_read_one_document() =>
        Assert.Empty(Errors(Good().With("seeds/third.yaml", "seed: 1\ndocument: { id: third, of: core:report }\n")));

    [Fact]
    public void A_text_that_nobody_reads_is_not_read_either()
    {
        var text = new CountedFile(SeedFiles.ProjectDirectory + TextsFormat.PathOf(Core.IndexPath), Core.Texts);

        Assert.Empty(Errors(Good().WithFile(text)));
        Assert.NotEqual(0, text.Reads);
        var idle = new CountedFile(text.Path, Core.Texts);
        Assert.Empty(Errors(new SeedFiles().Referencing(Core).WithFile(idle).With("seeds/a.yaml", "seed: 1\nuses: { core: Core.Data }\nparties: { a: { kind: person, name: A, part-of: core:canada } }\n")));
        Assert.Equal(0, idle.Reads);
    }

    private static SeedFiles Good() => Files("of: core:report", "ask: { act: ask, by: [], mode: narrated, quote: It asked for more. }");

    private static SeedFiles Files(string header, string statement) => new SeedFiles()
        .Referencing(Core)
        .With("seeds/second-reading.yaml", $"seed: 1\nuses: {{ core: Core.Data }}\ndocument: {{ id: second-reading, {header} }}\nstatements:\n  {statement}\n");

    private static Diagnostic[] Errors(SeedFiles files) => [.. files.Run().Diagnostics.Where(static message => message.Severity == DiagnosticSeverity.Error)];

    private static string Invariant(Microsoft.CodeAnalysis.Text.LinePosition at) => string.Create(CultureInfo.InvariantCulture, $"{at.Line + 1}:{at.Character + 1}");

    private static string Hashed(string index)
    {
        var lines = index[..(index.LastIndexOf("\nsha256|", StringComparison.Ordinal) + 1)];
        return lines + IndexHash.LineOf(lines);
    }

    private sealed class CountedFile(string path, string text) : AdditionalText
    {
        public int Reads { get; private set; }

        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            return Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }
}
