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

    [Fact]
    public void The_file_based_app_of_the_page_writes_and_reads_JSON()
    {
        var page = new MarkdownPage("generator/docs/use.md");
        using var project = new PackageProject(feed);
        project.Write("app.cs", page.Block("cs", "## A file-based app").Replace("@1.0.0", "@" + project.Version, StringComparison.Ordinal));

        Assert.Equal("Canada", project.Run("app.cs"));
    }

    [Fact]
    public void A_file_based_app_without_reflection_is_told_what_to_write()
    {
        using var project = new PackageProject(feed);
        project.Write("app.cs", $$"""
            #:package TypedSeeds.Data@{{project.Version}}
            using System.Text.Json;
            using TypedSeeds.Data;
            using TypedSeeds.Json;

            var options = new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus);
            try
            {
                JsonSerializer.Serialize(Parties.Canada, options);
            }
            catch (InvalidOperationException problem)
            {
                Console.WriteLine(problem.Message);
            }
            """);

        Assert.Contains("In a file-based app write #:property PublishAot=false", project.Run("app.cs"), StringComparison.Ordinal);
    }
}
