using System.Reflection;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool;

/// <summary>The program: command-line words in, exit code out.</summary>
internal static class Program
{
    /// <summary>The version of this program and of the stages that it runs.</summary>
    public static string Version { get; } =
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Task<int> Main(string[] arguments) => CommandLine.Run(arguments, Host.OfProcess());
}
