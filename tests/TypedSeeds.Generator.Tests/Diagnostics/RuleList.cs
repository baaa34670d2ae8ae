using System.Text.RegularExpressions;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>A page that has a line for each rule.</summary>
internal static class RuleList
{
    /// <summary>The page with the lines of today: each rule once, in the order of ids, after the line of the rule before it.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="line">Finds a line of a rule, with its id as the first group.</param>
    /// <param name="rules">The rules to list.</param>
    /// <param name="write">Writes the line of one.</param>
    public static string Mended(string page, Regex line, IEnumerable<Rule> rules, Func<Rule, string> write)
    {
        var lines = page.Split('\n').ToList();
        var places = lines.Select((text, at) => (Id: line.Match(text).Groups[1].Value, at)).Where(place => place.Id.Length > 0).ToArray();
        var listed = places.GroupBy(place => place.Id).ToDictionary(group => group.Key, group => group.First().at, StringComparer.Ordinal);
        var sorted = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        foreach (var (_, at) in places)
        {
            lines[at] = string.Empty;
        }

        var last = places.First().at;
        foreach (var rule in sorted)
        {
            last = listed.TryGetValue(rule.Id, out var own) ? own : last;
            lines[last] += "\n" + write(rule);
        }

        // A line that is empty now was of a rule that is gone, or of one that is listed twice.
        var gone = places.Select(place => place.at).Where(at => lines[at].Length == 0).ToHashSet();
        return string.Join('\n', lines.Select((text, at) => (Text: places.Any(place => place.at == at) ? text.TrimStart('\n') : text, at)).Where(row => !gone.Contains(row.at)).Select(row => row.Text));
    }
}
