using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Serving.Features;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>What another program writes is seen, whether the editor tells of it or the server watches.</summary>
public sealed class DiskTests
{
    private const int Created = 1;
    private const int Changed = 2;
    private const int Deleted = 3;
    private const string Annotation = "seeds/report.yaml";
    private const string Document = "seeds/report.txt";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_changes_is_read_again_and_one_that_is_deleted_or_new_is_known(bool isTold)
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Start(folder.Path, isTold);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));

        folder.With(Document, "We ask them to go.\n");
        await Tell(editor, isTold, Changed, Document);
        Assert.Contains(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED3001");

        File.Delete(folder.At(Document));
        await Tell(editor, isTold, Deleted, Document);
        Assert.DoesNotContain(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED3001");

        folder.With(Document, TemporaryFolder.Document);
        await Tell(editor, isTold, Created, Document);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, published => published.Diagnostics.Count == 0));
    }

    [Theory]
    [InlineData(true, "seeds")]
    [InlineData(false, "seeds")]
    [InlineData(true, "other/words")]
    [InlineData(false, "other/words")]
    public async Task A_seeds_folder_that_is_made_later_is_found(bool isTold, string seeds)
    {
        using var folder = new TemporaryFolder()
            .With("notes.md", "# Notes\n")
            .With("other/Other.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TypedSeedsDirectory>words</TypedSeedsDirectory></PropertyGroup></Project>");
        await using var editor = await Start(folder.Path, isTold);
        await editor.Open("notes.md");

        folder.With($"{seeds}/report.txt", TemporaryFolder.Document).With($"{seeds}/report.yaml", TemporaryFolder.Annotation.Replace("to stop", "to halt", StringComparison.Ordinal));
        await Tell(editor, isTold, Created, $"{seeds}/report.txt", $"{seeds}/report.yaml");

        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf($"{seeds}/report.yaml", static published => published.Diagnostics is [{ Code: "SEED3001" }])).Code);
    }

    [Fact]
    public async Task A_seeds_folder_that_is_made_just_before_the_server_begins_to_watch_is_found()
    {
        using var folder = new TemporaryFolder().With("notes.md", "# Notes\n");
        var methods = new EditorMethods
        {
            BeforeRegistration = () =>
            {
                folder.With(Document, "We ask them to go.\n").With(Annotation, TemporaryFolder.Annotation);
                throw new NotSupportedException("This editor does not watch files.");
            },
        };
        await using var editor = await Editor.Start(folder.Path, new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } }, methods);

        Assert.Contains(await editor.DiagnosticsOf(Annotation), static problem => problem.Code == "SEED3001");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_indexes_that_a_build_writes_are_known_at_once(bool isTold)
    {
        using var folder = new TemporaryFolder()
            .With("Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
            .With(Document, ServedCorpus.Document)
            .With(Annotation, "seed: 1\nuses: { core: Core.Data }\ndocument: { id: report }\nstatements:\n  stop: { act: urge, by: [core:canada], mode: quoted, quote: nobody came }\n");
        await using var editor = await Start(folder.Path, isTold);
        await editor.Open(Annotation);
        Assert.Contains(await editor.DiagnosticsOf(Annotation, 1), static problem => problem.Code == "SEED2033");

        folder.With("bin/Core.typed-seeds", UsedPackageTests.Index).With("obj/typed-seeds.uses.txt", folder.At("bin/Core.typed-seeds") + "\n");
        await Tell(editor, isTold, Created, "obj/typed-seeds.uses.txt");
        Assert.Empty(await editor.DiagnosticsOf(Annotation));

        folder.With("bin/Core.typed-seeds", UsedPackageTests.Index.Replace("canada", "kanada", StringComparison.Ordinal));
        await Tell(editor, isTold, Changed, "bin/Core.typed-seeds");
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation));
    }

    [Fact]
    public async Task An_editor_that_watches_is_asked_for_all_files_that_count()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Start(folder.Path, isTold: true);

        var patterns = (await editor.Told.Next<RegistrationParams>()).Registrations.Single().RegisterOptions!.ToString()!;

        Assert.All(["*.{txt,md,yaml,yml}", "typed-seeds.baseline", "*.csproj", "Directory.Build.", "*.typed-seeds", "typed-seeds.uses*.txt", "**/seeds"], name => Assert.Contains(name, patterns, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_of_a_closed_file_outside_of_all_seeds_folders_stays_closed_where_the_server_watches()
    {
        using var folder = TemporaryFolder.Small().With("texts/report.txt", TemporaryFolder.Document).With("texts/report.yaml", TemporaryFolder.Annotation);
        await using var editor = await Start(folder.Path, isTold: false);
        await editor.DiagnosticsOf("texts/report.yaml", await editor.Open("texts/report.yaml"));
        await editor.Close("texts/report.yaml");
        await editor.DiagnosticsOf("texts/report.yaml", static published => published.Version is null);

        for (var i = 0; i < 2; i++)
        {
            folder.With("texts/report.txt", $"Nothing at all. {i}\n").With(Document, $"Nothing at all. {i}\n");
            Assert.NotEmpty(await editor.DiagnosticsOf(Annotation));
            folder.With(Document, TemporaryFolder.Document);
            Assert.Empty(await editor.DiagnosticsOf(Annotation));
        }

        Assert.Equal(folder.At("seeds"), Assert.Single(editor.Server!.Workspace.Corpora).Folder);
        Assert.DoesNotContain(editor.UriOf("texts/report.yaml"), editor.Told.Files);
    }

    private static Task<Editor> Start(string folder, bool isTold) =>
        Editor.Start(folder, new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = isTold } } });

    private static Task Tell(Editor editor, bool isTold, int type, params string[] paths) => isTold ? editor.TellOfFiles(type, paths) : Task.CompletedTask;
}
