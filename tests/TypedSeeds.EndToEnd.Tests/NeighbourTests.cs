namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A project with two generators that ship two versions of one YAML library. Each must load its own.</summary>
[Collection(SharedFeed.Name)]
public class NeighbourTests(PackedFeed feed)
{
    private const string Generator = """
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Core;

        [Generator]
        public class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
            {
                var parser = new Parser(new Scanner(new System.IO.StringReader("neighbour: runs")));
                while (parser.MoveNext()) { }
                output.AddSource("Neighbour.g.cs", $"public static class Neighbour {{ public const string Yaml = \"{typeof(Parser).Assembly.GetName().Version}\"; }}");
            });
        }
        """;

    [Fact]
    public void Both_generators_run()
    {
        using var neighbour = new PackageProject(feed, "Neighbour");
        neighbour.Write("Neighbour.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Version>{neighbour.Version}</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{PackageProject.SharedPackage("microsoft.codeanalysis.common/4.8.0/lib/netstandard2.0/Microsoft.CodeAnalysis.dll")}" />
                <Reference Include="{Yaml}" />
                <None Include="$(OutputPath)/Neighbour.dll;{Yaml}" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """).Write("NeighbourGenerator.cs", Generator);
        neighbour.DotNet("pack", "-nologo", "-o", feed.Folder).AssertSucceeded();

        using var consumer = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "Console.WriteLine($\"{Neighbour.Yaml} {Stranger.Parties.Sides.Name}\");")
            .Write("Directory.Build.targets", $"""
                <Project><ItemGroup><PackageReference Include="Neighbour" Version="{feed.Version}" /></ItemGroup></Project>
                """)
            .Write("seeds/parties.yaml", "seed: 1\nparties:\n  sides: { kind: group, name: Both sides }\n");

        Assert.Equal("16.0.0.0 Both sides", consumer.Run());
    }

    private static string Yaml => PackageProject.SharedPackage("yamldotnet/16.3.0/lib/netstandard2.0/YamlDotNet.dll");
}
