namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>Writes dates in words that claim no more certainty than the date has.</summary>
internal static class DateWords
{
    /// <summary>A date for people, in the words of the documentation that the compiler writes.</summary>
    public static string Of(string text) => Generator.Emitting.DateWords.Bare(text);

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
}
