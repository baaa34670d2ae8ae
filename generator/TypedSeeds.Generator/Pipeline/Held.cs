using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>A value that the compiler's tables hold by reference.</summary>
/// <remarks>
/// The compiler's tables are generic over what they hold, and a fresh compiler process has to make some 150 methods of
/// theirs anew for each struct that they hold, be it an array, a truth value or a pair. Of all classes there is one code.
/// So between steps go classes, and pairs of classes only right before the step that takes them apart.
/// </remarks>
internal sealed record Held<T>(T Value)
    where T : struct;

/// <summary>Two values together.</summary>
internal sealed record Both<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;

internal static class HeldValues
{
    /// <summary>Two values of the whole corpus together.</summary>
    public static IncrementalValueProvider<Both<TLeft, TRight>> And<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>The values of all files together.</summary>
    public static IncrementalValueProvider<Held<ImmutableArray<T>>> All<T>(this IncrementalValuesProvider<T> values)
        where T : class? => values.Collect().Select(static (all, _) => new Held<ImmutableArray<T>>(all));

    /// <summary>Holds a struct by reference.</summary>
    public static Held<T> Hold<T>(this T value)
        where T : struct => new(value);
}
