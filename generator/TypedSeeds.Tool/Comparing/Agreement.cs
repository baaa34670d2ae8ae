namespace TypedSeeds.Tool.Comparing;

/// <summary>How well two annotators agree, in the measures of the field.</summary>
internal static class Agreement
{
    /// <summary>
    /// The harmonic mean of precision and recall, where either annotator is taken for the truth: 2m / (a + b) for m spans in common
    /// of a and b. Null where nobody marked any.
    /// </summary>
    public static double? F1(int matched, int ones, int others) => ones + others == 0 ? null : 2.0 * matched / (ones + others);

    /// <summary>
    /// Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, 1960): (p - e) / (1 - e), where p is the share of
    /// units with equal labels, and e the share that chance would give by how often each annotator uses each label. Null without
    /// units, and where both use only one and the same label, so that chance alone would agree.
    /// </summary>
    public static double? Kappa(IReadOnlyList<(string One, string Other)> units)
    {
        // Counts are whole numbers, so that full agreement is exactly 1.
        long all = units.Count;
        long equal = units.Count(static unit => unit.One == unit.Other);
        var others = units.CountOf(static unit => unit.Other);
        var chance = units.CountOf(static unit => unit.One).Sum(label => label.Value * others.GetValueOrDefault(label.Key));
        return all == 0 || chance == all * all ? null : (double)((equal * all) - chance) / ((all * all) - chance);
    }

    private static Dictionary<string, long> CountOf(this IEnumerable<(string One, string Other)> units, Func<(string One, string Other), string> label) =>
        units.GroupBy(label, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.LongCount(), StringComparer.Ordinal);
}
