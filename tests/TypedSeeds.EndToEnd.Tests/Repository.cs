using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Finds the sources of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The version of the packages and assemblies.</summary>
    public static string Version { get; } = Property("Version");

    /// <summary>The URL of the repository, from the project file.</summary>
    public static string Url { get; } = Property("RepositoryUrl");

    public static string Props => Path.Combine(Root, "generator/TypedSeeds.Generator/build/TypedSeeds.props");

    public static string Targets => Path.ChangeExtension(Props, ".targets");

    public static string Seeds => Path.Combine(Root, "seeds/TypedSeeds.Data/seeds");

    /// <summary>A property of <c>Directory.Build.props</c>.</summary>
    public static string Property(string name) => XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants(name).Single().Value;

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
