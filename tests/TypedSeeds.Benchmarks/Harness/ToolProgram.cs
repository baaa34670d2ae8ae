using System.Reflection;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The command line as it is built.</summary>
internal static class ToolProgram
{
    public static string Path { get; } = typeof(ToolProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Tool").Value!;
}
