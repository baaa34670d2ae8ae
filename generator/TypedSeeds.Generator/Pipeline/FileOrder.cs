using System.Collections.Immutable;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The one order of files, that of their paths, whatever order a host hands them over in; and where each stands in the host's.</summary>
internal sealed class FileOrder
{
    private readonly int[] _numbers;
    private readonly Lazy<Dictionary<string, int>> _byPath;

    private FileOrder(int[] numbers, EquatableArray<string> paths)
    {
        _numbers = numbers;
        _byPath = new(() => ByPath(paths));
    }

    /// <summary>Finds the order of files by their paths.</summary>
    public static FileOrder Of(EquatableArray<string> paths) =>
        new([.. Enumerable.Range(0, paths.Count).OrderBy(number => paths[number], StringComparer.Ordinal)], paths);

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

    /// <summary>The file with a path, of files that stand as their paths did; null where there is none.</summary>
    public TFile? Find<TFile>(ImmutableArray<TFile> files, string path)
        where TFile : class => _byPath.Value.TryGetValue(path, out var number) ? files[number] : null;

    private static Dictionary<string, int> ByPath(EquatableArray<string> paths)
    {
        var byPath = new Dictionary<string, int>(paths.Count, StringComparer.Ordinal);
        for (var i = 0; i < paths.Count; i++)
        {
            byPath[paths[i]] = i;
        }

        return byPath;
    }
}
