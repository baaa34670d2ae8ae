using System.Collections.Immutable;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The one order of files, that of their paths, whatever order a host hands them over in.</summary>
internal sealed class FileOrder
{
    private readonly int[] _numbers;

    private FileOrder(int[] numbers) => _numbers = numbers;

    /// <summary>Finds the order of files by their paths.</summary>
    public static FileOrder Of(EquatableArray<string> paths) =>
        new([.. Enumerable.Range(0, paths.Count).OrderBy(number => paths[number], StringComparer.Ordinal)]);

    /// <summary>Something of each file in the order of their paths; the files stand as their paths did.</summary>
    public EquatableArray<T> Apply<TFile, T>(ImmutableArray<TFile> files, Func<TFile, T> select)
    {
        var ordered = new T[files.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = select(files[_numbers[i]]);
        }

        return new(ordered);
    }
}
