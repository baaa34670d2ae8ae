using System.Diagnostics;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Times several actions in turn, so that other load of the machine affects all of them alike.</summary>
internal static class Alternation
{
    // Long enough for the runtime to recompile hot methods in the background.
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(3);

    /// <summary>The results of each action, run by run, after the warm-up.</summary>
    /// <param name="runs">How often each runs.</param>
    /// <param name="actions">The actions; each returns its own measure, and does the same in each run.</param>
    public static double[][] Run(int runs, params Func<double>[] actions) => Run(LeastWarmUp, runs, actions);

    /// <summary>The same for actions whose methods mostly run once, and so take longer to become hot.</summary>
    /// <param name="leastWarmUp">How long to warm up, at least.</param>
    /// <param name="runs">How often each runs.</param>
    /// <param name="actions">What to measure.</param>
    public static double[][] Run(TimeSpan leastWarmUp, int runs, params Func<double>[] actions)
    {
        var warmUp = Stopwatch.StartNew();
        do
        {
            Array.ForEach(actions, action => action());
        }
        while (warmUp.Elapsed < leastWarmUp);

        var samples = actions.Select(_ => new double[runs]).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var action = 0; action < actions.Length; action++)
            {
                GC.Collect();
                samples[action][run] = actions[action]();
            }
        }

        return samples;
    }

    /// <summary>The CPU milliseconds of this thread that an action takes.</summary>
    public static double Milliseconds(Action action)
    {
        var before = CpuClock.Thread;
        action();
        return (CpuClock.Thread - before).TotalMilliseconds;
    }
}
