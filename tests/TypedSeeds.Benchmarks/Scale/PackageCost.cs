namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What one package took.</summary>
/// <param name="Made">What it holds.</param>
/// <param name="Writing">The time in which its corpus was made and written.</param>
/// <param name="Packed">Restore, compile and pack.</param>
/// <param name="Exported">The export to Parquet.</param>
/// <param name="SourceBytes">Its annotations and documents.</param>
/// <param name="PackageBytes">The package.</param>
/// <param name="ExportBytes">The exported files.</param>
/// <param name="ExportFiles">How many those are.</param>
/// <param name="Gathered">The gathering of those files.</param>
/// <param name="GatheredBytes">The gathered files.</param>
/// <param name="GatheredFiles">How many those are.</param>
internal sealed record PackageCost(
    MadeCounts Made,
    TimeSpan Writing,
    MeasuredRun Packed,
    MeasuredRun Exported,
    long SourceBytes,
    long PackageBytes,
    long ExportBytes,
    int ExportFiles,
    MeasuredRun Gathered,
    long GatheredBytes,
    int GatheredFiles)
{
    /// <summary>The time of all processors after the writing.</summary>
    public TimeSpan Cpu => Packed.Cpu + Exported.Cpu + Gathered.Cpu;
}
