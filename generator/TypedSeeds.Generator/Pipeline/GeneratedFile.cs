using TypedSeeds.Generator.Emitting;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The C# of one unit, and the file that it would have for itself.</summary>
internal sealed record GeneratedSource(string Hint, string Code);

/// <summary>A file to be added to the compilation: one unit or, in a large corpus, several.</summary>
internal sealed record GeneratedFile(string Hint, EquatableArray<string> Parts)
{
    /// <summary>
    /// The most files of units that are generated. Each file costs some 25 microseconds at every run, even where nothing
    /// changed; so beyond this many, units share files by a hash of their names that never changes.
    /// </summary>
    private const int MostFiles = 64;

    public string Code => CodeNames.Header + string.Join("\n", Parts);

    public static IEnumerable<GeneratedFile> Group(IReadOnlyList<GeneratedSource> sources) => sources
        .GroupBy(source => sources.Count <= MostFiles ? source.Hint : Bucket(source.Hint), StringComparer.OrdinalIgnoreCase)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new GeneratedFile(
            group.Key,
            group.OrderBy(source => source.Hint, StringComparer.Ordinal).Select(source => source.Code).ToEquatableArray()));

    private static string Bucket(string hint) => FormattableString.Invariant($"Documents.{StableHash.Of(hint) % MostFiles:00}.g.cs");
}
