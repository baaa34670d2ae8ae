namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The sections.</summary>
internal static class AllSections
{
    /// <summary>Those of the table, in its order.</summary>
    public static IReadOnlyList<ISection> OfTable { get; } = [new Cold(), new FirstDocument(), new Edit(), new Compile(), new Start(), new Ahead(), new SteadyState(), new Memory(), new Completion(), new Anchoring(), new Growth(), new Hostile(), new Export(), new Lsp(), new Packages(), new Operators(), new CommandLines(), new Pages()];

    /// <summary>Those that take so long that they run by their names alone.</summary>
    public static IReadOnlyList<ISection> ByName { get; } = [new Beyond()];

    public static IEnumerable<ISection> All => OfTable.Concat(ByName);

    public static IEnumerable<string> Names => All.Select(section => section.Name);

    public static ISection Named(string name) => All.Single(section => section.Name == name);
}
