using System.Text.Json;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>A project without annotations of its own: commands that read show those of the data package that it references.</summary>
public sealed class CarriedSeedsTests : IDisposable
{
    private const string Shared = "seed: 1\nparties: { canada: { kind: state, name: Canada } }\n";

    private const string Annotation = "seed: 1\nuses: { core: Core.Data }\ndocument: { id: notes, language: en }\nstatements:\n  praise: { act: praise, by: [core:canada], mode: narrated, quote: Canada praised the talks. }\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("app/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
        .With("packages/core.data/1.0.0/lib/net8.0/Core.Data.typed-seeds", Index("Core.Data", Shared))
        .With("packages/core.data/1.0.0/typed-seeds/shared.yaml", Shared)
        .With("packages/notes.data/2.0.0/lib/net8.0/Notes.Data.typed-seeds", Index("Notes.Data", "seed: 1\nuses: { core: Core.Data }\n"))
        .With("packages/notes.data/2.0.0/typed-seeds/deep/notes.txt", "Canada praised the talks.\n")
        .With("packages/notes.data/2.0.0/typed-seeds/deep/notes.yaml", Annotation);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Readers => new("export", "list", "show praise", "coverage", "view");

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_command_that_reads_shows_what_the_package_carries_and_says_so(string command)
    {
        References("Notes.Data/2.0.0");
        var words = command.Split(' ');

        var run = await ToolRun.With([.. words, _folder.At("app")]);
        var own = await ToolRun.With([.. words, _folder.At("packages/notes.data/2.0.0/typed-seeds")]);

        Assert.Equal((0, $"'{_folder.At("app")}' has no annotations; these are those of the package Notes.Data 2.0.0."), (run.ExitCode, run.Error.Trim()));
        Assert.Equal((own.Output, string.Empty), (run.Output, own.Error));
        Assert.Contains("notes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_have_the_name_and_version_of_the_package()
    {
        References("Notes.Data/2.0.0");

        await ToolRun.With("export", _folder.At("app"), "--format", "parquet", "-o", _folder.At("out"));

        Assert.True(Directory.Exists(_folder.At("out/entries/package=Notes.Data")));
        Assert.Contains("\"version\": \"2.0.0\"", File.ReadAllText(_folder.At("out/croissant.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("list")]
    [InlineData("show canada")]
    [InlineData("coverage")]
    [InlineData("view")]
    public async Task Where_the_package_has_its_entries_compiled_alone_the_command_says_what_to_write_and_fails(string command)
    {
        References("Core.Data/1.0.0");
        Directory.Delete(_folder.At("packages/core.data/1.0.0/typed-seeds"), recursive: true);

        var run = await ToolRun.With([.. command.Split(' '), _folder.At("app")]);

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("the package Core.Data 1.0.0 has its entries compiled alone. In C#, this writes one of its classes: foreach (var entry in Core.Data.Parties.All)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("list")]
    [InlineData("show canada")]
    [InlineData("coverage")]
    [InlineData("view")]
    public async Task Where_there_is_nothing_to_read_the_command_says_so_and_fails(string command)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        foreach (var (folder, hint) in new[] { ("empty", "begins one of a document."), ("app", "after dotnet restore those of a referenced data package are found.") })
        {
            var run = await ToolRun.With([.. command.Split(' '), _folder.At(folder)]);

            Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
            Assert.Contains("has no annotations; typed-seeds new begins one of a document", run.Error, StringComparison.Ordinal);
            Assert.EndsWith(hint, run.Error.Trim(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_several_packages_one_is_to_be_given()
    {
        References("Core.Data/1.0.0", "Notes.Data/2.0.0");

        var run = await ToolRun.With("list", _folder.At("app"));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(_folder.At("packages/core.data/1.0.0/typed-seeds"), run.Error, StringComparison.Ordinal);
        Assert.Contains(_folder.At("packages/notes.data/2.0.0/typed-seeds"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_is_referenced_is_as_good_as_its_package()
    {
        _folder.With("core/Core.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />").With("core/seeds/shared.yaml", Shared)
            .With("app/obj/project.assets.json", JsonSerializer.Serialize(new { project = new { restore = new { frameworks = new { net8 = new { projectReferences = new Dictionary<string, object> { [_folder.At("core/Core.csproj")] = new() } } } } } }));

        var run = await ToolRun.With("list", _folder.At("app"));

        Assert.Equal((0, $"'{_folder.At("app")}' has no annotations; these are those of the project Core."), (run.ExitCode, run.Error.Trim()));
        Assert.Contains("Canada", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_of_its_own_come_first_and_a_command_that_writes_never_writes_into_a_package()
    {
        References("Core.Data/1.0.0");
        foreach (var words in new[] { new[] { "rename", "canada", "dominion" }, ["baseline"], ["fix"], ["rehash"] })
        {
            await ToolRun.With([.. words, _folder.At("app")]);
        }

        Assert.Equal(["shared.yaml"], Directory.GetFiles(_folder.At("packages/core.data/1.0.0/typed-seeds")).Select(Path.GetFileName));
        Assert.Equal(Shared, File.ReadAllText(_folder.At("packages/core.data/1.0.0/typed-seeds/shared.yaml")));

        _folder.With("app/seeds/own.yaml", "seed: 1\nparties: { ours: { kind: group, name: Ours } }\n");
        var run = await ToolRun.With("list", _folder.At("app"));
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.DoesNotContain("canada", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"project":[],"libraries":3}""")]
    [InlineData("""{"project":{"frameworks":{"net8.0":{"dependencies":{"Core.Data":{}}}}},"packageFolders":{"/no/where":{}},"libraries":{"Core.Data/1.0.0":{"files":["a.typed-seeds"],"path":7}}}""")]
    [InlineData("""{"project":{"frameworks":{"net8.0":{"dependencies":{"Core.Data":{}}}}},"packageFolders":{"/no/where":{}},"libraries":{"Core.Data/1.0.0":{"files":["a.typed-seeds",null],"path":"../.."}}}""")]
    public async Task A_file_that_no_restore_wrote_leads_to_nothing(string assets)
    {
        _folder.With("app/obj/project.assets.json", assets);

        var run = await ToolRun.With("list", _folder.At("app"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("has no annotations; typed-seeds new begins", run.Error, StringComparison.Ordinal);
    }

    private static string Index(string name, string annotation) =>
        Stages.WritePackage(new(name, name == "Core.Data" ? "1.0.0" : "2.0.0", name), [InputText.Of("/a/seeds/a.yaml", annotation)], [], name == "Core.Data" ? [] : [InputText.Of("/Core.Data.typed-seeds", Index("Core.Data", Shared))], []).Index;

    private void References(params string[] packages)
    {
        var all = packages.Append("Other/1.0.0").ToArray();
        _folder.With("app/obj/project.assets.json", JsonSerializer.Serialize(new
        {
            libraries = all.ToDictionary(static package => package, static package => new { path = package.ToLowerInvariant(), files = new[] { $"lib/net8.0/{package.Split('/')[0]}.{(package == "Other/1.0.0" ? "dll" : "typed-seeds")}" } }),
            packageFolders = new[] { "none", "packages" }.ToDictionary(folder => _folder.At(folder) + "/", static _ => new object()),
            project = new { frameworks = new { net8 = new { dependencies = all.ToDictionary(static package => package.Split('/')[0], static _ => new object()) } } },
        }));
    }
}
