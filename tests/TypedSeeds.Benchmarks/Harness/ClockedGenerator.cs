using Microsoft.CodeAnalysis;
using TypedSeeds.Generator;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>
/// The generator with one more output at its end, which notes the time: when that output runs, all others have run, and
/// what the driver does from then on is the compiler's own work, above all the parse of what was generated.
/// </summary>
internal sealed class ClockedGenerator : IIncrementalGenerator
{
    /// <summary>The CPU time of this thread when the last run's outputs were done. A run of the same compilation again leaves it as it was.</summary>
    public TimeSpan Done { get; private set; }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        new TypedSeedsGenerator().Initialize(context);
        context.RegisterSourceOutput(context.CompilationProvider, (_, _) => Done = CpuClock.Thread);
    }
}
