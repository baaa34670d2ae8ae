using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>A step of the pipeline that has one value for the whole corpus.</summary>
/// <remarks>
/// The compiler's tables are generic over what they hold. A fresh compiler process must load some ninety of their types
/// again for each class, and JIT some 150 of their methods again for each struct. So all steps hold objects, and only
/// this class knows what they are. A pair or an array exists only until the function given here takes it.
/// </remarks>
internal sealed class CorpusStep<T>(IncrementalValueProvider<object?> provider)
    where T : class?
{
    public IncrementalValueProvider<object?> Provider => provider;

    public CorpusStep<T> WithTrackingName(string name) => new(provider.WithTrackingName(name));

    public CorpusStep<TResult> Select<TResult>(Func<T, CancellationToken, TResult> select)
        where TResult : class? => new(provider.Select((value, cancellation) => (object?)select((T)value!, cancellation)));

    /// <summary>A step for each of the values that one value has.</summary>
    public FileStep<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> select)
        where TResult : class? => new(provider.SelectMany((value, cancellation) => (IEnumerable<object?>)select((T)value!, cancellation)));

    /// <summary>Joins two values of the whole corpus into a named record.</summary>
    public CorpusStep<TJoined> Join<TOther, TJoined>(CorpusStep<TOther> other, Func<T, TOther, TJoined> join)
        where TOther : class?
        where TJoined : class? => new(provider.Combine(other.Provider).Select((pair, _) => (object?)join((T)pair.Left!, (TOther)pair.Right!)));
}
