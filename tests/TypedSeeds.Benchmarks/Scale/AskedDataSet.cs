using System.Globalization;
using System.Text.Json;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>The data set of all packages in the hands of DuckDB, in a program of its own.</summary>
internal sealed class AskedDataSet(ScaleTools tools, string folder, string exports)
{
    private const string Agreements = "What was agreed, and how far has it come?";
    private const string Condemnations = "Who condemns whom, and in which words?";
    private const string Topics = "What is this document about, most of all?";

    private static readonly string[] Tables = ["documents", "entries", "quotes", "links", "facts"];

    /// <summary>Builds the program, which asks all questions.</summary>
    public (MeasuredRun Run, IReadOnlyList<AskedStep> Steps) Ask(string packages, MemoryGauge gauge)
    {
        var (project, queries) = (Path.Combine(folder, "asking"), Path.Combine(folder, "queries"));
        Directory.CreateDirectory(project);
        Directory.CreateDirectory(queries);
        File.WriteAllText(Path.Combine(project, "Asking.csproj"), Project);
        File.Copy(tools.File("tests/TypedSeeds.Benchmarks/Programs/Asking.cs"), Path.Combine(project, "Asking.cs"));
        foreach (var (name, sql) in Queries())
        {
            File.WriteAllText(Path.Combine(queries, name + ".sql"), sql);
        }

        BoundedProcess.Run(project, packages, gauge, "build", "-c", "Release", "-nologo", "-v:q", "-o", "out");
        var run = BoundedProcess.Run(project, packages, gauge, Path.Combine("out", "Asking.dll"), Path.Combine(folder, "all.duckdb"), queries);
        return (run, JsonSerializer.Deserialize<AskedStep[]>(run.Output)!);
    }

    /// <summary>What the answers count, in the form of <see cref="MadeCounts.Lines"/>.</summary>
    public static IReadOnlyList<string> Counts(IReadOnlyList<AskedStep> steps)
    {
        IReadOnlyList<string> Answer(string name) => steps.Single(step => step.Name.EndsWith(name, StringComparison.Ordinal)).Lines;
        return
        [
            .. Answer("count"),
            .. Answer("agreements"),
            string.Create(CultureInfo.InvariantCulture, $"{Answer("condemnations").Count} condemnations"),
            .. Answer("topics").Select(static line => line[..line.IndexOf(' ', StringComparison.Ordinal)] + " on a topic"),
        ];
    }

    // The files are asked as they are, and then gathered once for all further questions.
    private IEnumerable<(string Name, string Sql)> Queries()
    {
        var page = new SqlPage(tools);
        yield return ("1 views", $"SET memory_limit = '{ScaleSize.DatabaseMemory}'; SET threads = {ScaleSize.Processes}; SET preserve_insertion_order = false;\n{page.Views(exports)}");
        yield return ("2 count", """
            SELECT (SELECT count(*) FROM documents) || ' documents, ' || count(*) || ' entries, ' || count(*) FILTER (kind = 'statement') || ' statements' FROM entries;
            """);
        yield return ("3 files", page.Query(Agreements));
        yield return ("4 gather", string.Join('\n', Tables.Select(static table => $"CREATE TABLE gathered AS FROM {table}; DROP VIEW {table}; ALTER TABLE gathered RENAME TO {table};")));
        yield return ("5 agreements", page.Query(Agreements));
        yield return ("6 condemnations", page.Query(Condemnations));
        yield return ("7 topics", page.Query(Topics));
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
