using System.Text;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Reads CSV by the grammar of RFC 4180, and nothing beyond it.</summary>
internal static class StrictCsv
{
    /// <summary>The rows after the heading, each by the names of the columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string csv)
    {
        var rows = Rows(csv).ToArray();
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string csv)
    {
        for (var at = 0; at < csv.Length;)
        {
            var row = new List<string>();
            do
            {
                row.Add(csv[at] == '"' ? Quoted(csv, ref at) : Plain(csv, ref at));
            }
            while (csv[at++] == ',');

            Assert.Equal("\r\n", csv.Substring(at - 1, 2));
            at++;
            yield return row;
        }
    }

    private static string Plain(string csv, ref int at)
    {
        var end = csv.IndexOfAny([',', '\r', '\n', '"'], at);
        Assert.NotEqual('"', csv[end]);
        (var start, at) = (at, end);
        return csv[start..end];
    }

    private static string Quoted(string csv, ref int at)
    {
        var text = new StringBuilder();
        for (at++; ; at++)
        {
            if (csv[at] == '"' && csv[++at] != '"')
            {
                return text.ToString();
            }

            text.Append(csv[at]);
        }
    }
}
