using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Binding;

/// <summary>The regular expressions that a corpus asks of its texts, each made once for a file.</summary>
/// <remarks>
/// The framework's engine that never goes back matches in time linear in the text, so that no pattern can make a build
/// hang. It knows neither looking around nor referring back, and those are refused; a compiler that runs on the .NET
/// Framework has only the old engine, which is bounded by a time there.
/// </remarks>
internal sealed class Patterns
{
    // RegexOptions.NonBacktracking, which netstandard2.0 does not name.
    private const RegexOptions Linear = (RegexOptions)1024;

    private const int LongestPattern = 1_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly string[] Refused = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?(", @"\k", @"\G"];

    /// <summary>What is wrong with a pattern, or null.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length is 0 or > LongestPattern)
        {
            return "it has from 1 to 1,000 characters";
        }

        if (Refused.FirstOrDefault(part => pattern.IndexOf(part, StringComparison.Ordinal) >= 0) is { } refused)
        {
            return $"'{refused}' is not allowed, so that it matches in time linear in the text";
        }

        if (RefersBack(pattern))
        {
            return "it refers back to a group, which is not allowed, so that it matches in time linear in the text";
        }

        try
        {
            // By itself too: a bracket that closes the one around it would make a pattern of half of it.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
            Make(pattern);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return "it is no regular expression";
        }
    }

    private readonly Dictionary<string, Regex> _made = new(StringComparer.Ordinal);

    /// <summary>Whether a whole text matches a pattern that has no problem.</summary>
    public bool Matches(string pattern, string text)
    {
        if (!_made.TryGetValue(pattern, out var regex))
        {
            regex = Make(pattern);
            _made.Add(pattern, regex);
        }

        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool RefersBack(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && pattern[++i] is >= '1' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    // Anchored by characters of their own, so that a trailing line break does not count as an end.
    private static Regex Make(string pattern)
    {
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new Regex(whole, RegexOptions.CultureInvariant | Linear, Patience);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Regex(whole, RegexOptions.CultureInvariant, Patience);
        }
    }
}
