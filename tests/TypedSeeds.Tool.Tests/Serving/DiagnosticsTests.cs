using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>What is wrong is seen while one types, before anything is saved.</summary>
public sealed class DiagnosticsTests
{
    private const string Annotation = "seeds/report.yaml";
    private const string Document = "seeds/report.txt";

    [Fact]
    public async Task Typing_in_an_annotation_gives_its_diagnostics_at_once_and_takes_them_back_once_it_is_right()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));

        var wrong = Assert.Single(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "both sides to stop", "both sides to halt")));
        Assert.Equal(("SEED3001", DiagnosticSeverity.Error, "typed-seeds"), (wrong.Code, wrong.Severity, wrong.Source));
        Assert.EndsWith("/SEED3001.md", wrong.CodeDescription!.Href, StringComparison.Ordinal);
        Assert.Equal("both sides to halt", editor.WordsAt(Annotation, wrong.Range));

        Assert.Empty(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to halt", "to stop")));
    }

    [Fact]
    public async Task Typing_in_a_document_gives_the_diagnostics_of_its_annotation_which_is_not_open()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Document);
        await editor.DiagnosticsOf(Document, 1);

        await editor.Type(Document, "to stop", "to halt");

        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf(Annotation)).Code);
        await editor.Type(Document, "to halt", "to stop");
        Assert.Empty(await editor.DiagnosticsOf(Annotation));
    }

    [Fact]
    public async Task Two_files_that_are_open_and_unsaved_are_what_counts()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Document);
        await editor.Open(Annotation);

        await editor.Type(Document, "to stop", "to halt");
        Assert.Empty(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt")));
        Assert.Contains("to stop", await File.ReadAllTextAsync(folder.At(Annotation)), StringComparison.Ordinal);

        // Only the annotation is closed, unsaved: the file on the disk counts again, over the document that is still open.
        await editor.Close(Annotation);
        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf(Annotation, published => published.Version is null)).Code);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_change_of_several_parts_is_taken_in_its_order(string lineEnd)
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation.ReplaceLineEndings(lineEnd));
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        // The second part counts in the text that the first one made.
        await editor.Tell("textDocument/didChange", new
        {
            textDocument = new { uri = editor.UriOf(Annotation), version = 2 },
            contentChanges = new object[]
            {
                new { range = new PositionRange(new(0, 0), new(0, 0)), text = "# One" + lineEnd + "# Two" + lineEnd },
                new { range = new PositionRange(new(5, 0), new(5, 8)), text = "  canadda" },
            },
        });

        Assert.Equal(["SEED2001"], (await editor.DiagnosticsOf(Annotation, 2)).Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.Code));
    }

    [Fact]
    public async Task Broken_YAML_is_one_diagnostic_at_its_place_and_the_rest_goes_on()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var problems = await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "both sides to stop }", "both sides to stop"));

        Assert.Contains(problems, problem => problem.Code == "SEED0001");
        Assert.Empty(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "both sides to stop", "both sides to stop }")));
    }

    [Fact]
    public async Task A_new_annotation_that_was_never_saved_counts()
    {
        using var folder = new TemporaryFolder().With(Document, TemporaryFolder.Document);
        await using var editor = await Editor.Start(folder.Path);

        await editor.Open(Annotation, TemporaryFolder.Annotation.Replace("[canada]", "[kanada]", StringComparison.Ordinal));

        Assert.Contains(await editor.DiagnosticsOf(Annotation, 1), problem => problem.Code == "SEED2001");
        await editor.Close(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation));
    }

    [Fact]
    public async Task The_other_place_of_a_diagnostic_is_named_in_its_own_file()
    {
        using var folder = TemporaryFolder.Small().With("seeds/others.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var duplicate = Assert.Single(await editor.DiagnosticsOf(Annotation, published => published.Diagnostics.Count > 0), problem => problem.RelatedInformation is not null);

        Assert.Equal(editor.UriOf("seeds/others.yaml"), Assert.Single(duplicate.RelatedInformation!).Location.Uri);
    }

    [Theory]
    [InlineData("docs/config.yaml", "services: [web]\n")]
    [InlineData("notes.md", "# Notes\n")]
    public async Task A_folder_without_seeds_has_no_diagnostics_and_answers_with_nothing(string path, string content)
    {
        using var folder = new TemporaryFolder().With(path, content);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(path);

        await editor.Ask<object?>("shutdown", null);

        Assert.Empty(editor.Told.Files);
        Assert.Empty(editor.Server!.Workspace.Corpora);
    }

    [Fact]
    public async Task An_annotation_outside_of_all_seeds_folders_is_checked_with_the_files_beside_it()
    {
        using var folder = new TemporaryFolder().With("texts/report.txt", TemporaryFolder.Document).With("texts/report.yaml", TemporaryFolder.Annotation.Replace("to stop", "to halt", StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path);

        await editor.Open("texts/report.yaml");

        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf("texts/report.yaml", 1)).Code);
        await editor.Close("texts/report.yaml");
        Assert.Empty(await editor.DiagnosticsOf("texts/report.yaml"));
    }

    [Fact]
    public async Task A_keystroke_reads_no_file_and_anchors_only_what_it_concerns()
    {
        using var folder = TemporaryFolder.Small();
        for (var i = 0; i < 20; i++)
        {
            folder.With($"seeds/other{i}.txt", TemporaryFolder.Document).With($"seeds/other{i}.yaml", $"seed: 1\ndocument: {{ id: other{i} }}\nstatements:\n  stop: {{ act: call-on, by: [canada], mode: quoted, quote: both sides to stop }}\n");
        }

        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.DiagnosticsOf(Annotation, 1);
        var corpus = Assert.Single(editor.Server!.Workspace.Corpora);
        var (counts, reads) = (corpus.Counts, corpus.DiskReads);

        await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "both sides to stop", "both sides to sto"));

        Assert.Equal(reads, corpus.DiskReads);
        Assert.Equal(counts with { Read = counts.Read + 1, Bound = counts.Bound + 1, Anchored = counts.Anchored + 1 }, corpus.Counts);
    }

    [Theory]
    [InlineData("stop: {", "stops: {")]
    [InlineData("canada: {", "canadas: {")]
    public async Task A_keystroke_in_an_id_binds_only_the_files_that_name_it(string old, string now)
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation + "  again: { act: call-on, by: [], mode: quoted, quote: both sides to stop }\n");
        for (var i = 0; i < 20; i++)
        {
            folder.With($"seeds/other{i}.txt", TemporaryFolder.Document).With($"seeds/other{i}.yaml", $"seed: 1\ndocument: {{ id: other{i} }}\nparties: {{ party-{i}: {{ kind: state, name: Party {i} }} }}\nstatements:\n  stop: {{ act: call-on, by: [party-{i}], mode: quoted, quote: both sides to stop }}\n  more: {{ act: call-on, by: [party-{i}], part-of: {(i == 0 ? "report/again" : "stop")}, mode: quoted, quote: both sides }}\n");
        }

        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.DiagnosticsOf(Annotation, 1);
        var corpus = Assert.Single(editor.Server!.Workspace.Corpora);
        var counts = corpus.Counts;

        await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, old, now));
        Assert.Equal(counts with { Read = counts.Read + 1, Bound = counts.Bound + 1, Anchored = counts.Anchored + 1 }, corpus.Counts);

        // The one other file that names the id is bound again, once it is gone and once it is back.
        await editor.Type(Annotation, "again: {", "anew: {");
        Assert.Contains(await editor.DiagnosticsOf("seeds/other0.yaml", static published => published.Diagnostics.Any(static problem => problem.Code == "SEED2001")), static problem => problem.Code == "SEED2001");
        await editor.Type(Annotation, "anew: {", "again: {");
        Assert.DoesNotContain(await editor.DiagnosticsOf("seeds/other0.yaml"), static problem => problem.Code == "SEED2001");
    }

    [Fact]
    public async Task A_thousand_edits_leave_nothing_of_the_states_between()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        var former = new List<WeakReference>();
        for (var i = 0; i < 1_000; i++)
        {
            var version = await editor.Type(Annotation, i % 2 == 0 ? "to stop" : "to halt", i % 2 == 0 ? "to halt" : "to stop");
            if (i % 100 == 0)
            {
                await editor.DiagnosticsOf(Annotation, version);
                former.Add(await Last(editor));
            }
        }

        await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt"));
        await Last(editor);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // A publisher may still hold the one before the last.
        Assert.InRange(former.Count(static state => state.IsAlive), 0, 1);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> Last(Editor editor) =>
        new(await Assert.Single(editor.Server!.Workspace.Corpora).Snapshot(CancellationToken.None));
}
