using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>Commands for a corpus that annotates a document which another package carries.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Report = "Canada welcomed the talks.\nIt asked for more.\nNobody answered.\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
        .With("seeds/second-reading.yaml", """
            seed: 1
            uses: { core: Core.Data }
            document: { id: second-reading, of: core:report, coverage: complete }
            statements:
              ask: { act: ask, by: [core:canada], mode: narrated, quote: It asked for more. }
            """);

    public ReadingTests()
    {
        var (index, texts) = Stages.WritePackage(
            new("Core.Data", "1.0.0", "Core.Namespace"),
            [InputText.Of("/core/seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en, title: The report of the host }
                parties: { canada: { kind: state, name: Canada } }
                statements: { welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks. } }
                """)],
            [InputText.Of("/core/seeds/report.txt", Report)],
            [],
            []);
        _folder.With("packages/Core.typed-seeds", index)
            .With("packages/Core.typed-seeds-texts", texts)
            .With("packages/Core.dll", CarriedAssembly.Of(("report", Report)))
            .With("obj/typed-seeds.uses.txt", _folder.At("packages/Core.typed-seeds") + "\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_check_proves_the_quotes_and_names_what_nobody_quotes_at_its_place_in_the_texts()
    {
        var run = await ToolRun.With("check", _folder.At("seeds"), "--all");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Core.typed-seeds-texts(3,1): warning SEED3011", run.Output, StringComparison.Ordinal);
        Assert.Contains("Core.typed-seeds-texts(5,1): warning SEED3011", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("second", "third")]
    [InlineData("third", "second")]
    public async Task Two_readings_are_compared_where_one_declares_what_the_other_refers_to(string one, string other)
    {
        _folder.With("seeds/third-reading.yaml", """
            seed: 1
            document: { id: third-reading, of: core:report }
            parties: { own: { kind: state, name: Own } }
            statements:
              ask: { act: ask, by: [core:canada], to: [own], mode: narrated, quote: It asked for more. }
            """);
        _folder.With("seeds/second-reading.yaml", File.ReadAllText(_folder.At("seeds/second-reading.yaml")).Replace("act: ask", "act: propose, to: [own]", StringComparison.Ordinal));

        var run = await ToolRun.With("compare", _folder.At($"seeds/{one}-reading.yaml"), _folder.At($"seeds/{other}-reading.yaml"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("propose", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_shows_the_sentence_at_its_place_in_the_texts()
    {
        var all = await ToolRun.With("check", _folder.At("seeds"), "--all");

        Assert.Contains("  3 | Canada welcomed the talks.", all.Output, StringComparison.Ordinal);
        Assert.Contains("  5 | Nobody answered.", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_counts_sentences_has_the_line_of_the_document_and_of_the_file()
    {
        var report = "It asked for more.\n" + string.Concat(Enumerable.Range(1, 30).Select(static number => $"Sentence {number} is here.\n"));
        var (index, texts) = Stages.WritePackage(
            new("Core.Data", "1.0.0", "Core.Namespace"),
            [InputText.Of("/core/seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\nparties: { canada: { kind: state, name: Canada } }\n")],
            [InputText.Of("/core/seeds/report.txt", report)],
            [],
            []);
        _folder.With("packages/Core.typed-seeds", index).With("packages/Core.typed-seeds-texts", texts).With("packages/Core.dll", CarriedAssembly.Of(("report", report)));

        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Contains("30 of 31 sentences to do, first at line 4 of its file (line 2 of 'core:report')", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_that_a_rule_tells_of_are_placed_in_the_file_of_texts()
    {
        _folder.With("seeds/rules.yaml", "seed: 1\nrules: { speaker-near: { sentences: 0 } }\n");

        Assert.Contains("Core.typed-seeds-texts(4,1): note: the quote is here", (await ToolRun.With("check", _folder.At("seeds"), "--all")).Output, StringComparison.Ordinal);
    }

    // Ben calls the package by another alias, and has his section of packages in a file of its own.
    [Theory]
    [InlineData("seeds", "ben/seeds")]
    [InlineData("seeds/second-reading.yaml", "ben/seeds/second-reading.yaml")]
    public async Task Parties_of_a_package_are_one_party_by_any_alias_when_annotations_are_compared(string one, string other)
    {
        _folder.With("ben/Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
            .With("ben/seeds/uses.yaml", "seed: 1\nuses: { data: Core.Data }\n")
            .With("ben/seeds/second-reading.yaml", """
                seed: 1
                document: { id: second-reading, of: data:report }
                statements:
                  ask: { act: ask, by: [data:canada], mode: narrated, quote: It asked for more. }
                """)
            .With("ben/obj/typed-seeds.uses.txt", _folder.At("packages/Core.typed-seeds") + "\n");

        var run = await ToolRun.With("compare", _folder.At(one), _folder.At(other));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("0 to settle", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_says_where_the_text_is_another_one_than_that_of_the_index()
    {
        _folder.With("packages/Core.typed-seeds-texts", "typed-seeds-texts|1\nreport|5\nOther\n");

        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("second-reading.yaml(3,37): error SEED2039: The text of 'core:report' cannot be had from Core.Data: 'Core.typed-seeds-texts' does not have the text that the index names", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another text")]
    [InlineData("no assembly")]
    [InlineData("no texts")]
    [InlineData("a file that is cut")]
    [InlineData("gone")]
    public async Task Words_that_the_assembly_does_not_have_are_no_quote_in_any_command_although_the_files_beside_it_agree(string assembly)
    {
        var forged = Report.Replace("asked for more", "asked for less", StringComparison.Ordinal);
        var (index, texts) = Stages.WritePackage(
            new("Core.Data", "1.0.0", "Core.Namespace"),
            [InputText.Of("/core/seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\nparties: { canada: { kind: state, name: Canada } }\n")],
            [InputText.Of("/core/seeds/report.txt", forged)],
            [],
            []);
        var genuine = CarriedAssembly.Of(("report", Report));
        _folder.With("packages/Core.typed-seeds", index).With("packages/Core.typed-seeds-texts", texts)
            .With("seeds/second-reading.yaml", (await File.ReadAllTextAsync(_folder.At("seeds/second-reading.yaml"))).Replace("asked for more", "asked for less", StringComparison.Ordinal))
            .With("packages/Core.dll", assembly switch
            {
                "another text" => genuine,
                "no texts" => CarriedAssembly.Of(),
                "a file that is cut" => genuine[..(genuine.Length / 2)],
                _ => "no assembly"u8.ToArray(),
            });
        if (assembly == "gone")
        {
            File.Delete(_folder.At("packages/Core.dll"));
        }

        var check = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("second-reading.yaml(3,37): error SEED2039: The text of 'core:report' cannot be had from Core.Data: the assembly beside 'Core.typed-seeds' does not have the text that the index names, or is not there", check.Output, StringComparison.Ordinal);
        foreach (var command in new[] { "view", "export", "list" })
        {
            Assert.DoesNotContain("asked for less", (await ToolRun.With(command, _folder.At("seeds"))).Output, StringComparison.Ordinal);
        }

        _folder.With("packages/Core.dll", CarriedAssembly.Of(("report", forged)));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task Show_says_whose_the_words_are()
    {
        Assert.Contains("quote in core:report, in Core.Data", (await ToolRun.With("show", "ask", _folder.At("seeds"))).Output, StringComparison.Ordinal);
        Assert.Contains("core:report (The report of the host, in Core.Data)", (await ToolRun.With("show", "second-reading", _folder.At("seeds"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_of_the_document_names_its_language_and_our_reading()
    {
        var run = await ToolRun.With("show", "core:report", _folder.At("seeds"));

        Assert.Contains("language  en", run.Output, StringComparison.Ordinal);
        Assert.Contains("document, of  second-reading", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_of_a_document_names_the_statements_that_have_a_version_in_it()
    {
        _folder.With("seeds/report-fr.txt", "Il a demandé plus.\n")
            .With("seeds/report-fr.yaml", "seed: 1\ndocument: { id: report-fr, language: fr }\n")
            .With("seeds/more.yaml", "seed: 1\ndocument: { id: more, of: core:report }\nstatements: { also: { act: ask, by: [], mode: narrated, quote: It asked, versions: { report-fr: Il a demandé } } }\n");

        Assert.Contains("statement, versions  more/also", (await ToolRun.With("show", "report-fr", _folder.At("seeds"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("second-reading", "The text of 'second-reading' is that of Core.Data ('core:report'), which alone can carry it over to a new edition")]
    [InlineData("core:report", "The text of 'core:report' is that of Core.Data, which alone can carry it over to a new edition")]
    public async Task Rebase_says_whose_the_text_is(string document, string told)
    {
        var run = await ToolRun.With("rebase", document, _folder.With("new.txt", "Canada welcomed the talks.\n").At("new.txt"), _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_our_entries_alone()
    {
        var run = await ToolRun.With("list", _folder.At("seeds"));

        Assert.Contains("second-reading/ask", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("welcome", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_text_with_our_marks_and_says_whose_it_is()
    {
        var run = await ToolRun.With("view", _folder.At("seeds"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nobody answered.", run.Output, StringComparison.Ordinal);
        Assert.Contains("A reading of <span title=\"core:report, in Core.Data\" dir=\"auto\">The report of the host</span> in Core.Data", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alone", "1 of 3 sentences")]
    [InlineData("together", "2 of 3 sentences")]
    public async Task Coverage_counts_alone_or_together(string counts, string share)
    {
        _folder.With("seeds/second-reading.yaml", (await File.ReadAllTextAsync(_folder.At("seeds/second-reading.yaml"))).Replace("coverage: complete", "coverage-counts: " + counts, StringComparison.Ordinal));

        Assert.Contains($"second-reading of core:report  {share}", (await ToolRun.With("coverage", _folder.At("seeds"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_names_the_document_of_the_other_corpus_in_the_quote_and_ours_in_the_entry()
    {
        var output = (await ToolRun.With("export", _folder.At("seeds"))).Output;

        Assert.Contains("\"document\":\"second-reading\"", output, StringComparison.Ordinal);
        Assert.Contains("\"quote\":{\"document\":\"Core.Namespace:report\",\"line\":2,", output, StringComparison.Ordinal);
        Assert.Contains("\"readingOf\":\"Core.Namespace:report\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("typed-seeds-texts", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_documents_has_the_language_of_a_reading_and_no_file_for_it()
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", "csv", "-o", _folder.At("out"));

        Assert.StartsWith("second-reading,document:second-reading,,,en,", (await File.ReadAllLinesAsync(_folder.At("out/documents.csv")))[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("brat")]
    [InlineData("web-annotation")]
    public async Task No_export_names_a_file_of_this_machine(string format)
    {
        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var files = File.Exists(_folder.At("out")) ? [_folder.At("out")] : Directory.EnumerateFiles(_folder.At("out"), "*", SearchOption.AllDirectories);
        Assert.All(files, file => Assert.DoesNotContain("typed-seeds-texts", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_schema_offers_the_documents_of_the_package_and_no_id_without_an_alias()
    {
        using var schema = System.Text.Json.JsonDocument.Parse((await ToolRun.With("schema", _folder.At("seeds"))).Output);

        var ids = schema.RootElement.GetProperty("definitions").GetProperty("document-used-id").GetRawText();
        Assert.Contains("\"core:report\"", ids, StringComparison.Ordinal);
        Assert.DoesNotContain("\"second-reading\"", ids, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_holds_the_document_that_is_read()
    {
        Assert.Equal(0, (await ToolRun.With("baseline", _folder.At("seeds"))).ExitCode);

        Assert.Contains("core:report", await File.ReadAllTextAsync(_folder.At("seeds/typed-seeds.baseline")), StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }
}
