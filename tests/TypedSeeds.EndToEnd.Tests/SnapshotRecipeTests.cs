namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The recipe for snapshots of a project's own generated code.</summary>
[Collection(SharedFeed.Name)]
public class SnapshotRecipeTests(PackedFeed feed)
{
    private const string Generated = "Treaties/Generated/TypedSeeds.Generator";

    private const string Annotation = """
        seed: 1
        parties:
          sides: { kind: group, name: Both sides }
        """;

    [Fact]
    public void The_recipe_is_right_word_for_word_the_second_build_is_clean_and_the_test_sees_an_edit()
    {
        var page = new MarkdownPage("generator/docs/snapshots.md");
        const string InTest = "## Compare them in a test";
        using var project = new PackageProject(feed);
        project
            .Write("Treaties/Treaties.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  {page.Block("xml")}
                  <ItemGroup>
                    <PackageReference Include="TypedSeeds" Version="{project.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Treaties/seeds/parties.yaml", Annotation)
            .Write("Treaties.Tests/Treaties.Tests.csproj", page.Block("xml", InTest))
            .Write("Treaties.Tests/SnapshotTests.cs", page.Block("csharp", InTest));

        // The commands of the page. What they remove is not there yet, so that only the tools' own part is left to run.
        Assert.Equal(
            ["dotnet build Treaties", "rm -rf Treaties.Tests/Snapshots", "cp -r Treaties/Generated/TypedSeeds.Generator Treaties.Tests/Snapshots", "dotnet test Treaties.Tests"],
            page.Block("console", InTest).Split('\n'));
        project.DotNet("build", "Treaties", "-nologo", "-v:q").AssertSucceeded();
        project.CopyFolder(Generated, "Treaties.Tests/Snapshots");
        project.DotNet("build", "Treaties", "-nologo", "-v:q", "--no-incremental", "--no-restore").AssertSucceeded();
        project.DotNet("test", "Treaties.Tests", "-nologo", "-v:q").AssertSucceeded();

        project.Write("Treaties/seeds/parties.yaml", Annotation.Replace("Both", "All", StringComparison.Ordinal));
        project.DotNet("test", "Treaties.Tests", "-nologo", "-v:q", "--no-restore").AssertFailed("The_generated_code_is_what_was_accepted");
    }
}
