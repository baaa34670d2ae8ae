using System.Xml.Linq;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What builds, exports and asks: packages as a stranger has them, and the command line.</summary>
/// <param name="Root">The folder of this repository.</param>
/// <param name="Feed">The folder with the package of the generator.</param>
/// <param name="Version">Its version.</param>
/// <param name="Tool">The assembly of the command line.</param>
internal sealed record ScaleTools(string Root, string Feed, string Version, string Tool)
{
    public const string Framework = "net10.0";

    private const string Database = "DuckDB.NET.Data.Full";

    /// <summary>The package of DuckDB, in the version of this repository's tests.</summary>
    public string DatabaseReference => $"""<PackageReference Include="{Database}" Version="{VersionOf(Database)}" />""";

    /// <summary>Sources of packages: the feed, and what this machine has of others already.</summary>
    public string NuGetConfig => $"""
        <configuration>
          <packageSources><clear /><add key="packed" value="{Feed}" /></packageSources>
          <fallbackPackageFolders><add key="shared" value="{SharedPackages}" /></fallbackPackageFolders>
        </configuration>
        """;

    /// <summary>A file of this repository.</summary>
    public string File(string path) => Path.Combine(Root, path);

    private static string SharedPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string VersionOf(string package) => XDocument.Load(File("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(element => (string?)element.Attribute("Include") == package).Attribute("Version")!.Value;
}
