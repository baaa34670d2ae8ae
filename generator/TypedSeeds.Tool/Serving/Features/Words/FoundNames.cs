using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedSeeds.Tool.Serving.Features.Words;

/// <summary>Finds what may be names in a text: words with capitals, and short words in quotation marks.</summary>
internal static partial class FoundNames
{
    private static readonly ConditionalWeakTable<string, string[]> Made = [];

    /// <summary>The names, those that the text has most often first. A word that only begins sentences is none.</summary>
    public static IReadOnlyList<string> In(string text) => Made.GetValue(text, static made => [.. Find(made)]);

    private static IEnumerable<string> Find(string text) => Capitals().Matches(text)
        .Select(match => (Name: match.Value, match.Index, IsFirst: IsFirst(text, match.Index)))
        .Concat(Quoted().Matches(text).Select(static match => (Name: match.Groups[1].Value, match.Index, IsFirst: false)))
        .GroupBy(static found => found.Name, StringComparer.Ordinal)
        .Where(static name => name.Key.Contains(' ', StringComparison.Ordinal) || name.Any(static found => !found.IsFirst))
        .Where(static name => !Calendar.Contains(name.Key) && !IsSaid(name.Key))
        .OrderByDescending(static name => name.Count())
        .ThenBy(static name => name.First().Index)
        .Select(static name => name.Key);

    /// <summary>The names of days and months in the languages that write them with capitals.</summary>
    private static readonly HashSet<string> Calendar =
    [
        .. "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".Split(' '),
        .. "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März Mai Juni Juli Oktober Dezember".Split(' '),
    ];

    // What somebody says ends with a mark of its sentence.
    private static bool IsSaid(string name) => name[^1] is ',' or '.' or '?' or '!' or '…' or '。' or '？' or '！';

    private static bool IsFirst(string text, int at)
    {
        while (at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '“' or '"' or '‘' or '\''))
        {
            at--;
        }

        return at == 0 || text[at - 1] is '.' or '!' or '?' or ':' or '\n';
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’-]*(?:[ \t]+(?:(?:of|the|and|for|de|la|du|der|von)[ \t]+){0,2}\p{Lu}[\p{L}\p{M}'’-]*)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capitals();

    // Without a longest length, a line of marks that are never closed is read again from each of them.
    [GeneratedRegex("[“「『《]([^”」』》\\n]{1,40})[”」』》]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
