using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedSeeds.Benchmarks.Report;
using TypedSeeds.Benchmarks.Sections;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>
/// Runs each section in its own process, so that sections do not affect one another. Rows before a failure are kept.
/// </summary>
internal static class SectionProcess
{
    /// <summary>The argument with which a process runs one section and writes its rows to a file.</summary>
    public const string Argument = "--rows";

    private const string Failure = ".failure";

    // A missing figure is NaN.
    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>In the section's process: writes each row as a line, as soon as it is measured.</summary>
    public static int Serve(ISection section, string file)
    {
        try
        {
            foreach (var row in section.Run())
            {
                File.AppendAllText(file, JsonSerializer.Serialize(row, Options) + "\n");
                Console.Error.WriteLine($"  {TableLine.Of(row)}");
            }

            return 0;
        }
        catch (Exception failure)
        {
            File.WriteAllText(file + Failure, failure.Message);
            Console.Error.WriteLine(failure);
            return 1;
        }
    }

    public static SectionResult Run(ISection section)
    {
        using var folder = new TempFolder();
        var file = folder.Write("rows", string.Empty);
        var watch = Stopwatch.StartNew();
        Console.Error.WriteLine($"{section.Title} …");
        using var process = Process.Start(Environment.ProcessPath!, [.. OwnAssembly(), Argument, file, section.Name]);
        var failure = process.WaitForExit(section.Longest) ? process.ExitCode == 0 ? string.Empty : $"exit code {process.ExitCode}" : $"not done after {section.Longest.TotalMinutes} minutes";
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        Console.Error.WriteLine($"{section.Title}: {watch.Elapsed.TotalSeconds:0} s");
        var reason = file + Failure;
        return new SectionResult(
            section.Title,
            [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<Row>(line, Options)!)],
            File.Exists(reason) ? File.ReadAllText(reason) : failure);
    }

    /// <summary>The argument that names this program, where it is run by the host (<c>dotnet file.dll</c>); none for an executable.</summary>
    public static IEnumerable<string> OwnAssembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(SectionProcess).Assembly.Location] : [];
}
