using System.Runtime.CompilerServices;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>The files that a whole run writes beside the benchmarks' sources.</summary>
internal static class Results
{
    public static void Write(IReadOnlyList<SectionResult> sections)
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "results");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "results.md"), Table.Of(sections, Machine.This()));
        File.WriteAllText(Path.Combine(folder, "plot.svg"), Plot.Draw(sections.SelectMany(section => section.Rows)));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
