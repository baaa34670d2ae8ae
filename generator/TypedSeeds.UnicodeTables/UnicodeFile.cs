using System.Globalization;

namespace TypedSeeds.UnicodeTables;

/// <summary>One file of the Unicode Character Database: ranges of code points, each with a value.</summary>
internal static class UnicodeFile
{
    private const string VersionLine = "# Version:";

    /// <summary>The values of a property by code point. Code points that the file does not name are absent.</summary>
    public static Dictionary<int, string> Read(string path)
    {
        var values = new Dictionary<int, string>();
        foreach (var (point, value) in Values(path))
        {
            values[point] = value;
        }

        return values;
    }

    /// <summary>The code points that have one property, in a file of several.</summary>
    public static HashSet<int> ReadProperty(string path, string property) =>
        [.. Values(path).Where(entry => entry.Value == property).Select(entry => entry.Point)];

    private static IEnumerable<(int Point, string Value)> Values(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2)
            {
                continue;
            }

            var ends = fields[0].Split("..");
            for (var point = Hex(ends[0]); point <= Hex(ends[^1]); point++)
            {
                yield return (point, fields[1]);
            }
        }
    }

    /// <summary>The version that the first line of a file names, such as <c>15.0.0</c>.</summary>
    public static string VersionOf(string path) =>
        Path.GetFileNameWithoutExtension(File.ReadLines(path).First().TrimStart('#', ' ')).Split('-')[^1];

    /// <summary>The version that a line of a file names, such as <c># Version: 15.0.0</c>.</summary>
    public static string VersionIn(string path) =>
        File.ReadLines(path).First(static line => line.StartsWith(VersionLine, StringComparison.Ordinal))[VersionLine.Length..].Trim();

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
