namespace TypedSeeds.Generator.Schema;

/// <summary>The fields by which people call an entry: one list for hovers, pages, indexes and the JSON Schema.</summary>
internal static class NamingFields
{
    /// <summary>The fields that say what an entry is called, the best first.</summary>
    public static IReadOnlyList<string> Titles { get; } = [FieldKeys.Name, FieldKeys.Title, FieldKeys.Summary];
}
