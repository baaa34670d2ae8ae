namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Consumers of the compiled seeds, in every language and every form of publishing.</summary>
[Collection(SharedFeed.Name)]
public class ConsumerTests(PackedFeed feed)
{
    private const string CSharp = """
        using TypedSeeds;
        using TypedSeeds.Data;

        Statement said = Statements.CanadaKoreaTwoPlusTwo.CondemnCooperationInLead;
        Console.WriteLine($"{said.Act} {said.Quote.Line}: {said.Quote.Text} by {said.By[0].Name}, {Agreements.ByParty(Parties.Canada).Count}");
        """;

    private const string Printed =
        "Condemn 1: strongly condemned deepening military cooperation between North Korea and Russia by The foreign and defence ministers of Canada and South Korea, 15";

    [Fact]
    public void A_CSharp_program_reads_the_seeds_and_no_generator_runs_in_its_build()
    {
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds.Data", CSharp, "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");

        Assert.Equal(Printed, project.Run());
        Assert.False(project.Has("obj/Debug/net10.0/generated/TypedSeeds.Generator"));
        Assert.False(project.Has("bin/Debug/net10.0/TypedSeeds.YamlDotNet.dll"));
    }

    [Fact]
    public void A_wrong_id_fails_the_build_of_a_consumer_with_the_closest_id()
    {
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds.Data", """
            using TypedSeeds.Data;

            Console.WriteLine(Statements.CanadaKoreaTwoPlusTwo.Find("withdraw-trops")?.Quote.Text);
            """);

        project.Build().AssertFailed("Program.cs(3,57): error SEED4101: Statements.CanadaKoreaTwoPlusTwo has no entry 'withdraw-trops'; did you mean 'withdraw-troops'?");
    }

    [Fact]
    public void An_FSharp_program_reads_the_seeds()
    {
        using var project = new PackageProject(feed);
        project.Write("Stranger.fsproj", Project(project, "<Compile Include=\"Program.fs\" />")).Write("Program.fs", """
            open TypedSeeds
            open TypedSeeds.Data

            let said = Statements.CanadaKoreaTwoPlusTwo.CondemnCooperationInLead
            printfn "%O %d: %s by %s, %d" said.Act said.Quote.Line said.Quote.Text said.By[0].Name (Agreements.ByParty Parties.Canada).Count
            """);

        Assert.Equal(Printed, project.Run());
    }

    [Fact]
    public void A_Visual_Basic_program_reads_the_seeds()
    {
        using var project = new PackageProject(feed);
        project.Write("Stranger.vbproj", Project(project, string.Empty)).Write("Program.vb", """
            Imports TypedSeeds
            Imports TypedSeeds.Data

            Module Program
                Sub Main()
                    Dim said As Statement = Statements.CanadaKoreaTwoPlusTwo.CondemnCooperationInLead
                    System.Console.WriteLine($"{said.Act} {said.Quote.Line}: {said.Quote.Text} by {said.By(0).Name}, {Agreements.ByParty(Parties.Canada).Count}")
                End Sub
            End Module
            """);

        Assert.Equal(Printed, project.Run());
    }

    private const string JsonProgram = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using TypedSeeds.Json;
        """ + "\n" + CSharp + "\n" + """

        var context = new SeedContext(new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus));
        Entry erratum = Errata.All[0];
        string json = JsonSerializer.Serialize(erratum, context.Entry);
        Statement read = JsonSerializer.Deserialize("\"canada-korea-two-plus-two/condemn-cooperation-in-lead\"", context.Statement)!;
        Console.WriteLine($"{json.Contains("severity")} {ReferenceEquals(erratum, JsonSerializer.Deserialize(json, context.Entry))} {JsonSerializer.Serialize(read.Act, context.SpeechAct)}");
        Console.WriteLine($"{Statements.All.OrderBy(each => each.Quote).First().Quote.Line} {Seeds.Choice<SpeechAct>.Parse("call-on", null)} {Seeds.Find<ForumLevel>("leaders")} {Seeds.Corpus.JsonSchemaOf(typeof(Statement))!["type"]}");

        [JsonSerializable(typeof(Statement))]
        [JsonSerializable(typeof(Entry))]
        [JsonSerializable(typeof(CorpusErratum))]
        [JsonSerializable(typeof(SpeechAct))]
        [JsonSerializable(typeof(Quote))]
        internal sealed partial class SeedContext : JsonSerializerContext;
        """;

    // One program, since publishing it is the longest of all that is tried here.
    [Theory]
    [InlineData("-p:PublishTrimmed=true")]
    [InlineData("-p:PublishReadyToRun=true")]
    [InlineData("-p:PublishAot=true")]
    public void A_published_program_reads_the_seeds_and_their_JSON_without_reflection_and_without_one_warning_from_trimming_or_ahead_of_time_compilation(string how)
    {
        using var project = new PackageProject(feed).WriteProgram(
            "TypedSeeds.Data",
            JsonProgram,
            "<InvariantGlobalization>true</InvariantGlobalization><JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>");

        Assert.Equal(Printed + "\nTrue True \"condemn\"\n1 call-on Leaders object", project.PublishAndRun("--use-current-runtime", "--self-contained", how));
    }

    private static string Project(PackageProject project, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {items}
            <PackageReference Include="TypedSeeds.Data" Version="{project.Version}" />
          </ItemGroup>
        </Project>
        """;
}
