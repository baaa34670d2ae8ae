using System.Diagnostics;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A consumer's project outside the repository, with the packages and nothing else.</summary>
internal sealed class PackageProject : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("typed-seeds-").FullName;
    private readonly string _folder;
    private readonly PackedFeed _feed;

    public PackageProject(PackedFeed feed, string folder = "Stranger")
    {
        _feed = feed;
        _folder = Path.Combine(_root, folder);
        Directory.CreateDirectory(_folder);
        WriteSources($"<add key=\"packed\" value=\"{feed.Folder}\" />");
    }

    public string Version => _feed.Version;

    /// <summary>Leaves the project without the source of the packages.</summary>
    public PackageProject ForgetSources() => WriteSources(string.Empty);

    public PackageProject Write(string path, string content) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(content));

    public PackageProject WriteBytes(string path, byte[] content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>A C# program for .NET 10 that references one of the packages.</summary>
    public PackageProject WriteProgram(string package, string code, string properties = "")
    {
        Write("Stranger.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return Write("Program.cs", code);
    }

    /// <summary>The full path of a file or folder of the project.</summary>
    public string At(string path) => Path.Combine(_folder, path);

    /// <summary>Copies the files below a folder.</summary>
    public void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(At(from), "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine(to, Path.GetRelativePath(At(from), file)), File.ReadAllText(file));
        }
    }

    public void Delete(string path) => File.Delete(Path.Combine(_folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(_folder, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    public DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(Path.Combine(_folder, path));

    public BuildResult DotNet(params string[] arguments) => EndToEnd.Tests.DotNet.Run(_folder, _feed.Packages, arguments);

    /// <summary>Builds again, without a restore: what the project references is what it was.</summary>
    public BuildResult BuildAgain(params string[] arguments) => Build(["--no-restore", .. arguments]);

    public BuildResult Build(params string[] arguments) => DotNet(["build", "-nologo", "-v:q", "-clp:NoSummary", .. arguments]);

    /// <summary>Builds and runs the project, and returns what it printed.</summary>
    public string Run(params string[] arguments) => DotNet(["run", .. arguments]).AssertSucceeded().Output.ReplaceLineEndings("\n").Trim();

    /// <summary>Publishes the project, asserts that there was no warning, runs the result, and returns its output.</summary>
    public string PublishAndRun(params string[] arguments)
    {
        var published = DotNet(["publish", "-nologo", "-o", "published", .. arguments]).AssertSucceeded();
        Assert.DoesNotContain("warning", published.Output, StringComparison.OrdinalIgnoreCase);
        var program = Path.Combine(_folder, "published", OperatingSystem.IsWindows() ? "Stranger.exe" : "Stranger");
        return EndToEnd.Tests.DotNet.Run(new ProcessStartInfo(program)).AssertSucceeded().Output.ReplaceLineEndings("\n").Trim();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>A file of a package that this test project downloads.</summary>
    public static string SharedPackage(string path) => Path.Combine(SharedPackages(), path);

    private PackageProject WriteSources(string sources) => Write("nuget.config", $"""
        <configuration>
          <packageSources>{sources}</packageSources>
          <fallbackPackageFolders><add key="shared" value="{SharedPackages()}" /></fallbackPackageFolders>
        </configuration>
        """);

    private static string SharedPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
