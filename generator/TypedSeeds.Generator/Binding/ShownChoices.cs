using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The values of a choice that a message lists: all of a few, and a few of many.</summary>
internal static class ShownChoices
{
    /// <summary>So many values are all listed, and each may be chosen.</summary>
    public const int MostListed = 8;
    private const int MostOfMany = 4;

    /// <summary>The values in the order of their table.</summary>
    /// <param name="values">All values.</param>
    /// <param name="hint">What the message proposes before the list; with a proposal, a long list is left out.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> values, Hint hint)
    {
        if (values.Count <= MostListed)
        {
            return values;
        }

        var shown = values.Take(MostOfMany).ToArray();
        return hint.Text.Length > 0
            ? [$"one of {Invariant.Text(values.Count)}"]
            : shown.Append($"and {Invariant.Text(values.Count - shown.Length)} others");
    }

    /// <summary>The first of a list of names, and how many others there are.</summary>
    public static string First(IReadOnlyCollection<string> names, int most) => First(names, most, names.Count);

    /// <summary>The same where only the first are known.</summary>
    /// <param name="names">The first names.</param>
    /// <param name="most">How many of them are listed.</param>
    /// <param name="count">How many there are in all.</param>
    public static string First(IEnumerable<string> names, int most, int count) =>
        string.Join(", ", names.Take(most)) + (count > most ? $" and {Invariant.Text(count - most)} others" : string.Empty);
}
