using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>One of the packages: a project with a corpus of its own.</summary>
internal sealed class ScalePackage(ScaleTools tools, string folder, int number)
{
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"Reports{number:000}");

    public string Folder => Path.Combine(folder, "projects", Name);

    /// <summary>Makes the corpus and writes the project. No two packages have a document in common.</summary>
    public MadeCounts Write(int statements)
    {
        var size = CorpusSize.Of(statements);
        var corpus = CorpusMaker.Make(size with { First = number * size.Documents });
        Directory.CreateDirectory(Path.Combine(Folder, "seeds"));
        File.WriteAllText(Path.Combine(Folder, Name + ".csproj"), Project);
        foreach (var file in CorpusFiles.Of(corpus))
        {
            File.WriteAllText(Path.Combine(Folder, "seeds", file.Name), file.Content);
        }

        return MadeCounts.Of(corpus);
    }

    // So many documents are resources: literals have a limit.
    private string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{ScaleTools.Framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedSeeds" Version="{tools.Version}" />
          </ItemGroup>
        </Project>
        """;
}
