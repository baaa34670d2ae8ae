using System.Reflection;

namespace TypedSeeds.Tool.Terminal;

/// <summary>The version of this program and of the stages that it runs, and where it is to be found.</summary>
internal static class ToolVersion
{
    /// <summary>Where this program is to be found: by that others know what made a file.</summary>
    public const string Homepage = "https://github.com/typedseeds/typedseeds";

    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
