using System.IO.Compression;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The generator without its package: the compiler gets assemblies and files, as the README says.</summary>
[Collection(SharedFeed.Name)]
public class PlainReferenceTests(PackedFeed feed)
{
    private static readonly string Items = new MarkdownPage("README.md").Block("xml", "### As a plain analyzer reference");

    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    [Fact]
    public void The_README_is_right_word_for_word_with_the_files_of_the_unpacked_package()
    {
        using var project = new PackageProject(feed);
        var package = project.At("package");
        ZipFile.ExtractToDirectory(Path.Combine(feed.Folder, $"TypedSeeds.{feed.Version}.nupkg"), package);

        Assert.Equal("1", Write(project, Path.Combine(package, "analyzers/dotnet/cs"), Path.Combine(package, "lib/net8.0")).Run());
    }

    [Fact]
    public void The_README_is_right_word_for_word_with_what_dotnet_build_made_here()
    {
        using var project = new PackageProject(feed);

        Assert.Equal("1", Write(project, Output("generator/TypedSeeds.Generator", "netstandard2.0"), Output("runtime/TypedSeeds", "net8.0")).Run());
    }

    private static string Output(string project, string framework) => Path.Combine(Repository.Root, project, "bin", Configuration, framework);

    private static PackageProject Write(PackageProject project, string generator, string runtime) => project
        .Write("Stranger.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              {Items.Replace("path/to/generator", generator, StringComparison.Ordinal).Replace("path/to", runtime, StringComparison.Ordinal)}
            </Project>
            """)
        .Write("Program.cs", "Console.WriteLine(Stranger.Documents.Report.LineCount);")
        .Write("seeds/report.txt", "We call on both sides to stop.")
        .Write("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");
}
