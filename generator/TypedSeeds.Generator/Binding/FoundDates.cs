using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Binding;

/// <summary>A date in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Written">The words.</param>
/// <param name="Date">What they mean, in EDTF.</param>
internal readonly record struct FoundDate(int Start, string Written, string Date);

/// <summary>Finds the dates of a text, as people write them. It is for proposals only.</summary>
internal static class FoundDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly ConditionalWeakTable<string, FoundDate[]> Made = new();

    private static readonly Regex DayAndMonth = new(@"(?<![\w.])\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,10}(?![\w])(?!,?\s+\d{4})", Options, Longest);

    // Apart from the other order: “until 1 June” is no day of a month “until”.
    private static readonly Regex MonthAndDay = new(@"(?<![\w.])\p{L}{3,10}\s+\d{1,2}(?:st|nd|rd|th)?(?![\w])(?!,?\s+\d{4})", Options, Longest);

    private static readonly Regex Weekday = new(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", Options, Longest);

    private static readonly Regex Duration = new(@"\b(?:every|each)\s+((?:\p{L}+\s+|\d+\s+)?(?:day|week|month|year)s?)\b|\b(daily|weekly|monthly|yearly|annually|quarterly|fortnightly)\b", Options | RegexOptions.IgnoreCase, Longest);

    // Numbers with signs, a day and a month in words before or after one another, a month or a year alone.
    private static readonly Regex Written = new(@"(?<![\w.])(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?[年년](?:\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)?|(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?)?\p{L}{3,10}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+|de\s+)?(?:1[5-9]|20)\d{2}|(?:1[5-9]|20)\d{2})(?![\w])", Options, Longest);

    /// <summary>The dates, in their order; of one that may be two, both.</summary>
    public static IReadOnlyList<FoundDate> In(string text) => Made.GetValue(text, static made => [.. Find(made)]);

    private static IEnumerable<FoundDate> Find(string text) =>
        from match in Written.Matches(text).Cast<Match>()
        let written = match.Value.Trim()
        from date in DateText.Problem(written) is null ? [written] : DateReading.Of(written)
        select new FoundDate(match.Index, written, date);

    /// <summary>The days and months that have no year beside them, which the day of the document tells.</summary>
    public static IEnumerable<FoundDate> WithoutYear(string text, string day) =>
        from match in new[] { DayAndMonth, MonthAndDay }.SelectMany(form => form.Matches(text).Cast<Match>()).OrderBy(static match => match.Index).Concat(Weekday.Matches(text).Cast<Match>())
        let meant = RelativeDates.Hint(match.Value, day)
        where meant is { Choices.Count: > 0 }
        select new FoundDate(match.Index, match.Value, meant.Value.Choices[0].Value);

    /// <summary>The durations of a text, in ISO 8601.</summary>
    public static IEnumerable<FoundDate> Durations(string text) =>
        from match in Duration.Matches(text).Cast<Match>()
        from duration in DurationReading.Of(match.Groups[2].Success ? match.Groups[2].Value : Ascii.IsDigit(match.Groups[1].Value[0]) || match.Groups[1].Value.IndexOf(' ') >= 0 ? match.Groups[1].Value : $"1 {match.Groups[1].Value}").Take(1)
        select new FoundDate(match.Index, match.Value, duration);
}
