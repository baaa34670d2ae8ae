namespace TypedSeeds.UnicodeTables;

/// <summary>The general category of each character.</summary>
internal static class Categories
{
    /// <summary>The category of a code point that is given to no character, as all that the table does not name.</summary>
    private const string NotAssigned = "Cn";

    public static IReadOnlyDictionary<int, string> Read(string folder) => UnicodeFile
        .Read(Path.Combine(folder, "extracted", "DerivedGeneralCategory.txt"))
        .Where(static entry => entry.Value != NotAssigned)
        .ToDictionary();
}
