namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The sections in the order of the table.</summary>
internal static class AllSections
{
    public static IReadOnlyList<ISection> All { get; } = [new Cold(), new Edit(), new Start()];

    public static IEnumerable<string> Names => All.Select(section => section.Name);

    public static ISection Named(string name) => All.Single(section => section.Name == name);
}
