using System.Text.RegularExpressions;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>The queries of the page of questions in SQL, by the headings that they are under.</summary>
internal sealed partial class SqlPage(ScaleTools tools)
{
    private readonly string _text = File.ReadAllText(tools.File("generator/docs/sql.md")).ReplaceLineEndings("\n");

    /// <summary>The views of all packages that are exported to a folder.</summary>
    public string Views(string exports) => Query("The tables").Replace("'data/", $"'{exports.Replace('\\', '/')}/*/", StringComparison.Ordinal);

    public string Query(string heading) => Section().Matches(_text).Single(section => section.Groups["heading"].Value == heading).Groups["sql"].Value;

    [GeneratedRegex("^## (?<heading>.*)\n(?:(?!## |```).*\n)*```sql\n(?<sql>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Section();
}
