namespace TypedSeeds.Generator.Values;

/// <summary>The candidates that have a wrong name as words of theirs: <c>korea</c> is in <c>north-korea</c> and in <c>south-korea</c>.</summary>
internal static class Containing
{
    private const int MostNamed = 3;
    private const int ShortestWord = 3;
    private static readonly char[] Joints = ['-', '/', ' '];

    /// <summary>A clause such as <c>; did you mean 'north-korea' or 'south-korea'?</c>, or an empty text.</summary>
    public static Hint Hint(string text, IEnumerable<string> candidates)
    {
        return Hint(Find(text, candidates));
    }

    /// <summary>The same clause for names that were found already.</summary>
    public static Hint Hint(string[] found) => found.Length == 0 ? Values.Hint.None : Values.Hint.Of(
            found.Length > MostNamed ? $"; did you mean {List(found.Take(MostNamed - 1))} or another of {Invariant.Text(found.Length)}?" : $"; did you mean {List(found)}?",
            [.. found.Take(Values.Hint.MostChoices).Select(static name => new Proposal(name, IsSafe: false))]);

    /// <summary>The candidates that have all words of a name, or the name within a word; the shortest first.</summary>
    public static string[] Find(string text, IEnumerable<string> candidates)
    {
        var words = text.InSmallLetters().Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        if (text.Length < ShortestWord || words.Length == 0)
        {
            return [];
        }

        var all = candidates.Where(candidate => candidate != text).ToArray();
        var whole = all.Where(candidate => words.All(candidate.Split(Joints).Contains)).ToArray();
        var found = whole.Length > 0 ? whole : all.Where(candidate => words.All(word => word.Length >= ShortestWord && candidate.IndexOf(word, StringComparison.Ordinal) >= 0)).ToArray();
        return [.. found.OrderBy(static candidate => candidate.Length).ThenBy(static candidate => candidate, StringComparer.Ordinal)];
    }

    private static string List(IEnumerable<string> names)
    {
        var quoted = names.Select(static name => $"'{name}'").ToArray();
        return quoted.Length == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}
