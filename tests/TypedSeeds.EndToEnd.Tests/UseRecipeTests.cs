namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The recipes for programs that use the data, in projects of those who copy them.</summary>
[Collection(SharedFeed.Name)]
public class UseRecipeTests(PackedFeed feed)
{
    [Fact]
    public void The_web_API_of_the_page_builds_as_it_is_written()
    {
        var blocks = new MarkdownPage("generator/docs/use.md").Blocks("csharp", "## A web API");
        using var project = new PackageProject(feed);
        project
            .Write("Stranger.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="TypedSeeds.Data" Version="{project.Version}" />
                    <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.*" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", $"""
                {blocks[0]}

                var builder = WebApplication.CreateBuilder(args);
                {blocks[1]}
                {blocks[2]}
                app.Run();
                """)
            .Write("SeedSchemas.cs", blocks[3]);

        project.Build().AssertSucceeded();
    }
}
