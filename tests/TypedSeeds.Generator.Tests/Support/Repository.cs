using System.Runtime.CompilerServices;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>Finds the sources of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The annotation files of this repository.</summary>
    public static IEnumerable<string> Annotations() => new[] { "seeds", "tests" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.yaml", SearchOption.AllDirectories))
        .Where(static path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
