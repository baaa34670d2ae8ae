using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The parts of the SDK that compile and run programs.</summary>
internal static class DotNet
{
    /// <summary>The folder that holds the host, the shared frameworks and the SDKs.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Host { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The version of the SDK that this repository is built with.</summary>
    public static string SdkVersion { get; } = AskVersion();

    /// <summary>The compiler without its server, so that each run is a fresh process.</summary>
    public static string Compiler { get; } = Path.Combine(Root, "sdk", SdkVersion, "Roslyn", "bincore", "csc.dll");

    /// <summary>The framework's reference assemblies.</summary>
    public static IReadOnlyList<string> References { get; } = Directory.GetFiles(Path.Combine(Pack, "ref", Framework), "*.dll");

    /// <summary>The source generator of System.Text.Json.</summary>
    public static string JsonGenerator { get; } = Path.Combine(Pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    public static string Framework => $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    private static string Pack => Directory.GetDirectories(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")).Order(StringComparer.Ordinal).Last();

    private static string AskVersion()
    {
        using var process = Process.Start(new ProcessStartInfo(Host, "--version") { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true })!;
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return version;
    }
}
