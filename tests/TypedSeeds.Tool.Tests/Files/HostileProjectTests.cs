using System.Diagnostics;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>A project of somebody else costs no more than its bytes. What no project has says nothing.</summary>
public sealed class HostileProjectTests : IDisposable
{
    private const string Texts = "<PropertyGroup><TypedSeedsDirectory>texts</TypedSeedsDirectory></PropertyGroup>";

    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public static TheoryData<string, string> Projects => new()
    {
        { "entities", $"<!DOCTYPE p [<!ENTITY a \"texts\">]><Project><PropertyGroup><TypedSeedsDirectory>&a;</TypedSeedsDirectory></PropertyGroup></Project>" },
        { "nested imports", $"<Project>{Repeat("<ImportGroup>", 70)}{Texts}{Repeat("</ImportGroup>", 70)}</Project>" },
        { "nested elements", $"<Project>{Texts}{Repeat("<a>", 100_000)}{Repeat("</a>", 100_000)}</Project>" },
        { "large", $"<Project>{Texts}<!--{new string('x', 1_000_000)}--></Project>" },
        { "doubled", $"<Project><PropertyGroup><A>../seeds/</A>{Repeat("<A>$(A)$(A)</A>", 20)}<TypedSeedsDirectory>$(A)</TypedSeedsDirectory></PropertyGroup></Project>" },
        { "repeated", $"<Project><PropertyGroup><A>{new string('x', 1_000)}</A><B>{Repeat("$(A)", 10_000)}</B><TypedSeedsDirectory>$(B)</TypedSeedsDirectory></PropertyGroup></Project>" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_larger_or_deeper_than_any_or_with_entities_or_values_that_grow_without_bound_says_nothing_of_its_seeds(string name, string project)
    {
        _folder.With(name + ".csproj", project);

        Assert.Equal(_folder.At("seeds"), SeedsProject.Of(_folder.At(name + ".csproj")).SeedsFolder);
    }

    [Fact]
    public void A_chain_of_imports_without_end_is_read_in_part()
    {
        for (var i = 0; i < 150; i++)
        {
            _folder.With($"p{i}.props", i < 149 ? $"<Project><Import Project=\"p{i + 1}.props\" /></Project>" : $"<Project>{Texts}</Project>");
        }

        _folder.With("P.csproj", "<Project><Import Project=\"p0.props\" /></Project>").With("Q.csproj", "<Project><Import Project=\"p100.props\" /></Project>");

        Assert.Equal(_folder.At("seeds"), SeedsProject.Of(_folder.At("P.csproj")).SeedsFolder);
        Assert.Equal(_folder.At("texts"), SeedsProject.Of(_folder.At("Q.csproj")).SeedsFolder);
    }

    [Fact]
    public void A_file_that_many_projects_import_is_read_once_for_all_of_them()
    {
        _folder.With("shared.props", $"<Project><PropertyGroup>{Repeat("<a/>", 200_000)}<TypedSeedsDirectory>texts</TypedSeedsDirectory></PropertyGroup></Project>");
        for (var i = 0; i < 50; i++)
        {
            _folder.With($"P{i}.csproj", "<Project><Import Project=\"shared.props\" /></Project>");
        }

        _folder.With("one/P.csproj", "<Project><Import Project=\"../shared.props\" /></Project>");
        var one = Allocated(reads => Assert.Single(reads.WithSeeds(_folder.At("one/texts"))));
        var fifty = Allocated(reads => Assert.Equal(50, reads.WithSeeds(_folder.At("texts")).Count()));

        Assert.InRange(fifty, 0, 2 * one);
    }

    [Theory]
    [InlineData("obj/project.assets.json")]
    [InlineData("obj/typed-seeds.uses.txt")]
    public void What_a_restore_or_a_build_wrote_is_read_once_for_all_projects_of_a_folder(string written)
    {
        Directory.CreateDirectory(_folder.At("none"));
        var libraries = string.Join(',', Enumerable.Range(0, 5_000).Select(static number => $"\"a{number}/1\":{{\"path\":\"a\",\"files\":[\"x.typed-seeds\"]}}"));
        var content = written.EndsWith("json", StringComparison.Ordinal) ? $"{{\"packageFolders\":{{\"{_folder.At("none")}/\":{{}}}},\"libraries\":{{{libraries}}}}}" : Repeat("/none.typed-seeds\n", 10_000);
        foreach (var (at, count) in new[] { ("one/", 1), ("fifty/", 50) })
        {
            _folder.With(at + written, content);
            for (var i = 0; i < count; i++)
            {
                _folder.With($"{at}P{i}.csproj", "<Project />");
            }
        }

        ProjectReads.Renew();
        var one = Allocated(_ => Assert.Empty(ReferencedIndexes.List(_folder.At("one/seeds"))));
        var fifty = Allocated(_ => Assert.Empty(ReferencedIndexes.List(_folder.At("fifty/seeds"))));

        Assert.InRange(fifty, 0, 2 * one);
    }

    [Theory]
    [InlineData("../..", 2, "outside of that folder and its repository")]
    [InlineData("texts", 0, "these are those of the project y")]
    public async Task A_project_that_a_restore_names_is_read_where_its_seeds_are_in_the_repository(string seeds, int exit, string told)
    {
        _folder
            .With("repository/p/a.csproj", "<Project />")
            .With("repository/p/obj/project.assets.json", """{ "project": { "restore": { "frameworks": { "n": { "projectReferences": { "y/y.csproj": {} } } } } } }""")
            .With("repository/y/y.csproj", $"<Project><PropertyGroup><TypedSeedsDirectory>{seeds}</TypedSeedsDirectory></PropertyGroup></Project>")
            .With("repository/y/texts/own.yaml", "seed: 1\nparties: { ana: { kind: person, name: Ana } }\n")
            .With("private/note.yaml", "seed: 1\nparties: { bea: { kind: person, name: Bea } }\n");
        Directory.CreateDirectory(_folder.At("repository/.git"));
        Directory.CreateDirectory(_folder.At("repository/p/seeds"));

        var run = await ToolRun.Process(_folder.At("repository"), "list", "p");

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Bea", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_folders_that_are_in_one_another_are_refused_beyond_a_few()
    {
        var path = string.Empty;
        for (var i = 0; i < 6; i++)
        {
            path += "d/";
            _folder.With($"P{i}.csproj", $"<Project><PropertyGroup><TypedSeedsDirectory>{path}</TypedSeedsDirectory></PropertyGroup></Project>");
        }

        _folder.With(path + "p.yaml", "seed: 1\nparties: { ana: { kind: person, name: Ana } }\n");

        var run = await ToolRun.Process(_folder.Path, "check", ".");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the seeds folders of more than 4 projects are in one another", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_projects_together_have_one_bound_and_what_is_beyond_it_says_nothing()
    {
        for (var i = 0; i < 90; i++)
        {
            _folder.With($"p{i}.props", i < 89 ? $"<Project><Import Project=\"p{i + 1}.props\" /></Project>" : $"<Project>{Texts}</Project>");
        }

        for (var i = 0; i < 1_500; i++)
        {
            _folder.With($"P{i:D4}.csproj", "<Project><Import Project=\"p0.props\" /></Project>");
        }

        var folders = Directory.GetFiles(_folder.Path, "*.csproj").Order(StringComparer.Ordinal).Select(new ProjectReads().Of).Select(static project => project.SeedsFolder).ToArray();

        Assert.Equal(_folder.At("texts"), folders[1_000]);
        Assert.Equal(_folder.At("seeds"), folders[^1]);
    }

    [Fact]
    public void A_value_is_that_of_its_place_among_imports_and_conditions()
    {
        _folder
            .With("P.csproj", """
                <Project>
                  <PropertyGroup><A>x</A><C>c</C></PropertyGroup>
                  <Import Project="q.props" />
                  <PropertyGroup>
                    <C Condition="'$(C)' == ''">no</C>
                    <D Condition=" '$(D)' == '' ">d</D>
                    <TypedSeedsDirectory>$(A)$(B)$(C)$(D)</TypedSeedsDirectory>
                    <A>later</A>
                  </PropertyGroup>
                  <Choose><When Condition="true"><PropertyGroup><PackageId>other</PackageId></PropertyGroup></When></Choose>
                </Project>
                """)
            .With("q.props", "<Project><PropertyGroup><B>$(A)y</B><A>w</A></PropertyGroup></Project>");

        var project = SeedsProject.Of(_folder.At("P.csproj"));

        Assert.Equal(_folder.At("wxycd"), project.SeedsFolder);
        Assert.Equal("P", project.Package.Name);
    }

    [Theory]
    [InlineData("P.csproj", null)]
    [InlineData("Directory.Build.props", null)]
    [InlineData("Directory.Build.targets", null)]
    [InlineData("P.csproj", "/dev/zero")]
    [InlineData("Directory.Build.props", "/dev/tty")]
    [InlineData("Directory.Build.props", "pipe")]
    public async Task A_project_file_that_is_a_pipe_or_a_device_or_a_link_to_one_is_passed_over_and_nobody_waits_for_it(string name, string? target)
    {
        _folder.With("Other.csproj", "<Project />");
        await Pipe(target is null ? name : "pipe");
        if (target is not null)
        {
            File.CreateSymbolicLink(_folder.At(name), target);
        }

        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_list_of_a_build_that_is_a_pipe_is_named()
    {
        _folder.With("P.csproj", "<Project />");
        Directory.CreateDirectory(_folder.At("obj"));
        await Pipe("obj/typed-seeds.uses.txt");

        var run = await ToolRun.Process(_folder.Path, "check");

        Assert.Equal((1, $"typed-seeds: '{_folder.At("obj/typed-seeds.uses.txt")}', which a build writes, cannot be read: it is a pipe or a device, and no file"), (run.ExitCode, run.Error.Trim()));
    }

    private static long Allocated(Action<ProjectReads> ask)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ask(new ProjectReads());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private async Task Pipe(string name)
    {
        using var process = Process.Start("mkfifo", [_folder.At(name)]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
