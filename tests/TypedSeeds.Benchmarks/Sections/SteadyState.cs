using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>Reads and look-ups of entries that were read before, by BenchmarkDotNet.</summary>
internal sealed class SteadyState : ISection
{
    private const int Small = 100;
    private const int Large = 10_000;

    public string Name => "steady";

    public string Title => "4. Start and use: steady reads and look-ups (BenchmarkDotNet)";

    public IEnumerable<Row> Run()
    {
        // Compile errors are reported here, since BenchmarkDotNet only reports a failure.
        new SteadyBenchmarks { Statements = Small, Action = "Text" }.Load();
        var reports = Reports();
        foreach (var size in new[] { Small, Large })
        {
            yield return Read(reports, size, "steady read of a text", "Text").WithGoal(2.5, "≤ 2.5 ns, 0 B");
            yield return Read(reports, size, "steady read of a value", "Value").WithGoal(1, "≤ 1 ns, 0 B");
        }

        foreach (var (measure, action) in new[] { ("look-up by id", "ById"), ("look-up by party", "ByParty"), ("look-up by act", "ByAct") })
        {
            yield return Row(reports, Large, measure, action).Against("a Dictionary by hand", Time(reports[(Large, "Dictionary" + action)])) with { Plot = $"{measure}, 10,000" };
            yield return WithoutBytes(Row(reports, Large, measure, action).Against("itself at 100", Time(reports[(Small, action)])).WithGoalRatio(2, "O(1): ≤ 2 × at 100, 0 B"), reports[(Large, action)]);
        }
    }

    private static Row Read(Dictionary<(int, string), BenchmarkReport> reports, int size, string measure, string action)
    {
        var row = Row(reports, size, measure, action).Against("a static field", Time(reports[(size, "Static" + action)]));
        return WithoutBytes(row, reports[(size, action)]) with { Plot = size == Large ? measure : string.Empty };
    }

    private static Row Row(Dictionary<(int, string), BenchmarkReport> reports, int size, string measure, string action) =>
        new(measure, size, "ns", Time(reports[(size, action)])) { Exact = FormattableString.Invariant($"{Bytes(reports[(size, action)])} B allocated") };

    // With a goal of no bytes, a single byte misses it.
    private static Row WithoutBytes(Row row, BenchmarkReport report) => Bytes(report) == 0 ? row : row with { IsMet = false };

    private static long Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? -1;

    private static Figure Time(BenchmarkReport report) => report.ResultStatistics is { } time
        ? new Figure(time.Median, time.Min, time.Max)
        : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} has no result.");

    private static Dictionary<(int, string), BenchmarkReport> Reports()
    {
        var job = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(60));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(NullLogger.Instance).WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile).WithArtifactsPath(Path.GetTempPath());
        return BenchmarkRunner.Run<SteadyBenchmarks>(config).Reports.ToDictionary(report => (
            (int)report.BenchmarkCase.Parameters[nameof(SteadyBenchmarks.Statements)],
            (string)report.BenchmarkCase.Parameters[nameof(SteadyBenchmarks.Action)]));
    }
}
