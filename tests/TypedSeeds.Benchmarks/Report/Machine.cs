using System.Globalization;
using System.Runtime.InteropServices;
using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>The place and date of the measurement.</summary>
internal sealed record Machine(string Processor, int Cores, string Memory, string System, string Sdk, string Runtime, string Date)
{
    public static Machine This() => new(
        ProcessorName(),
        Environment.ProcessorCount,
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB"),
        $"{RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture})",
        DotNet.SdkVersion,
        Environment.Version.ToString(),
        DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));

    private static string ProcessorName()
    {
        const string Name = "model name";
        const string Table = "/proc/cpuinfo";
        var line = File.Exists(Table) ? File.ReadLines(Table).FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }
}
