using System.Diagnostics;
using System.Text;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Tests.Support;

/// <summary>A run of the program: its output and exit code.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Runs in this process, into plain text.</summary>
    public static Task<ToolRun> With(params string[] arguments) => With(Host.Plain, arguments);

    /// <summary>Runs in this process, into the log of a build server.</summary>
    public static Task<ToolRun> InBuildServer(params string[] arguments) => With(Host.OfBuildServer, arguments);

    /// <summary>Runs in this process, into a terminal that shows colour.</summary>
    public static Task<ToolRun> InColour(params string[] arguments) => With(Host.InColour, arguments);

    /// <summary>Runs the built program in its own process.</summary>
    public static async Task<ToolRun> Process(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await error);
    }

    /// <summary>Starts the built program in a folder.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        System.Diagnostics.Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;

    private static async Task<ToolRun> With(Func<TextWriter, TextWriter, int, Host> host, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.Run(arguments, host(output, error, 100));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
