using System.Reflection;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The command line as it is now, in a process of its own.</summary>
internal static class Tool
{
    public static BuildResult Run(string folder, params string[] arguments) => DotNet.Run(folder, ["exec", "--roll-forward", "Major", Program, .. arguments]);

    /// <summary>Its assembly.</summary>
    public static string Program => typeof(Tool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == nameof(Tool)).Value!;
}
