using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Numbers;

/// <summary>Where a document has which numbers and names of months, read once for all quotes of it.</summary>
internal sealed class NumberIndex
{
    /// <summary>Longer words name no month.</summary>
    private const int LongestMonth = 16;

    private const int NumbersBetweenChecks = 1 << 12;

    private readonly Dictionary<string, List<TextRange>> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TextRange>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<TextRange>> _months = [];

    private NumberIndex()
    {
    }

    public static NumberIndex Of(string text, CancellationToken cancellation)
    {
        var index = new NumberIndex();
        var count = 0;
        foreach (var number in NumberReadings.Of(text))
        {
            if (++count % NumbersBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            foreach (var reading in number.Readings)
            {
                Add(index._numbers, reading, number.Range);
            }
        }

        foreach (var (range, digits) in NumberReadings.RunsOf(text))
        {
            Add(index._runs, digits, range);
        }

        cancellation.ThrowIfCancellationRequested();
        index.AddMonths(text);
        return index;
    }

    /// <summary>Whether one of some ranges has a number.</summary>
    public bool HasNumber(string number, IEnumerable<TextRange> ranges) => Has(_numbers, number, ranges);

    /// <summary>Whether one of some ranges has digits that nothing but digits belongs to, as the day in “1.11.2024”.</summary>
    public bool HasDigits(string digits, IEnumerable<TextRange> ranges) => Has(_runs, digits, ranges);

    /// <summary>Whether one of some ranges names a month.</summary>
    public bool HasMonth(int month, IEnumerable<TextRange> ranges) => Has(_months, month, ranges);

    private void AddMonths(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (Characters.IsLetter(text[at]) || Nfc.ClassOf(text[at]) > 0))
            {
                at++;
            }

            if (at - start is > 1 and <= LongestMonth && MonthNames.Of(text.Substring(start, at - start)) is > 0 and var month)
            {
                Add(_months, month, new(start, at - start));
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<TextRange>> index, TKey key, TextRange range)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var ranges))
        {
            index.Add(key, ranges = []);
        }

        ranges.Add(range);
    }

    private static bool Has<TKey>(Dictionary<TKey, List<TextRange>> index, TKey key, IEnumerable<TextRange> ranges)
        where TKey : notnull => index.TryGetValue(key, out var places) && ranges.Any(range => HasIn(places, range));

    // Places of one number are in order, and only those that a plain space joins reach over others.
    private static bool HasIn(List<TextRange> places, TextRange range)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return low < places.Count && places[low].End <= range.End;
    }
}
