using System.Globalization;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>Writes dates in words that claim no more certainty than the date has.</summary>
internal static class DateWords
{
    /// <summary>A date for people; a date without a simple name keeps its EDTF form.</summary>
    public static string Of(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Single(text);
        }

        var (start, end) = (text[..slash], text[(slash + 1)..]);
        return (start, end) switch
        {
            ("..", _) => $"until {Single(end)}",
            (_, "..") => $"from {Single(start)} on",
            ("", _) => $"from an unknown day to {Single(end)}",
            (_, "") => $"from {Single(start)} to an unknown day",
            _ => $"{Single(start)} to {Single(end)}",
        };
    }

    /// <summary>How certain a date is.</summary>
    public static string Certainty(EdtfValue value)
    {
        var precision = value.Precision switch
        {
            DatePrecision.Day => "to the day",
            DatePrecision.Month => "to the month",
            DatePrecision.Season => "to the season",
            _ => "to the year",
        };
        string?[] words =
        [
            value.HasUnspecifiedDigits ? "not every digit known" : precision,
            value.IsUncertain ? "uncertain" : null,
            value.IsApproximate ? "approximate" : null,
            value.EarliestDay is null ? "no first day" : null,
            value.LatestDay is null ? "no last day" : null,
        ];
        return string.Join(", ", words.OfType<string>());
    }

    private static string Single(string text)
    {
        var qualifier = text.Length > 0 ? EdtfDate.Qualifier(text[^1]) : EdtfTraits.None;
        var bare = qualifier == EdtfTraits.None ? text : text[..^1];
        return Named(bare) is not { } name ? text : qualifier switch
        {
            EdtfTraits.Uncertain => $"perhaps {name}",
            EdtfTraits.Approximate => $"about {name}",
            EdtfTraits.None => name,
            _ => $"perhaps about {name}",
        };
    }

    private static string? Named(string text) =>
        TryRead(text, "yyyy-MM-dd", out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : TryRead(text, "yyyy-MM", out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : TryRead(text, "yyyy", out _) ? text
        : null;

    private static bool TryRead(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
