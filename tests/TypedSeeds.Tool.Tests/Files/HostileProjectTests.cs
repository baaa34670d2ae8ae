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

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private async Task Pipe(string name)
    {
        using var process = Process.Start("mkfifo", [_folder.At(name)]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
