using System.Runtime.CompilerServices;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>Where the sources of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
