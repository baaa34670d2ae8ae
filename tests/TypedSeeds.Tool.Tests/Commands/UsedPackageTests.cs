using System.Text.Json;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>Commands for a corpus that uses another package: the index is found by the list that a build of its project wrote.</summary>
public sealed class UsedPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
        .With("packages/Core.typed-seeds", Stages.WritePackage(
            new("Core.Data", "1.0.0", "Core.Data"),
            [InputText.Of("/core/seeds/a.yaml", "seed: 1\nparties: { canada: { kind: state, name: Dominion of Canada } }\n")],
            [],
            [],
            []).Index)
        .With("seeds/notes.txt", "Canada praised the talks.\n")
        .With("seeds/notes.yaml", """
            seed: 1
            uses: { core: Core.Data }
            document: { id: notes, language: en }
            statements:
              praise: { act: praise, by: [core:canada], about: [core:canada], mode: narrated, quote: Canada praised the talks. }
            """);

    public UsedPackageTests() => _folder.With("obj/typed-seeds.uses.txt", _folder.At("packages/Core.typed-seeds") + "\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_check_finds_the_entries_of_the_package()
    {
        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("<TargetFrameworks>net8.0; net10.0</TargetFrameworks>")]
    [InlineData("<TargetFrameworks Condition=\"true\">net8.0;net10.0</TargetFrameworks>")]
    public async Task A_project_of_several_target_frameworks_has_a_list_for_each_and_the_first_one_counts(string frameworks)
    {
        File.Delete(_folder.At("obj/typed-seeds.uses.txt"));
        _folder.With("Notes.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{frameworks}</PropertyGroup></Project>")
            .With("old/Core.typed-seeds", "This is no index.\n")
            .With("obj/typed-seeds.uses.net10.0.txt", frameworks.Contains("Condition", StringComparison.Ordinal) ? string.Empty : _folder.At("old/Core.typed-seeds") + "\n")
            .With("obj/typed-seeds.uses.net8.0.txt", _folder.At("packages/Core.typed-seeds") + "\n");

        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_restore_alone_leads_to_the_packages_until_a_build_writes_the_list()
    {
        File.Delete(_folder.At("obj/typed-seeds.uses.txt"));
        _folder.With("packages/core.data/1.0.0/lib/net8.0/Core.Data.typed-seeds", File.ReadAllText(_folder.At("packages/Core.typed-seeds")))
            .With("obj/project.assets.json", JsonSerializer.Serialize(new
            {
                libraries = new Dictionary<string, object> { ["Core.Data/1.0.0"] = new { type = "package", path = "core.data/1.0.0", files = new[] { "lib/net8.0/Core.Data.typed-seeds" } } },
                packageFolders = new Dictionary<string, object> { [_folder.At("packages") + "/"] = new { } },
                project = new { frameworks = new { net80 = new { dependencies = new { } } } },
            }));

        var restored = await ToolRun.With("check", _folder.At("seeds"));
        _folder.With("obj/typed-seeds.uses.txt", string.Empty);
        var built = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal((0, string.Empty), (restored.ExitCode, restored.Error));
        Assert.Contains("SEED2033", built.Output + built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_before_the_first_build_says_what_to_do()
    {
        File.Delete(_folder.At("obj/typed-seeds.uses.txt"));

        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SEED2033: The project references no data package 'Core.Data'; reference it, and build once", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SEED2031", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_says_the_name_of_an_entry_and_whose_it_is() =>
        Assert.Contains("core:canada (Dominion of Canada, in Core.Data)", (await ToolRun.With("show", "praise", _folder.At("seeds"))).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("core:canada")]
    [InlineData("Core.Data:canada")]
    public async Task Show_of_an_entry_of_the_package_has_its_names_and_who_refers_to_it_here(string name)
    {
        var run = await ToolRun.With("show", name, _folder.At("seeds"));

        Assert.Equal(
            """
            party core:canada
              in Core.Data 1.0.0

              names  Dominion of Canada

            Referred to by
              statement, by     notes/praise (“Canada praised the talks.”)
              statement, about  notes/praise (“Canada praised the talks.”)
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("core:canda", "Core.Data 1.0.0 has no entry 'canda'; did you mean 'core:canada'?")]
    [InlineData("cre:canada", "There is no kind 'cre'")]
    public async Task Show_of_what_the_package_does_not_have_names_the_closest(string name, string told)
    {
        var run = await ToolRun.With("show", name, _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_names_an_entry_of_the_package_and_links_to_no_place_that_it_lacks()
    {
        var run = await ToolRun.With("view", _folder.At("seeds"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<span title=\"core:canada, in Core.Data\" dir=\"auto\">Dominion of Canada</span>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#party-core", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_writes_the_corpus_before_the_id_of_another_package() =>
        Assert.Contains("\"by\":[\"Core.Data:canada\"]", (await ToolRun.With("export", _folder.At("seeds"))).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task No_table_claims_to_have_the_entries_of_another_package(string format)
    {
        await ToolRun.With("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"));

        Assert.DoesNotContain("\"target\" ]", await File.ReadAllTextAsync(_folder.At("out/datapackage.json")), StringComparison.Ordinal);
        Assert.DoesNotMatch("\"fields\":\\s*\\[?\\s*\"target\"", await File.ReadAllTextAsync(_folder.At("out/datapackage.json")));
    }

    [Fact]
    public async Task The_schema_offers_the_ids_of_the_package() =>
        Assert.Contains("\"core:canada\"", (await ToolRun.With("schema", _folder.At("seeds"))).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("show", "praise")]
    [InlineData("schema")]
    [InlineData("view")]
    [InlineData("export", "--format", "jsonl")]
    public async Task An_index_that_declares_a_kind_twice_is_an_error_of_the_corpus_and_no_command_ends_by_it(string command, params string[] arguments)
    {
        const string Twice = "typed-seeds-index|1\npackage|Core.Data|1.0.0\nnamespace|Core.Data\nkind|foo|foos|Foo|Foos|corpus|x\nkind|foo|foos|Foo|Foos|corpus|x\n";
        _folder.With("packages/Core.typed-seeds", Twice + Generator.Schema.Packages.IndexHash.LineOf(Twice));

        var run = await ToolRun.With([command, .. arguments, _folder.At("seeds")]);

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.DoesNotContain("should not happen", run.Error, StringComparison.Ordinal);
        if (command == "check")
        {
            Assert.Contains("error SEED2035: The index of Core.Data cannot be used: two of its kinds have the name 'foo'; build its package anew", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{0}packages/Core.typed-seeds\n{0}packages/Core.typed-seeds\n")]
    [InlineData("{0}packages/Core.typed-seeds\n{0}packages/Core.typed-seeds-texts\n")]
    [InlineData("{0}packages/Core.typed-seeds\n{0}seeds/notes.yaml\n{0}seeds/notes.txt\n")]
    [InlineData("{0}packages/Core.typed-seeds\n/etc/passwd\n/dev/zero\n")]
    public async Task A_list_that_names_a_file_twice_or_one_that_is_no_index_changes_nothing(string list)
    {
        _folder.With("packages/Core.typed-seeds-texts", "typed-seeds-texts|1\n")
            .With("obj/typed-seeds.uses.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, list, _folder.Path + "/"));

        Assert.Equal(["Core.typed-seeds", "Core.typed-seeds-texts"], Tool.Files.ReferencedIndexes.List(_folder.At("seeds")).Select(Path.GetFileName));
        Assert.Equal((0, string.Empty), await ToolRun.With("check", _folder.At("seeds")) is var run ? (run.ExitCode, run.Error) : default);
    }
}
