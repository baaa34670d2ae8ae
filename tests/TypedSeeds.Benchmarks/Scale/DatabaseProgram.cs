using System.Globalization;
using System.Text.Json;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>DuckDB in a program of its own, which is built once.</summary>
/// <param name="tools">What it is made of.</param>
/// <param name="folder">The folder of the run.</param>
/// <param name="packages">The folder of restored packages.</param>
internal sealed class DatabaseProgram(ScaleTools tools, string folder, string packages)
{
    private const string Name = "Asking";

    private string Folder => Path.Combine(folder, "asking");

    public void Build()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, Name + ".csproj"), Project);
        File.Copy(tools.File($"tests/TypedSeeds.Benchmarks/Programs/{Name}.cs"), Path.Combine(Folder, Name + ".cs"));
        BoundedProcess.Run(Folder, packages, new(), "build", "-c", "Release", "-nologo", "-v:q", "-o", "out");
    }

    /// <summary>Runs queries one after the other. What has no room in memory is in a folder below that of the work.</summary>
    public (MeasuredRun Run, IReadOnlyList<AskedStep> Steps) Run(string work, IEnumerable<(string Name, string Sql)> queries, MemoryGauge gauge)
    {
        var files = Path.Combine(work, "queries");
        Directory.CreateDirectory(files);
        var number = 0;
        foreach (var (name, sql) in queries)
        {
            File.WriteAllText(Path.Combine(files, string.Create(CultureInfo.InvariantCulture, $"{++number:00} {name.TrimEnd('?')}.sql")), sql);
        }

        var run = BoundedProcess.Run(work, packages, gauge, Path.Combine(Folder, "out", Name + ".dll"), ":memory:", files);
        return (run, JsonSerializer.Deserialize<AskedStep[]>(run.Output)!);
    }

    private string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{ScaleTools.Framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>{tools.DatabaseReference}</ItemGroup>
        </Project>
        """;
}
