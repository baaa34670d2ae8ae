using System.Text.Json;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>Folders and settings come, change and go while the server runs.</summary>
public sealed class FolderTests
{
    private const string Annotation = "seeds/report.yaml";

    private static readonly string Wrong = TemporaryFolder.Annotation.Replace("to stop", "to halt", StringComparison.Ordinal);

    [Fact]
    public async Task Each_folder_that_is_open_has_its_diagnostics()
    {
        using var folder = Two();
        await using var editor = await Editor.StartIn(folder.Path, ["one", "two"]);

        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf("one/seeds/report.yaml")).Code);
        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf("two/seeds/report.yaml")).Code);

        // The same ids in two folders are two corpora, and each is mended alone.
        await editor.Open("one/seeds/report.yaml");
        Assert.Empty(await editor.DiagnosticsOf("one/seeds/report.yaml", await editor.Type("one/seeds/report.yaml", "to halt", "to stop")));
        Assert.DoesNotContain(editor.UriOf("two/seeds/report.yaml"), editor.Told.Files);
    }

    [Fact]
    public async Task A_folder_that_is_added_is_checked_and_one_that_is_removed_has_no_diagnostics()
    {
        using var folder = Two();
        await using var editor = await Editor.StartIn(folder.Path, ["one"]);
        Assert.NotEmpty(await editor.DiagnosticsOf("one/seeds/report.yaml"));

        await ChangeFolders(editor, ["two"], ["one"]);

        Assert.Empty(await editor.DiagnosticsOf("one/seeds/report.yaml"));
        Assert.NotEmpty(await editor.DiagnosticsOf("two/seeds/report.yaml"));
        Assert.Equal(folder.At("two/seeds"), Assert.Single(editor.Server!.Workspace.Corpora).Folder);
    }

    [Fact]
    public async Task Settings_that_change_while_the_server_runs_are_taken_and_those_at_first_again_once_there_are_none()
    {
        using var folder = TemporaryFolder.Small(Wrong).With("texts/report.txt", TemporaryFolder.Document).With("texts/report.yaml", Wrong);
        var methods = new EditorMethods { Settings = new { folders = new[] { "texts" } } };
        await using var editor = await Editor.Start(folder.Path, new { workspace = new { configuration = true, didChangeWatchedFiles = new { dynamicRegistration = true } } }, methods);
        Assert.NotEmpty(await editor.DiagnosticsOf("texts/report.yaml"));

        methods.Settings = null;
        await editor.Tell("workspace/didChangeConfiguration", new { settings = (object?)null });

        Assert.Empty(await editor.DiagnosticsOf("texts/report.yaml", static published => published.Diagnostics.Count == 0));
        Assert.Equal(folder.At("seeds"), Assert.Single(editor.Server!.Workspace.Corpora).Folder);
    }

    [Fact]
    public async Task Settings_that_an_editor_sends_unasked_are_taken_alone_or_with_all_others()
    {
        using var folder = TemporaryFolder.Small(Wrong).With("texts/report.txt", TemporaryFolder.Document).With("texts/report.yaml", Wrong);
        await using var editor = await Editor.Start(folder.Path);
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation));

        await editor.Tell("workspace/didChangeConfiguration", new { settings = new { typedSeeds = new { folders = new[] { "texts" } } } });
        Assert.NotEmpty(await editor.DiagnosticsOf("texts/report.yaml"));
        Assert.Empty(await editor.DiagnosticsOf(Annotation));

        await editor.Tell("workspace/didChangeConfiguration", new { settings = new { folders = new[] { "seeds" } } });
        Assert.Empty(await editor.DiagnosticsOf("texts/report.yaml"));
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation));
    }

    [Fact]
    public async Task One_publisher_speaks_for_a_folder_whose_settings_change_while_it_starts()
    {
        using var folder = TemporaryFolder.Small(Wrong);
        var old = new TaskCompletionSource();
        var count = 0;
        var methods = new EditorMethods { BeforeProgress = () => Interlocked.Increment(ref count) == 1 ? old.Task : Task.CompletedTask };
        await using var editor = await Editor.Start(folder.Path, new { window = new { workDoneProgress = true }, workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } }, methods);
        await editor.Told.Next<WorkDoneProgressCreateParams>();

        await editor.Tell("workspace/didChangeConfiguration", new { settings = new { storage = "resource" } });
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation));

        // The first one goes on only now, and has nothing to say any more.
        old.SetResult();
        await EndOf(editor, 2);
        await editor.Open(Annotation);
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation, static published => published.Version == 1 ? true : throw new InvalidOperationException("Another publisher spoke.")));
    }

    [Fact]
    public async Task The_start_shows_how_far_it_is()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path, new { window = new { workDoneProgress = true } });

        var created = await editor.Told.Next<WorkDoneProgressCreateParams>();
        var steps = new List<(string Kind, int? Percentage)>();
        do
        {
            var step = await editor.Told.Next<ProgressParams>();
            Assert.Equal(created.Token, step.Token.ToString());
            steps.Add((step.Value.Kind, step.Value.Percentage));
        }
        while (steps[^1].Kind != "end");

        Assert.Equal(("begin", 0), steps[0]);
        Assert.Equal(steps.Select(static step => step.Percentage ?? 100).Order(), steps.Select(static step => step.Percentage ?? 100));
    }

    [Fact]
    public async Task An_outer_seeds_folder_knows_what_is_open_in_an_inner_one_and_the_inner_one_alone_tells_of_it()
    {
        using var folder = TemporaryFolder.Small().With("seeds/inner/more.yaml", "seed: 1\nparties: { korea: { kind: state, name: Korea } }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Tell("workspace/didChangeConfiguration", new { settings = new { folders = new[] { "seeds", "seeds/inner" } } });
        await editor.DiagnosticsOf(Annotation, await editor.Open(Annotation));

        await editor.Open("seeds/inner/more.yaml");
        await editor.Type("seeds/inner/more.yaml", "korea:", "canada:");

        Assert.Contains(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED2005");
        Assert.Equal("SEED2007", Assert.Single(await editor.DiagnosticsOf("seeds/inner/more.yaml", 2)).Code);

        // The outer one, in which something refers to it, tells of it once the inner one is gone.
        await editor.Tell("workspace/didChangeConfiguration", new { settings = new { folders = new[] { "seeds" } } });
        Assert.Empty(await editor.DiagnosticsOf("seeds/inner/more.yaml", static published => published is { Version: 2, Diagnostics: [] }));
    }

    [Fact]
    public async Task The_id_of_the_package_is_read_again_with_its_project()
    {
        using var folder = TemporaryFolder.Small().With("Notes.csproj", Project("One"));
        await using var editor = await Editor.Start(folder.Path);
        await editor.DiagnosticsOf(Annotation, await editor.Open(Annotation));
        Assert.Equal("One", Assert.Single(editor.Server!.Workspace.Corpora).Project.PackageId);

        folder.With("Notes.csproj", Project("Two"));
        await editor.TellOfFiles(2, "Notes.csproj");
        await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt"));

        Assert.Equal("Two", Assert.Single(editor.Server!.Workspace.Corpora).Project.PackageId);
    }

    [Theory]
    [InlineData("\"resource\"", DocumentStorage.Resource)]
    [InlineData("\"Literal\"", DocumentStorage.Literal)]
    [InlineData("\"1\"", null)]
    [InlineData("\"7\"", null)]
    [InlineData("\"literal, resource\"", null)]
    [InlineData("\" resource\"", null)]
    [InlineData("1", null)]
    [InlineData("null", null)]
    internal void How_documents_are_held_is_a_name_in_settings(string json, DocumentStorage? storage) =>
        Assert.Equal(storage, ServerSettings.Of(JsonSerializer.Deserialize<JsonElement>($"{{ \"storage\": {json} }}")).Storage);

    private static TemporaryFolder Two() => new TemporaryFolder()
        .With("one/seeds/report.txt", TemporaryFolder.Document).With("one/seeds/report.yaml", Wrong)
        .With("two/seeds/report.txt", TemporaryFolder.Document).With("two/seeds/report.yaml", Wrong);

    private static string Project(string id) => $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><PackageId>{id}</PackageId></PropertyGroup></Project>";

    private static Task ChangeFolders(Editor editor, string[] added, string[] removed) => editor.Tell("workspace/didChangeWorkspaceFolders", new
    {
        @event = new
        {
            added = added.Select(path => new { uri = editor.UriOf(path), name = path }),
            removed = removed.Select(path => new { uri = editor.UriOf(path), name = path }),
        },
    });

    private static async Task EndOf(Editor editor, int count)
    {
        for (var ended = 0; ended < count;)
        {
            ended += (await editor.Told.Next<ProgressParams>()).Value.Kind == "end" ? 1 : 0;
        }
    }
}
