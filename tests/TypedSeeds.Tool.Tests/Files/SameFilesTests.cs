using System.Diagnostics;
using System.Text.Json;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Files;

/// <summary>The command line reads the files that the package's props give to the compiler, and no others that lie about.</summary>
public sealed class SameFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Hidden_files_output_of_builds_packages_of_Node_and_other_projects_are_left_out_by_both()
    {
        Fill("seeds/");

        await AssertSame(
            "seeds",
            "U.YAML", "a.txt", "a.yaml", "deep/j.yml", "linked.yaml", "out/o.yaml", "sub/b.yaml", "sub/c.md", "sub/typed-seeds.baseline", "we ird [x]/k.yaml", "x.yaml/in.yaml");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("./texts/more/")]
    [InlineData(".hidden/texts")]
    public async Task So_they_are_in_a_seeds_folder_of_any_name(string directory)
    {
        Fill(directory + "/");

        await AssertSame(
            directory,
            "U.YAML", "a.txt", "a.yaml", "deep/j.yml", "linked.yaml", "out/o.yaml", "sub/b.yaml", "sub/c.md", "sub/typed-seeds.baseline", "we ird [x]/k.yaml", "x.yaml/in.yaml");
    }

    [Theory]
    [InlineData("BIN", "Obj", new[] { "BIN/c.yaml", "Obj/d.txt", "a.yaml" })]
    [InlineData("bin", "OBJ", new[] { "OBJ/d.txt", "a.yaml" })]
    public async Task A_folder_whose_name_is_that_of_a_build_but_for_its_case_is_read_by_both_where_names_differ_by_case(string first, string second, string[] expected)
    {
        _folder.With("seeds/a.yaml", "x").With($"seeds/{first}/c.yaml", "x").With($"seeds/{second}/d.txt", "x");

        await AssertSame("seeds", Directory.Exists(_folder.At("SEEDS")) ? ["a.yaml"] : expected);
    }

    [Theory]
    [InlineData("self", ".")]
    [InlineData("sub/up", "..")]
    [InlineData("sub/deep/top", "../../..")]
    public async Task A_link_that_leads_back_is_not_followed_by_either(string link, string target)
    {
        _folder.With("seeds/a.yaml", "x").With("seeds/sub/deep/b.yaml", "x");
        Directory.CreateSymbolicLink(_folder.At("seeds/" + link), target);

        await AssertSame("seeds", "a.yaml", "sub/deep/b.yaml");
    }

    [Fact]
    public void Links_that_lead_to_each_other_are_followed_once()
    {
        _folder.With("seeds/a/one.yaml", "x").With("seeds/b/two.yaml", "x");
        Directory.CreateSymbolicLink(_folder.At("seeds/a/to-b"), "../b");
        Directory.CreateSymbolicLink(_folder.At("seeds/b/to-a"), "../a");

        Assert.Equal(["a/one.yaml", "a/to-b/two.yaml", "b/to-a/one.yaml", "b/two.yaml"], OnCommandLine("seeds"));
    }

    private void Fill(string seeds)
    {
        foreach (var path in new[]
        {
            "a.yaml", "a.txt", "U.YAML", "sub/b.yaml", "sub/c.md", "sub/typed-seeds.baseline", "deep/j.yml", "we ird [x]/k.yaml", "x.yaml/in.yaml",
            ".x.yaml", "._a.yaml", "sub/.h.txt", ".obsidian/app.yaml", ".trash/a.yaml", "sub/.git/a.yaml", ".#a.txt", "sub/.typed-seeds.baseline",
            "bin/c.yaml", "obj/c.txt", "OBJ/d.yaml", "node_modules/e.yaml", "sub/node_modules/f.md",
            "nested/N.csproj", "nested/g.yaml", "nested/seeds/g.yaml", "nested/obj/h.txt", "deep/er/N.fsproj", "deep/er/i.yaml", "old (1)%20/N.CSPROJ", "old (1)%20/k.txt",
        })
        {
            _folder.With(seeds + path, "x");
        }

        _folder.With(".outside/o.yaml", "x");
        Directory.CreateSymbolicLink(_folder.At(seeds + "out"), _folder.At(".outside"));
        File.CreateSymbolicLink(_folder.At(seeds + "linked.yaml"), _folder.At(".outside/o.yaml"));
    }

    private async Task AssertSame(string directory, params string[] expected)
    {
        var ordered = expected.Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(ordered, OnCommandLine(directory));
        Assert.Equal(ordered, await InBuild(directory));
    }

    private string[] OnCommandLine(string directory) =>
        [.. SeedsFolder.Read(_folder.At(directory)).Select(file => Path.GetRelativePath(_folder.At(directory), file.FilePath)).Order(StringComparer.Ordinal)];

    // The props and targets of the package, evaluated by MSBuild as in a build. What is there to restore or compile plays no part.
    private async Task<string[]> InBuild(string directory)
    {
        var build = Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/build");
        _folder.With("P.csproj", $"""
            <Project>
              <PropertyGroup><BaseOutputPath>bin/</BaseOutputPath><BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath><TypedSeedsDirectory>{directory}</TypedSeedsDirectory></PropertyGroup>
              <Import Project="{build}/TypedSeeds.props" />
              <Import Project="{build}/TypedSeeds.targets" />
            </Project>
            """);
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "P.csproj", "-nologo", "-nodeReuse:false", "-getItem:AdditionalFiles"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return
        [
            .. JsonDocument.Parse(output).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(_folder.At(directory), _folder.At(item.GetProperty("Identity").GetString()!)))
                .Order(StringComparer.Ordinal),
        ];
    }
}
