namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A project in its own folder that adds the generator as a plain analyzer reference.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typed-seeds-").FullName;

    public ConsumerProject(string properties = "", bool hasProps = true)
    {
        var output = AppContext.BaseDirectory;
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {(hasProps ? $"<Import Project=\"{Repository.Props}\" />" : string.Empty)}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(output, "TypedSeeds.dll")}" />
                <Analyzer Include="{Path.Combine(output, "TypedSeeds.Generator.dll")};{Path.Combine(output, "YamlDotNet.dll")}" />
                {(hasProps ? string.Empty : "<AdditionalFiles Include=\"seeds/**\" />")}
              </ItemGroup>
              {(hasProps ? $"<Import Project=\"{Repository.Targets}\" />" : string.Empty)}
            </Project>
            """);
        Write("Program.cs", "Console.WriteLine(\"built\");");
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>Copies the seeds of this repository, with a replacement in its annotation of the first document.</summary>
    /// <returns>The line and column, from one, at which the replaced text begins.</returns>
    public (int Line, int Column) CopySeeds(string annotation, string old, string replacement)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds))
        {
            Write(Path.Combine("seeds", Path.GetFileName(file)), File.ReadAllText(file));
        }

        var text = File.ReadAllText(Path.Combine(Repository.Seeds, annotation));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{annotation} does not hold {old}.");
        Write(Path.Combine("seeds", annotation), string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
        return (text.AsSpan(0, at).Count('\n') + 1, at - text.LastIndexOf('\n', at));
    }

    /// <summary>Builds again, without a restore: what the project references is what it was.</summary>
    public BuildResult BuildAgain(params string[] arguments) => Build(["--no-restore", .. arguments]);

    public BuildResult Build(params string[] arguments) => Dotnet(["build", "-nologo", "-v:q", "-clp:NoSummary", .. arguments]);

    public BuildResult Run() => Dotnet(["run", "--no-build"]);

    public bool Has(string path) => File.Exists(Path.Combine(_folder, path));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BuildResult Dotnet(string[] arguments)
    {
        var result = DotNet.Run(_folder, arguments);
        return result with { Output = result.Output.Replace(Path.GetFullPath(_folder) + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal) };
    }
}
