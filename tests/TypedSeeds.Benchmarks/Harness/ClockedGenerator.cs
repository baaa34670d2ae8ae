using Microsoft.CodeAnalysis;
using TypedSeeds.Generator;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>
/// The generator with one more output at its end, which notes the time. All other outputs have run by then. The driver's
/// later work is the compiler's own, mostly parsing the generated code.
/// </summary>
internal sealed class ClockedGenerator : IIncrementalGenerator
{
    /// <summary>The CPU time of this thread when the last run's outputs were done. A repeated run of one compilation does not change it.</summary>
    public TimeSpan Done { get; private set; }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        new TypedSeedsGenerator().Initialize(context);
        context.RegisterSourceOutput(context.CompilationProvider, (_, _) => Done = CpuClock.Thread);
    }
}
