namespace TypedSeeds.Generator.Emitting;

/// <summary>Dates in words, as the documentation of a member says them: <c>on 1 May 2025</c>, <c>in May 2025</c>, <c>in 2025</c>.</summary>
internal static class DateWords
{
    private const string Open = "..";

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>A date after EDTF with the preposition that it takes.</summary>
    public static string WithPreposition(string text) => Split(text) is { } interval ? Interval(interval.Start, interval.End) : Single(text, Preposition(text));

    /// <summary>A date after EDTF without a preposition; of an interval, its two ends.</summary>
    public static string Bare(string text) => Split(text) is { } interval ? Interval(interval.Start, interval.End) : Single(text);

    private static (string Start, string End)? Split(string text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? null : (text.Substring(0, slash), text.Substring(slash + 1));
    }

    private static string Interval(string start, string end) => (start, end) switch
    {
        (Open or "", Open or "") => "at an unknown time",
        (Open, _) => $"until {Single(end)}",
        ("", _) => $"from an unknown day to {Single(end)}",
        (_, Open) => $"from {Single(start)} on",
        (_, "") => $"from {Single(start)} to an unknown day",
        _ when start == end => Single(start, Preposition(start)),
        _ => $"from {Single(start)} to {Single(end)}",
    };

    private static string Preposition(string text) =>
        Edtf.TryParse(text, out var value, out _) && value.Precision == DatePrecision.Day && !value.HasUnspecifiedDigits ? "on " : "in ";

    private static string Single(string text, string preposition = "")
    {
        var qualifier = text.Length == 0 ? EdtfTraits.None : EdtfDate.Qualifier(text[text.Length - 1]);
        var name = Name(qualifier == EdtfTraits.None ? text : text.Substring(0, text.Length - 1));
        return qualifier switch
        {
            EdtfTraits.None => preposition + name,
            EdtfTraits.Uncertain => $"perhaps {preposition}{name}",
            EdtfTraits.Approximate => $"around {name}",
            _ => $"perhaps around {name}",
        };
    }

    // A date without a name in English keeps its form.
    private static string Name(string text)
    {
        var time = text.IndexOf('T');
        var parts = (time < 0 ? text : text.Substring(0, time)).Split('-');
        if (parts.Length is 0 or > 3 || parts[0].Length != EdtfDate.YearLength)
        {
            return text;
        }

        var year = parts[0].EndsWith("X", StringComparison.Ordinal) && parts[0].IndexOf('X') == EdtfDate.YearLength - 1 ? $"the {parts[0].Substring(0, EdtfDate.YearLength - 1)}0s" : parts[0];
        return parts.Length == 1 ? year : MonthOf(parts) is { } month ? $"{month} {year}" : text;
    }

    private static string? MonthOf(string[] parts) => int.TryParse(parts[1], out var number) switch
    {
        false => null,
        _ when number is >= 21 and <= 24 => Seasons[number - 21],
        _ when number is < 1 or > 12 => null,
        _ when parts.Length == 2 || parts[2] == "XX" => Months[number - 1],
        _ => parts[2].TrimStart('0') + " " + Months[number - 1],
    };
}
