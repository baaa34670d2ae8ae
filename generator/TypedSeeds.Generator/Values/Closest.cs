namespace TypedSeeds.Generator.Values;

/// <summary>The candidate that is closest to a wrong name. It is for messages only and never accepted.</summary>
internal static class Closest
{
    /// <summary>Longer names are not compared: the work grows with the square of the length.</summary>
    public const int LongestName = 128;

    /// <summary>What is between the parts of a path, and between a document and an entry.</summary>
    private const char Step = '/';

    /// <summary>The longest ending that one of two words has, and the other has not.</summary>
    private const int LongestEnding = 2;

    /// <summary>A clause such as <c>; did you mean 'canada'?</c>, or an empty text.</summary>
    public static Hint Hint(string text, IEnumerable<string> candidates)
    {
        var all = candidates as ICollection<string> ?? candidates.ToArray();
        return Find(text, all) is { } closest ? Hint(text, closest) : Containing.Hint(text, all);
    }

    /// <summary>The same clause for a name that was found already; empty for null.</summary>
    public static Hint Hint(string text, string? closest) =>
        closest is null ? Values.Hint.None : new($"; did you mean '{closest}'{LookAlikes.Clause(text, closest)}?", Proposal.Meant(text, closest));

    /// <summary>The same clause, with the other names that are nearly as close: a person chooses among them.</summary>
    public static Hint Hint(string text, string closest, IReadOnlyCollection<string> candidates)
    {
        var hint = Hint(text, closest);
        return hint.Proposal is { IsSafe: false } ? hint with { Choices = new([.. Near(text, closest, candidates).Select(static name => new Proposal(name, IsSafe: false))]) } : hint;
    }

    /// <summary>The clause for a former name.</summary>
    public static Hint Renamed(string text, string now) => new($"; it is now called '{now}'{LookAlikes.Clause(text, now)}", Proposal.Renamed(now)) { IsRenamed = true };

    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? closest = null;
        var least = MostDistance(text) + 1;
        if (text.Length > LongestName)
        {
            return null;
        }

        var isAscii = IsAscii(text);
        var look = new Lazy<string>(() => Look.InFont(text));
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= LongestName && !(isAscii && IsAscii(candidate)) && candidate != text && Look.InFont(candidate) == look.Value)
            {
                return candidate;
            }

            if (string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase) && candidate != text)
            {
                return candidate;
            }

            if ((Math.Abs(candidate.Length - text.Length) >= least && !(least > 1 && IsBeginning(text, candidate))) || candidate.Length > LongestName)
            {
                continue;
            }

            var distance = IsBeginning(text, candidate) ? 1 : Distance(text, candidate);
            if (distance > MostDistance(text, candidate))
            {
                continue;
            }

            if (distance < least || (distance == least && closest is not null && string.CompareOrdinal(candidate, closest) < 0))
            {
                (closest, least) = (candidate, distance);
            }
        }

        return closest;
    }

    // "alias" for "aliases": the other one has an ending.
    private static bool IsBeginning(string text, string candidate) =>
        Math.Min(text.Length, candidate.Length) > LongestEnding + 1 && Math.Abs(text.Length - candidate.Length) <= LongestEnding
        && string.CompareOrdinal(text, 0, candidate, 0, Math.Min(text.Length, candidate.Length)) == 0;

    private static IEnumerable<string> Near(string text, string closest, IReadOnlyCollection<string> candidates)
    {
        // A person chooses among these, so they may be farther from a short word.
        var most = Math.Min(Math.Max(MostDistance(text), Math.Min(2, text.Length / 2)), Distance(text, closest) + 1);
        return candidates
            .Where(candidate => candidate != closest && candidate != text && Math.Abs(candidate.Length - text.Length) <= most)
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (Name: candidate, Distance: Distance(text, candidate)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Values.Hint.MostChoices - 1)
            .Select(static candidate => candidate.Name);
    }

    /// <summary>With more differences, it is another word. In a short one, two letters are half of it.</summary>
    private static int MostDistance(string text) => EditDistance.MostOf(text);

    // Two paths in one folder are alike only where the rest is: "harbour/later" is not like "harbour/hope".
    private static int MostDistance(string text, string candidate)
    {
        var (start, end) = (0, 0);
        for (var i = 0; i < text.Length && i < candidate.Length && text[i] == candidate[i]; i++)
        {
            start = text[i] == Step ? i + 1 : start;
        }

        for (var i = 1; i < text.Length - start && i <= candidate.Length - start && text[text.Length - i] == candidate[candidate.Length - i]; i++)
        {
            end = text[text.Length - i] == Step ? i : end;
        }

        return start + end == 0 ? int.MaxValue : MostDistance(text.Substring(start, text.Length - start - end));
    }

    private static bool IsAscii(string text) => text.All(static character => character < '\u0080');

    /// <summary>The number of insertions, deletions, replacements and swaps of neighbours between two texts.</summary>
    public static int Distance(string from, string to) => EditDistance.Between(from, to);
}
