namespace TypedSeeds.EndToEnd.Tests;

/// <summary>An author uses the package with documents of their own.</summary>
[Collection(SharedFeed.Name)]
public class AuthorTests(PackedFeed feed)
{
    private const string Sentence = "We call on both sides to stop.\n";

    private const string Annotation = """
        seed: 1
        document: { id: report, coverage: complete }
        parties:
          all: { kind: group, name: All sides }
        """;

    private const string Right = """
        seed: 1
        document: { id: report, coverage: complete }
        parties:
          sides: { kind: group, name: Both sides }
        statements:
          stop: { act: call-on, by: [], to: [sides], mode: quoted, quote: call on both sides to stop }
        """;

    private const string Program = "Console.WriteLine(Stranger.Statements.Report.Stop.Quote.Text);";

    [Fact]
    public void What_the_README_says_word_for_word_builds_and_prints_what_it_says()
    {
        var readme = new MarkdownPage("README.md");
        using var project = new PackageProject(feed);
        var code = readme.Block("csharp");
        var output = code[(code.IndexOf("// ", StringComparison.Ordinal) + 3)..].Trim();
        project
            .Write("Stranger.csproj", readme.Block("xml").Replace($"Version=\"{Repository.Version}\"", $"Version=\"{project.Version}\"", StringComparison.Ordinal))
            .Write("Program.cs", code)
            .Write("seeds/report.txt", readme.Block("text"))
            .Write("seeds/report.yaml", readme.Block("yaml"));

        // The commands that make the package: the first is tried by packing, the second here.
        const string Pack = "dotnet pack -o packages";
        const string AddSource = "dotnet nuget add source \"$(pwd)/packages\" --name typed-seeds";
        Assert.Contains($"{Pack}\n{AddSource}", readme.Blocks("console"));
        project.ForgetSources().DotNet("nuget", "add", "source", feed.Folder, "--name", "typed-seeds", "--configfile", "nuget.config").AssertSucceeded();

        Assert.Equal(output, project.Run());
    }

    [Fact]
    public void A_mistake_fails_the_build_at_its_place()
    {
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds", "return;").Write("seeds/report.txt", Sentence).Write("seeds/report.yaml", Annotation);

        project.Build().AssertFailed("report.yaml(4,3): error SEED4002: 'all' would be called 'All' in C#, which every class of entries already uses; choose another id");
    }

    [Fact]
    public void A_second_build_is_up_to_date_an_edit_rebuilds_and_a_deleted_document_is_an_error()
    {
        const string Assembly = "bin/Debug/net10.0/Stranger.dll";
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds", Program).Write("seeds/report.txt", Sentence).Write("seeds/report.yaml", Right);
        project.Build().AssertSucceeded();
        var built = project.WrittenAt(Assembly);
        project.BuildAgain().AssertSucceeded();
        Assert.Equal(built, project.WrittenAt(Assembly));

        project.Write("seeds/report.yaml", Right.Replace("quote: call on both sides to stop", "quote: both sides", StringComparison.Ordinal));
        Assert.Equal("both sides", project.Run("--no-restore"));
        Assert.NotEqual(built, project.WrittenAt(Assembly));

        project.Delete("seeds/report.txt");
        project.BuildAgain().AssertFailed("error SEED0009: There is no document 'report.txt' beside this file");
    }

    [Fact]
    public void A_build_writes_the_schema_of_the_annotations_into_obj_and_again_only_after_an_edit()
    {
        const string Schema = "obj/typed-seeds.schema.json";
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds", Program).Write("seeds/report.txt", Sentence).Write("seeds/report.yaml", Right);
        project.Build().AssertSucceeded();
        Assert.Contains("\"sides\"", project.Read(Schema), StringComparison.Ordinal);
        var written = project.WrittenAt(Schema);
        project.BuildAgain().AssertSucceeded();
        Assert.Equal(written, project.WrittenAt(Schema));

        project.Write("seeds/more.yaml", "seed: 1\ntopics: { peace: { name: Peace } }\n");
        project.BuildAgain("-p:WarningsNotAsErrors=SEED2007").AssertSucceeded();
        Assert.Contains("\"peace\"", project.Read(Schema), StringComparison.Ordinal);

        project.Delete("seeds/more.yaml");
        project.BuildAgain().AssertSucceeded();
        Assert.DoesNotContain("\"peace\"", project.Read(Schema), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_cannot_be_written_is_told_of_and_fails_no_build()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", Program)
            .Write("seeds/report.txt", Sentence)
            .Write("seeds/report.yaml", Right)
            .Write("obj/typed-seeds.schema.json/in-the-way.txt", string.Empty);

        Assert.Contains("The JSON Schema of the annotations was not written", project.Build("-v:m").AssertSucceeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_that_cannot_be_written_is_one_error_at_its_place()
    {
        const string Index = "obj/Debug/net10.0/Stranger.typed-seeds";
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "public static class Nothing { }", "<OutputType>Library</OutputType>")
            .Write("seeds/report.txt", Sentence)
            .Write("seeds/report.yaml", Right)
            .Write(Index + "/in-the-way.txt", string.Empty);

        var result = project.Build();

        result.AssertFailed($"{project.At(Index)} : error : The index of the package was not written to '{project.At(Index)}': ");
        Assert.DoesNotContain("MSB4018", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(project.At("obj/Debug/net10.0"), ".typed-seeds*"));
    }

    [Fact]
    public void A_strict_consumer_sees_no_warning()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", Program, "<AnalysisLevel>latest-all</AnalysisLevel><GenerateDocumentationFile>true</GenerateDocumentationFile><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")
            .Write("seeds/report.txt", Sentence)
            .Write("seeds/report.yaml", Right);

        Assert.Equal("call on both sides to stop", project.Run());
    }

    [Fact]
    public void Items_can_be_removed_and_added_by_hand()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", Program)
            .Write("seeds/draft.yaml", "not: ready\n")
            .Write("elsewhere/report.txt", Sentence)
            .Write("elsewhere/report.yaml", Right)
            .Write("Directory.Build.targets", """
                <Project>
                  <ItemGroup>
                    <AdditionalFiles Remove="seeds/draft.yaml" />
                    <AdditionalFiles Include="elsewhere/report.txt;elsewhere/report.yaml" />
                  </ItemGroup>
                </Project>
                """);

        Assert.Equal("call on both sides to stop", project.Run());
    }

    [Fact]
    public void A_project_without_seeds_builds_with_a_warning()
    {
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds", "return;", "<WarningsNotAsErrors>SEED0013</WarningsNotAsErrors>");

        Assert.Contains("warning SEED0013", project.Build().AssertSucceeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_spaces_hashes_and_Hangul_is_no_trouble()
    {
        using var project = new PackageProject(feed, "공동 성명 #1")
            .WriteProgram("TypedSeeds", Program.Replace("Stranger.Statements", "Own.Statements", StringComparison.Ordinal), "<RootNamespace>Own</RootNamespace>")
            .Write("seeds/공동 성명.txt", Sentence)
            .Write("seeds/공동 성명.yaml", Right);

        Assert.Equal("call on both sides to stop", project.Run());
    }

    [Fact]
    public void A_library_targets_two_frameworks_and_packs_data_of_its_own_that_another_project_uses()
    {
        using var library = new PackageProject(feed, "Treaties");
        library.Write("Treaties.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <Nullable>enable</Nullable>
                <Version>{library.Version}</Version>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedSeeds" Version="{library.Version}" />
              </ItemGroup>
            </Project>
            """).Write("seeds/report.txt", Sentence).Write("seeds/report.yaml", Right);
        library.DotNet("pack", "-nologo", "-o", feed.Folder).AssertSucceeded();

        using var consumer = new PackageProject(feed).WriteProgram("Treaties", "Console.WriteLine(Treaties.Statements.Report.Stop.Quote.Text);");

        Assert.Equal("call on both sides to stop", consumer.Run());
    }
}
