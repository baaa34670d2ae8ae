using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>Joins values of the pipeline into a named record.</summary>
/// <remarks>
/// The compiler's tables are generic over what they hold, and a fresh compiler process must JIT some 150 of their methods
/// again for each struct. All classes share one code. So only classes go from step to step; a pair or an array exists
/// only until the function given here takes it.
/// </remarks>
internal static class Joining
{
    /// <summary>Joins two values of the whole corpus.</summary>
    public static IncrementalValueProvider<TJoined> Join<TLeft, TRight, TJoined>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, TJoined> join)
        where TLeft : class?
        where TRight : class?
        where TJoined : class? => left.Combine(right).Select((pair, _) => join(pair.Left, pair.Right));

    /// <summary>Joins each value with one of the whole corpus.</summary>
    public static IncrementalValuesProvider<TJoined> Join<TLeft, TRight, TJoined>(
        this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, TJoined> join)
        where TLeft : class?
        where TRight : class?
        where TJoined : class? => left.Combine(right).Select((pair, _) => join(pair.Left, pair.Right));

    /// <summary>Joins the values of all files into one.</summary>
    public static IncrementalValueProvider<TJoined> CollectInto<T, TJoined>(this IncrementalValuesProvider<T> values, Func<IEnumerable<T>, TJoined> join)
        where T : class?
        where TJoined : class? => values.Collect().Select((all, _) => join(all));
}
