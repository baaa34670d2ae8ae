using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Writes a baseline: a header, then a line for each entry, sorted so that people can review and merge it.</summary>
internal static class BaselineFormat
{
    /// <summary>The first line. Its version increases whenever fingerprints are made differently.</summary>
    public const string Header = "# typed-seeds baseline 1";

    /// <summary>The start of the first line in every version.</summary>
    public const string AnyHeader = "# typed-seeds baseline ";

    /// <summary>What comes after the header, before the number of entries. Baselines of before have no number.</summary>
    public const string Count = ", entries: ";

    /// <summary>The column that says that an entry is deprecated.</summary>
    public const string Deprecated = "deprecated";

    public static string Write(IEnumerable<Fingerprint> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Key.FullId, StringComparer.Ordinal).ToArray();
        var text = new StringBuilder(Header).Append(Count).Append(Invariant.Text(sorted.Length)).Append('\n');
        foreach (var entry in sorted)
        {
            text.Append(Line(entry)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(Fingerprint entry)
    {
        string[] names = entry.IsDeprecated ? [entry.Key.Kind, entry.Key.FullId, Deprecated] : [entry.Key.Kind, entry.Key.FullId];
        return string.Join(RowText.Column.ToString(), names.Concat(entry.Fields.Select(field => field.Key + RowText.Assign + field.Value)));
    }
}
