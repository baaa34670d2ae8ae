namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The sections in the order of the table.</summary>
internal static class AllSections
{
    public static IReadOnlyList<ISection> All { get; } = [new Cold(), new FirstDocument(), new Edit(), new Compile(), new Start(), new Ahead(), new SteadyState(), new Memory(), new Completion(), new Anchoring(), new Growth(), new Hostile(), new Export(), new Lsp(), new Packages(), new Operators()];

    public static IEnumerable<string> Names => All.Select(section => section.Name);

    public static ISection Named(string name) => All.Single(section => section.Name == name);
}
