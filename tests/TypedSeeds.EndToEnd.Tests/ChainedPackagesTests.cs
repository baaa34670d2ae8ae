namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Packages of packages, each packed before the next one is built.</summary>
[Collection(SharedFeed.Name)]
public class ChainedPackagesTests(PackedFeed feed)
{
    // The seed package is the first of the chain.
    private static readonly string[] Chain = ["core", "second", "third", "fourth", "fifth"];

    [Fact]
    public void A_chain_of_five_packages_leads_from_the_last_to_the_entry_of_the_first_and_its_end_cannot_be_used_by_its_beginning()
    {
        using var project = new PackageProject(feed);
        for (var i = 1; i < Chain.Length; i++)
        {
            var (name, before) = (Chain[i], Chain[i - 1]);
            project.Write($"{name}/{PackageOf(name)}.csproj", feed.Library(Reference(before)))
                .Write($"{name}/seeds/{name}.yaml", $$"""
                    seed: 1
                    uses: { {{before}}: {{PackageOf(before)}} }
                    topics: { {{name}}: { name: The {{name}} one, broader: "{{before}}:{{(i == 1 ? "troops-in-russia" : before)}}" } }

                    """);
            project.DotNet("pack", name, "-o", feed.Folder, "-nologo", "-v:q").AssertSucceeded();
        }

        project.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup>{Reference("fifth")}<PackageReference Include="TypedSeeds" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """)
            .Write("App/seeds/app.yaml", "seed: 1\nuses: { core: TypedSeeds.Data, fifth: Chain.Fifth }\ntopics: { own: { name: Ours, broader: fifth:fifth }, wide: { name: Wide, broader: core:troops-in-russia } }\n")
            .Write("App/Program.cs", """
                var fifth = App.Topics.Own.Broader!;
                System.Console.WriteLine($"{fifth.Corpus} {ReferenceEquals(fifth.Broader!.Broader!.Broader!.Broader, TypedSeeds.Data.Topics.TroopsInRussia)}");
                System.Console.WriteLine($"{Chain.Second.Topics.ByBroader(TypedSeeds.Data.Topics.TroopsInRussia)[0].Name} {App.Topics.ByBroader(TypedSeeds.Data.Topics.TroopsInRussia)[0].Id}");
                """);

        Assert.Equal("Chain.Fifth True\nThe second one wide", project.Run("--project", "App"));

        project.Write("Reader/Reader.fsproj", Reader(Reference("fifth")))
            .Write("Reader/Program.fs", """
                let fifth = Chain.Fifth.Topics.Fifth
                printfn "%s %b" fifth.Broader.Corpus (obj.ReferenceEquals(fifth.Broader.Broader.Broader.Broader, TypedSeeds.Data.Topics.TroopsInRussia))
                """);
        Assert.Equal("Chain.Fourth true", project.Run("--project", "Reader"));

        // A new version of the second, which uses the fifth: NuGet refuses the packages before anything is compiled, and assemblies without it are refused at the alias.
        project.Write("Next/Chain.Second.csproj", feed.Library(Reference("fifth")))
            .Write("Next/seeds/second.yaml", "seed: 1\nuses: { fifth: Chain.Fifth }\ntopics: { second: { name: The second one, broader: fifth:fifth } }\n");
        project.Build("Next").AssertFailed("error NU1108: Cycle detected");
        project.Write("Next/Chain.Second.csproj", feed.Library(string.Concat(Chain.Skip(2).Select(static name => $"<Reference Include=\"{PackageOf(name)}\" HintPath=\"../{name}/bin/Release/net10.0/{PackageOf(name)}.dll\" />"))));
        project.Build("Next").AssertFailed("second.yaml(2,16): error SEED2038: A package cannot use itself, and this one leads back: Chain.Second → Chain.Fifth → Chain.Fourth → Chain.Third → Chain.Second");
    }

    [Fact]
    public void A_diamond_of_four_packages_has_one_entry_at_its_base_in_CSharp_and_FSharp()
    {
        using var project = new PackageProject(feed);
        foreach (var (name, used) in new[] { ("left", new[] { "core" }), ("right", ["core"]), ("tip", ["left", "right"]) })
        {
            var topics = string.Join(", ", used.Select(other => $$"""of-{{other}}: { name: The one of {{other}}, broader: "{{other}}:{{(other == "core" ? "troops-in-russia" : "of-core")}}" }"""));
            project.Write($"{name}/{PackageOf(name)}.csproj", feed.Library(string.Concat(used.Select(Reference))))
                .Write($"{name}/seeds/{name}.yaml", $"seed: 1\nuses: {{ {string.Join(", ", used.Select(static other => $"{other}: {PackageOf(other)}"))} }}\ntopics: {{ {topics} }}\n");
            project.DotNet("pack", name, "-o", feed.Folder, "-nologo", "-v:q").AssertSucceeded();
        }

        project.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup>{Reference("tip")}</ItemGroup>
            </Project>
            """)
            .Write("App/Program.cs", """
                var (left, right) = (Chain.Tip.Topics.OfLeft.Broader!, Chain.Tip.Topics.OfRight.Broader!);
                System.Console.WriteLine($"{left.Corpus} {right.Corpus} {ReferenceEquals(left.Broader, right.Broader)} {ReferenceEquals(left.Broader, TypedSeeds.Data.Topics.TroopsInRussia)}");
                """)
            .Write("Reader/Reader.fsproj", Reader(Reference("tip")))
            .Write("Reader/Program.fs", """
                let left, right = Chain.Tip.Topics.OfLeft.Broader, Chain.Tip.Topics.OfRight.Broader
                printfn "%s %s %b" left.Corpus right.Corpus (obj.ReferenceEquals(left.Broader, right.Broader))
                """);

        Assert.Equal("Chain.Left Chain.Right True True", project.Run("--project", "App"));
        Assert.Equal("Chain.Left Chain.Right true", project.Run("--project", "Reader"));
    }

    private static string Reader(string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
          <ItemGroup><Compile Include="Program.fs" />{reference}</ItemGroup>
        </Project>
        """;

    private static string PackageOf(string name) => name == Chain[0] ? "TypedSeeds.Data" : $"Chain.{char.ToUpperInvariant(name[0])}{name[1..]}";

    private string Reference(string name) => $"<PackageReference Include=\"{PackageOf(name)}\" Version=\"{(name == Chain[0] ? feed.Version : "1.0.0-beta")}\" />";
}
