using System.Runtime.CompilerServices;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Where the sources of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Props => Path.Combine(Root, "generator/TypedSeeds.Generator/build/TypedSeeds.props");

    public static string Seeds => Path.Combine(Root, "seeds/TypedSeeds.Data/seeds");

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
