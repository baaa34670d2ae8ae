using System.Globalization;
using System.Text;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>The names of types in brat, which are ASCII letters, digits, hyphens and underscores.</summary>
internal static class BratName
{
    /// <summary>The relation from the first quote of an entry to each other one. No name of a field is without an underscore.</summary>
    public const string SameEntry = "same-entry";

    /// <summary>The name of a kind.</summary>
    public static string Of(string kind) => Plain(kind);

    /// <summary>The name of a field of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="field">The key of the field; for an office or a source also the key inside it, after a dot.</param>
    public static string Of(string kind, string field) => $"{Plain(kind)}_{Plain(field)}";

    private static string Plain(string key)
    {
        var name = new StringBuilder();
        foreach (var rune in key.EnumerateRunes())
        {
            _ = rune.Value == '.' ? name.Append('_')
                : rune.IsAscii ? name.Append((char)rune.Value)
                : name.Append('_').Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
