using System.Reflection;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The version of this program and of the stages that it runs.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
