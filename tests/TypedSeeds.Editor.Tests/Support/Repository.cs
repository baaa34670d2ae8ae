using System.Runtime.CompilerServices;

namespace TypedSeeds.Editor.Tests.Support;

/// <summary>Finds the sources of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Seeds => Path.Combine(Root, "seeds/TypedSeeds.Data/seeds");

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
