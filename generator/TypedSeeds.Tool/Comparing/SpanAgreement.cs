namespace TypedSeeds.Tool.Comparing;

/// <summary>The spans of one field of one kind, and which of them both annotators have.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Field">The field.</param>
/// <param name="Ones">The spans of the first.</param>
/// <param name="Others">The spans of the second.</param>
internal sealed record SpanAgreement(string Kind, string Field, IReadOnlyList<MarkedEntry> Ones, IReadOnlyList<MarkedEntry> Others)
{
    /// <summary>The spans that are taken for one.</summary>
    public IReadOnlyList<SpanPair> Pairs { get; } = SpanMatching.Of(Ones, Others);

    /// <summary>F1, where a span counts that both have with the same ends.</summary>
    public double? Exact => Agreement.F1(Pairs.Count(static pair => pair.IsExact), Ones.Count, Others.Count);

    /// <summary>F1, where a span counts that has a character in common with one of the other.</summary>
    public double? Overlapping => Agreement.F1(Pairs.Count, Ones.Count, Others.Count);

    public IEnumerable<MarkedEntry> OnlyOnes => Without(Ones, Pairs.Select(static pair => pair.One));

    public IEnumerable<MarkedEntry> OnlyOthers => Without(Others, Pairs.Select(static pair => pair.Other));

    // Two spans may be equal, and only one of them paired.
    private static IEnumerable<MarkedEntry> Without(IReadOnlyList<MarkedEntry> entries, IEnumerable<MarkedEntry> paired)
    {
        var taken = new HashSet<MarkedEntry>(paired, ReferenceEqualityComparer.Instance);
        return entries.Where(entry => !taken.Contains(entry));
    }
}
