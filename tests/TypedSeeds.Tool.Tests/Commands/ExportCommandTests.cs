using System.Text;
using TypedSeeds.Build;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public static TheoryData<string> Formats => new(ExportFormats.All.Select(format => format.Name));

    public static TheoryData<string> Folders => new(ExportFormats.All.Where(format => format.IsFolder).Select(format => format.Name));

    public static TheoryData<string> SingleFiles => new(ExportFormats.All.Where(format => !format.IsFolder).Select(format => format.Name));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_same_corpus_gives_the_same_bytes_in_any_folder(string format)
    {
        using var other = TemporaryFolder.Small();

        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("again"));
        await ToolRun.With("export", other.At("seeds"), "--format", format, "-o", other.At("out"));

        Assert.NotEmpty(Content(_folder.At("out")));
        Assert.Equal(Content(_folder.At("out")), Content(_folder.At("again")));
        Assert.Equal(Content(_folder.At("out")), Content(other.At("out")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task It_says_how_much_was_written_and_what_the_format_cannot_hold(string format)
    {
        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        // The document and the party quote nothing.
        var written = format is "brat" or "web-annotation" ? "1 of 3 entries; 2 quote nothing" : "3 entries";
        Assert.Equal([$"Wrote {_folder.At("out")}, with {written}.", $"Not in {format}: {ExportFormats.All.Single(known => known.Name == format).Loses}.", ""], run.Lines);
    }

    [Theory]
    [InlineData("web-annotation", "Wrote 1 of 3 entries; 2 quote nothing.\n")]
    [InlineData("jsonl", "")]
    public async Task A_text_for_another_program_says_beside_it_what_is_left_out(string format, string said)
    {
        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format);

        Assert.Equal((0, said), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Each_reason_has_its_number_in_words_that_agree_with_it()
    {
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("name: Canada", "name: Canada, mentions: [{ exact: We, line: 2 }]", StringComparison.Ordinal));

        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", "brat", "-o", _folder.At("out"));

        Assert.Equal($"Wrote {_folder.At("out")}, with 2 of 3 entries; 1 quotes nothing.", run.Lines[0]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_corpus_with_errors_is_not_exported_and_what_is_there_stays(string format)
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));
        var before = Content(_folder.At("out"));
        Break();

        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        Assert.Equal((1, "The corpus has 1 error, so nothing is exported; typed-seeds check shows it. --despite-errors exports the rest, without 1 entry.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(before, Content(_folder.At("out")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Told_to_it_exports_the_entries_without_errors(string format)
    {
        Break();

        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"), "--despite-errors");

        Assert.Equal((0, "The corpus has 1 error, and 1 entry is left out; typed-seeds check shows why.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        var written = format is "brat" or "web-annotation" ? "0 of 2 entries; 2 quote nothing" : "2 entries";
        Assert.Equal($"Wrote {_folder.At("out")}, with {written}.", run.Lines[0]);
        Assert.DoesNotContain("report/stop", string.Concat(Content(_folder.At("out"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_lines_are_the_default_and_go_to_the_standard_output()
    {
        var run = await ToolRun.With("export", _folder.At("seeds"));

        Assert.Equal(
            ["""{"kind":"document","id":"report",""", """{"kind":"party","id":"canada","pa""", """{"kind":"statement","id":"report/""", ""],
            run.Lines.Select(line => line[..Math.Min(33, line.Length)]));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_format_of_several_files_asks_for_a_folder(string format)
    {
        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format);

        Assert.Equal((2, $"{format} is several files: say with -o in which folder.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_run_that_ends_before_all_files_are_written_leaves_the_folder_as_it_was(string format)
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));
        var before = Content(_folder.At("out"));
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("name: Canada", "name: Kanada, mentions: [{ exact: We, line: 2 }]", StringComparison.Ordinal));
        var steps = 2 * before.Count;
        for (var step = 0; step < steps; step++)
        {
            var run = await Export(format, new BrokenDisk(step));

            Assert.Equal((1, $"typed-seeds: '{_folder.At("out")}' is not written as a whole: The program was killed\n"), run);
            Assert.Equal(before, Content(_folder.At("out")));
        }

        Assert.Equal((0, string.Empty), await Export(format, Disk.Real));
        Assert.NotEqual(before, Content(_folder.At("out")));
        Assert.Equal(before.Count, Content(_folder.At("out")).Count);
    }

    [Theory]
    [MemberData(nameof(SingleFiles))]
    public async Task A_run_that_ends_before_a_file_is_whole_leaves_the_file_as_it_was(string format)
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));
        var before = Content(_folder.At("out"));
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("act: call-on", "act: urge", StringComparison.Ordinal));
        for (var step = 0; step < 2; step++)
        {
            Assert.Equal(1, (await Export(format, new BrokenDisk(step))).ExitCode);
            Assert.Equal(before, Content(_folder.At("out")));
        }

        Assert.Equal((0, string.Empty), await Export(format, Disk.Real));
        Assert.NotEqual(before, Content(_folder.At("out")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_tells_how_far_it_is_step_by_step(string format)
    {
        var corpus = ExportedCorpus.Of(new CorpusCheck().Run(SeedsFolder.Read(_folder.At("seeds"), CancellationToken.None)) with { Folder = _folder.At("seeds") });
        var steps = new Steps();

        var files = ExportFormats.All.Single(known => known.Name == format).Write(new(corpus, CorpusPackage.Of(_folder.At("seeds")), CancellationToken.None) { Progress = steps });

        Assert.All(files, static file => file.WriteTo(Stream.Null));
        var all = Assert.Single(steps.Told.Select(static step => step.All).Distinct());
        Assert.Equal(Enumerable.Range(0, all), steps.Told.Select(static step => step.Done));
    }

    private sealed class Steps : IProgress<(int Done, int All)>
    {
        public List<(int Done, int All)> Told { get; } = [];

        public void Report((int Done, int All) value) => Told.Add(value);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_document_with_another_hash_is_exported_with_all_its_entries_and_told(string format)
    {
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("{ id: report }", $"{{ id: report, sha256: {new string('0', 64)} }}", StringComparison.Ordinal));

        var refused = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));
        var run = await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"), "--despite-errors");

        Assert.Equal((1, "The corpus has 1 error, so nothing is exported; typed-seeds check shows it. --despite-errors exports all entries, since it leaves none out.\n"), (refused.ExitCode, refused.Error.ReplaceLineEndings("\n")));
        Assert.Equal((0, $"The corpus has 1 error, and no entry is left out; typed-seeds check shows why.\n'{_folder.At("seeds/report.yaml")}' says that another text was annotated than the one that is exported.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Contains("3 entries", run.Lines[0], StringComparison.Ordinal);
    }

    private void Break() => _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("mode: quoted", "mode: loud", StringComparison.Ordinal));

    private async Task<(int ExitCode, string Error)> Export(string format, IDisk disk)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.Run(["export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out")], Host.Plain(output, error, disk));
        return (exitCode, error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The names and contents of the files of an export, without drafts.</summary>
    private static IReadOnlyList<string> Content(string path) => File.Exists(path)
        ? [File.ReadAllText(path)]
        : [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(path, file)}\n{Encoding.Latin1.GetString(File.ReadAllBytes(file))}")];
}
