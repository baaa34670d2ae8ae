using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool;

/// <summary>The program: command-line words in, exit code out.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => CommandLine.Run(arguments, Host.OfProcess());
}
