using System.Diagnostics;
using System.Reflection;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The compiler server of this run alone. It ends with the process of the tests.</summary>
internal static class CompilerServer
{
    static CompilerServer() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();

    /// <summary>The name of the server's pipe, which the builds of this run share.</summary>
    public static string Id { get; } = $"typed-seeds-{Guid.NewGuid():N}";

    private static void Stop() => DotNet.Run(new ProcessStartInfo("dotnet", ["exec", Program, "-shutdown", $"-pipename:{Id}"]));

    private static string Program => typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(CompilerServer)).Value!;
}
