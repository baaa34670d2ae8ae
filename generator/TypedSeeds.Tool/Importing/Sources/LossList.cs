using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>What an import reads and does not write: each like once, with its first place and how often it is there.</summary>
internal sealed class LossList
{
    /// <summary>A file may have any number of keys that nobody knows.</summary>
    private const int MostLines = 25;

    private readonly Dictionary<(ImportLossKind Kind, string Message), (SourcePlace Place, int Count)> _losses = [];

    /// <summary>The kinds that are there.</summary>
    public IEnumerable<ImportLossKind> Kinds => _losses.Keys.Select(static loss => loss.Kind).Distinct();

    /// <param name="kind">The row of the table.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="message">What is left out, and why.</param>
    public void Add(ImportLossKind kind, SourcePlace place, string message) => Add((kind, message), place, 1);

    /// <summary>Adds those of another list.</summary>
    public void Add(LossList other)
    {
        foreach (var (key, (place, count)) in other._losses)
        {
            Add(key, place, count);
        }
    }

    /// <summary>The lines for people, in the order of their places.</summary>
    public IEnumerable<string> Lines()
    {
        var all = _losses
            .Select(static loss => (loss.Key.Message, loss.Value.Place, loss.Value.Count))
            .OrderBy(static loss => loss.Place.FilePath, StringComparer.Ordinal).ThenBy(static loss => loss.Place.Line).ThenBy(static loss => loss.Place.Column).ThenBy(static loss => loss.Message, StringComparer.Ordinal)
            .ToArray();
        foreach (var (message, place, count) in all.Take(MostLines))
        {
            yield return $"{place}: warning: {message}{(count > 1 ? $"; so it is in {Counted.Of(count - 1, "other place")}" : string.Empty)}";
        }

        if (all.Length > MostLines)
        {
            yield return $"warning: {Invariant.Text(all.Skip(MostLines).Sum(static loss => loss.Count))} other parts are left out, of {Counted.Of(all.Length - MostLines, "kind")}";
        }
    }

    private void Add((ImportLossKind Kind, string Message) key, SourcePlace place, int count)
    {
        var known = _losses.GetValueOrDefault(key);
        _losses[key] = (known.Count == 0 || IsBefore(place, known.Place) ? place : known.Place, known.Count + count);
    }

    private static bool IsBefore(SourcePlace place, SourcePlace other) =>
        (string.CompareOrdinal(place.FilePath, other.FilePath), place.Line, place.Column).CompareTo((0, other.Line, other.Column)) < 0;
}
