using System.Diagnostics;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Runs the <c>dotnet</c> command.</summary>
internal static class DotNet
{
    public static BuildResult Run(string folder, params string[] arguments) => Run(folder, null, arguments);

    public static BuildResult Run(string folder, string? packages, string[] arguments, bool isBuildServer = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // A node of MSBuild would outlive the test and lock its files. The compiler is shared by all tests of the run: started
        // for each project it would cost more than all else.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer.Id;

        // The packages have no dependencies, and the projects have no others: a look-up of known faults only asks the network.
        start.Environment["NuGetAudit"] = "false";

        // Short processes do not regain the cost of instrumented code.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // Build servers say so, and the tests run on one, too.
        start.Environment["CI"] = isBuildServer ? "true" : string.Empty;
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        return Run(start);
    }

    /// <summary>Runs a program.</summary>
    public static BuildResult Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return new BuildResult(process.ExitCode, output);
    }
}
