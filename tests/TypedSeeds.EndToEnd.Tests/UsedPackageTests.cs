namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Data packages that refer to one another, as packages and as projects.</summary>
[Collection(SharedFeed.Name)]
public class UsedPackageTests(PackedFeed feed)
{
    [Fact]
    public void Who_has_the_package_alone_exports_what_its_author_does_after_a_restore()
    {
        using var project = new PackageProject(feed);
        project.WriteProgram("TypedSeeds.Data", "System.Console.WriteLine();").DotNet("restore", "-nologo", "-v:q").AssertSucceeded();

        var exported = Tool.Run(project.At("."), "export", "-o", "seeds.jsonl");
        exported.AssertSucceeded();
        Tool.Run(Repository.Root, "export", "seeds/TypedSeeds.Data", "-o", project.At("own.jsonl")).AssertSucceeded();

        Assert.Contains("'.' has no annotations; these are those of the package TypedSeeds.Data", exported.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(project.At("own.jsonl")), File.ReadAllText(project.At("seeds.jsonl")));
    }

    // A chain of four with a diamond: TypedSeeds.Data and Notes are packages, More is a project that uses both, and the program references More alone.
    [Fact]
    public void A_corpus_refers_to_packages_and_their_packages_with_nothing_but_references_and_an_FSharp_program_reads_them_all()
    {
        using var project = new PackageProject(feed);
        project.Write("Notes/Notes.csproj", feed.Library($"<PackageReference Include=\"TypedSeeds.Data\" Version=\"{feed.Version}\" />"))
            .Write("Notes/seeds/notes.txt", "Canada praised the talks.\nThe envoy joined in.\n")
            .Write("Notes/seeds/notes.yaml", """
                seed: 1
                uses: { core: TypedSeeds.Data }
                document: { id: notes, language: en }
                parties:
                  envoy: { kind: person, name: The envoy, represents: core:canada }
                statements:
                  praise: { act: praise, by: [core:canada], mode: narrated, quote: Canada praised the talks. }
                  join: { act: praise, by: [envoy], mode: narrated, quote: The envoy joined in., renders: [core:canada-korea-two-plus-two/withdraw-troops] }
                """)
            .Write("Notes/seeds/second-reading.yaml", """
                seed: 1
                document: { id: second-reading, of: core:canada-korea-two-plus-two }
                statements:
                  stop-activities:
                    act: call-on
                    by: [core:canada, core:south-korea]
                    mode: reported
                    quote: both countries to immediately stop these illegal and destabilizing activities
                errata:
                  whose-activities: { quote: these illegal and destabilizing activities, note: The text names no activity before., concerns: [core:canada-korea-two-plus-two] }
                """)
            .Write("More/More.csproj", feed.Library("<PackageReference Include=\"Notes\" Version=\"1.0.0-beta\" />"))
            .Write("More/seeds/more.txt", "The envoy agreed with Canada.\n")
            .Write("More/seeds/more.yaml", """
                seed: 1
                uses: { core: TypedSeeds.Data, notes: Notes }
                document: { id: more, language: en }
                statements:
                  agree: { act: agree, by: ["notes:envoy"], to: [core:canada], mode: narrated, quote: The envoy agreed with Canada., renders: ["notes:notes/join"] }
                """)
            .Write("More/seeds/third-reading.yaml", """
                seed: 1
                document: { id: third-reading, of: "notes:notes" }
                statements:
                  praise-again: { act: praise, by: [core:canada], mode: narrated, quote: praised the talks }
                """)
            .Write("More/Answers.cs", """
                public static class Answers
                {
                    public static bool IsOneText => ReferenceEquals(Notes.Statements.SecondReading.StopActivities.Quote.Document, TypedSeeds.Data.Documents.CanadaKoreaTwoPlusTwo)
                        && ReferenceEquals(More.Documents.ThirdReading.ReadingOf, Notes.Documents.Notes);

                    public static bool IsOneCanada => ReferenceEquals(More.Statements.More.Agree.To[0], Notes.Parties.Envoy.Represents)
                        && ReferenceEquals(Notes.Parties.Envoy.Represents, TypedSeeds.Data.Parties.Canada);
                }
                """)
            .Write("App/App.fsproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
                  <ItemGroup><Compile Include="Program.fs" /><ProjectReference Include="../More/More.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("App/Program.fs", """
                let canada = TypedSeeds.Data.Parties.Canada
                let said = More.Statements.More.Agree
                printfn "%b %d %d %d" Answers.IsOneCanada (Notes.Statements.ByParty canada).Count (More.Statements.ToParty canada).Count (More.Statements.ByParty Notes.Parties.Envoy).Count
                printfn "%b %s / %s" Answers.IsOneText Notes.Statements.SecondReading.StopActivities.Quote.PieceTexts[0] More.Statements.ThirdReading.PraiseAgain.Quote.Text
                printfn "%s: %s" said.Renders[0].Renders[0].Corpus said.Renders[0].Renders[0].Id
                """);

        project.DotNet("pack", "Notes", "-o", feed.Folder, "-nologo", "-v:q").AssertSucceeded();

        Assert.Equal("true 2 1 1\ntrue both countries to immediately stop these illegal and destabilizing activities / praised the talks\nTypedSeeds.Data: withdraw-troops", project.Run("--project", "App"));
        Assert.Equal(2, project.Read("More/obj/typed-seeds.uses.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("uses|notes|Notes|1.0.0-beta", project.Read("More/bin/Debug/net10.0/More.typed-seeds"), StringComparison.Ordinal);
        Assert.False(project.Has("App/bin/Debug/net10.0/App.typed-seeds"));
    }
}
