using System.Text.RegularExpressions;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>The queries of a page of the documentation, by the headings that they are under.</summary>
/// <param name="path">The file of the page.</param>
internal sealed partial class SqlPage(string path)
{
    private readonly Match[] _sections = Section().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")).ToArray();

    /// <summary>The headings that have a query, in the order of the page.</summary>
    public IEnumerable<string> Headings => _sections.Select(static section => section.Groups["heading"].Value);

    public string Query(string heading) => _sections.Single(section => section.Groups["heading"].Value == heading).Groups["sql"].Value;

    [GeneratedRegex("^## (?<heading>.*)\n(?:(?!## |```).*\n)*```sql\n(?<sql>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Section();
}
