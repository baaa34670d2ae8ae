namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>How something of another package is named: <c>alias:name</c>. No id has a colon.</summary>
internal static class UsedName
{
    /// <summary>The name with its alias.</summary>
    public static string Of(string alias, string name) => $"{alias}{RowText.Kind}{name}";

    /// <summary>Whether a text names something of another package.</summary>
    public static bool Is(string text) => text.IndexOf(RowText.Kind) >= 0;

    /// <summary>The alias, and what comes after it.</summary>
    public static (string Alias, string Name) Parse(string text)
    {
        var colon = text.IndexOf(RowText.Kind);
        return (text.Substring(0, colon), text.Substring(colon + 1));
    }
}
