using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Words for how often something is that mean more than one duration, or none exactly: a person chooses, and the likeliest one is first.</summary>
internal static class AmbiguousDurations
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        // “Twice a week” is no whole number of days.
        ["biweekly"] = ["P2W", "P3D", "P4D"],
        ["semiweekly"] = ["P3D", "P4D"],
        ["twice a week"] = ["P3D", "P4D"],
        ["bimonthly"] = ["P2M", "P15D"],
        ["semimonthly"] = ["P15D", "P2W"],
        ["twice a month"] = ["P15D", "P2W"],
        ["biannual"] = ["P6M", "P2Y"],
        ["biannually"] = ["P6M", "P2Y"],
        ["biyearly"] = ["P2Y", "P6M"],
        ["fortnight"] = ["P2W"],
    };

    // A small letter means minutes more often, and the format has it for months.
    private static readonly Regex MonthsOrMinutes = new(@"^(\d{1,4})\s?m$", RegexOptions.CultureInvariant);

    /// <summary>A larger number in words is no slip of a duration.</summary>
    private const int MostInWords = 12;

    /// <summary>The durations that a text may mean; none where it is no such word.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var written = text.Trim().Replace("bi-", "bi").Replace("semi-", "semi").Replace("-", " ");
        return Words.TryGetValue(OfTimes(written), out var meant) ? meant
            : MonthsOrMinutes.Match(written) is { Success: true } letter ? [$"P{letter.Groups[1].Value}M", $"PT{letter.Groups[1].Value}M"]
            : NumberOf(written) is { } count ? [$"P{count}W", $"P{count}M", $"P{count}Y", $"P{count}D"]
            : [];
    }

    // “Two times per week”, “twice weekly” and “once a fortnight”.
    private static string OfTimes(string text)
    {
        var words = text.InSmallLetters().Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] == "two" && words[1] == "times")
        {
            words.RemoveAt(0);
            words[0] = "twice";
        }

        if (words.Count > 2 && words[1] is "per" or "every" or "each" or "in")
        {
            words[1] = "a";
        }

        return string.Join(" ", words) switch
        {
            "twice weekly" => "twice a week",
            "twice monthly" => "twice a month",
            "a fortnight" or "each fortnight" or "every fortnight" or "once a fortnight" => "fortnight",
            var other => other,
        };
    }

    private static string? NumberOf(string text) =>
        text.Length is 1 or 2 && text.All(Ascii.IsDigit) && text[0] != '0' ? text
        : Array.FindIndex(DurationReading.Numbers, number => number.Equals(text, StringComparison.OrdinalIgnoreCase)) is > 0 and <= MostInWords and var found ? Invariant.Text(found)
        : null;
}
