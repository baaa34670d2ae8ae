using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>A step of the pipeline that has a value for each file. It holds objects, as <see cref="CorpusStep{T}"/> says.</summary>
internal sealed class FileStep<T>(IncrementalValuesProvider<object?> provider)
    where T : class?
{
    public IncrementalValuesProvider<object?> Provider => provider;

    public FileStep<T> WithTrackingName(string name) => new(provider.WithTrackingName(name));

    public FileStep<TResult> Select<TResult>(Func<T, CancellationToken, TResult> select)
        where TResult : class? => new(provider.Select((value, cancellation) => (object?)select((T)value!, cancellation)));

    public FileStep<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> select)
        where TResult : class? => new(provider.SelectMany((value, cancellation) => (IEnumerable<object?>)select((T)value!, cancellation)));

    /// <summary>Joins each value with one of the whole corpus into a named record.</summary>
    public FileStep<TJoined> Join<TOther, TJoined>(CorpusStep<TOther> other, Func<T, TOther, TJoined> join)
        where TOther : class?
        where TJoined : class? => new(provider.Combine(other.Provider).Select((pair, _) => (object?)join((T)pair.Left!, (TOther)pair.Right!)));

    /// <summary>Joins the values of all files into one.</summary>
    public CorpusStep<TJoined> CollectInto<TJoined>(Func<IEnumerable<T>, TJoined> join)
        where TJoined : class? => new(provider.Collect().Select((all, _) => (object?)join(Typed(all))));

    private static T[] Typed(ImmutableArray<object?> values)
    {
        var typed = new T[values.Length];
        for (var i = 0; i < typed.Length; i++)
        {
            typed[i] = (T)values[i]!;
        }

        return typed;
    }
}
