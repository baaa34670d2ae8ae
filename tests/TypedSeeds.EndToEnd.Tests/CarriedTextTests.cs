using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A reading quotes the text that is in the assembly of the other package, and no other one.</summary>
[Collection(SharedFeed.Name)]
public class CarriedTextTests(PackedFeed feed)
{
    private const string Words = "strongly condemned deepening military cooperation";

    [Fact]
    public void Words_that_are_beside_the_assembly_alone_are_no_quote_and_an_assembly_that_is_swapped_later_gives_none()
    {
        using var project = new PackageProject(feed);
        project.WriteProgram("TypedSeeds", "Console.WriteLine(Stranger.Statements.Second.Said.Quote.Text);", "<RootNamespace>Stranger</RootNamespace>")
            .Write("Directory.Build.targets", "<Project><ItemGroup><Reference Include=\"Core\" HintPath=\"libs/Core.dll\" /></ItemGroup></Project>")
            .Write("seeds/second.yaml", Reading(Words))
            .Write("Core/Directory.Build.targets", "<Project />")
            .Write("Core/Core.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="TypedSeeds" Version="{feed.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("Core/seeds/talks.txt", $"Both {Words} there.\n")
            .Write("Core/seeds/talks.yaml", "seed: 1\ndocument: { id: talks, language: en }\n");
        project.DotNet("build", "Core", "-o", "libs", "-nologo", "-v:q").AssertSucceeded();
        Directory.Move(project.At("Core"), project.At(".core"));

        Assert.Equal(Words, project.Run());

        // The assembly is the genuine one. The files beside it agree with one another.
        var (index, texts) = (project.Read("libs/Core.typed-seeds"), project.Read("libs/Core.typed-seeds-texts"));
        var other = Words.Replace("condemned", "supported", StringComparison.Ordinal);
        var (before, after) = ($"Both {Words} there.\n", $"Both {other} there.\n");
        var lines = index.Replace(HashOf(before), HashOf(after), StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var body = string.Concat(lines[..^1].Select(static line => line + "\n"));
        project.Write("libs/Core.typed-seeds", $"{body}sha256|{HashOf(body)}\n")
            .Write("libs/Core.typed-seeds-texts", texts.Replace(HashOf(before), HashOf(after), StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal))
            .Write("seeds/second.yaml", Reading(other));

        var result = project.BuildAgain();

        result.AssertFailed("error CS0117: 'TextsBySha256_' does not contain a definition for 'Talks_" + HashOf(after) + "'");
        Assert.DoesNotContain("SEED", result.Output, StringComparison.Ordinal);

        project.Write("libs/Core.typed-seeds", index).Write("libs/Core.typed-seeds-texts", texts).Write("seeds/second.yaml", Reading(Words));
        project.BuildAgain().AssertSucceeded();
        Directory.Move(project.At(".core"), project.At("Core"));
        project.Write("Core/seeds/talks.txt", $"Now both {Words} there.\n");
        project.DotNet("build", "Core", "-o", "swapped", "-nologo", "-v:q").AssertSucceeded();
        File.Copy(project.At("swapped/Core.dll"), project.At("bin/Debug/net10.0/Core.dll"), overwrite: true);

        var ran = project.DotNet("bin/Debug/net10.0/Stranger.dll");

        ran.AssertFailed("Stranger was compiled with another version of a package than the one that is loaded");
        Assert.Contains("get_Talks_" + HashOf(before), ran.Output, StringComparison.Ordinal);
    }

    private static string Reading(string words) => $$"""
        seed: 1
        uses: { core: Core }
        document: { id: second, of: core:talks }
        parties: { canada: { kind: state, name: Canada } }
        statements:
          said: { act: condemn, by: [canada], mode: narrated, quote: {{words}} }

        """;

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
