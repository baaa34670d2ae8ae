using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads words for a time that say no year, or a day that no month has. The day of the document tells the year; a person looks at what is proposed.</summary>
internal static class RelativeDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 64;
    private const int DaysOfWeek = 7;
    private const int YearsOfCentury = 100;
    private const int YearsOfDecade = 10;
    private const int FirstDecade = 2;
    private const int MonthsOfSeason = 3;
    private const string DayForm = "yyyy-MM-dd";

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[][] Weekdays =
    [
        ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
        ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"],
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    ];

    private static readonly Regex Ago = new(@"^(\d{1,3}|a|an|\p{L}{3,6}) (day|week|month|year)s? (?:ago|earlier|before)$", Options);
    private static readonly Regex Ahead = new(@"^(?:in|within) (\d{1,3}|a|an|\p{L}{3,6}) (day|week|month|year)s?(?: time)?$", Options);
    private static readonly Regex Weekday = new(@"^(?:on |am |le |(last|next|this|past|coming|letzten|vergangenen|nächsten|kommenden) )*(\p{L}{5,10})(?: (dernier|prochain))?$", Options);
    private static readonly Regex Unit = new(@"^(?:in |the )*(last|past|previous|this|next|coming) (week|month|year)$", Options);
    private static readonly Regex ShortYear = new(@"^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$", RegexOptions.CultureInvariant);
    private static readonly Regex Season = new(@"^(?:in |the )*(last|past|previous|this|next|coming) (spring|summer|autumn|fall|winter)$", Options);
    private static readonly Regex Decade = new(@"^(?:in |the )*(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$", Options);
    private static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    private static readonly Regex NoSuchDay = new(@"^(\d{4})-(\d{2})-(\d{2})$", RegexOptions.CultureInvariant);

    /// <summary>The day from which the words of a document are counted; empty where its header has none that is whole.</summary>
    public static string DayOf(AnnotationFile file) =>
        FileOutline.Find(file.Root, KindTable.Document) is MappingNode document
            ? new[] { "reference-date", FieldKeys.Published }.Select(key => (document.Find(key) as ScalarNode)?.Text).FirstOrDefault(static text => text is not null && TryDay(text, out _)) ?? string.Empty
            : string.Empty;

    /// <summary>The end of a message with the dates that a text may mean; null where none is likely.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day of the document; empty where it has none.</param>
    public static Hint? Hint(string text, string day)
    {
        var written = text.Trim().TrimEnd('.');
        var meant = written.Length is 0 or > Longest ? [] : InMonth(written) is { Length: > 0 } month ? month : TryDay(day, out var from) ? Of(written, from) : [];
        return meant.Length == 0 ? null : new($"it is not EDTF: write {string.Join(" or ", meant)}", null) { Choices = meant.Select(static date => new Proposal(date, IsSafe: false)).ToEquatableArray() };
    }

    // The 31st of April is its last day, or says no more than the month.
    private static string[] InMonth(string text)
    {
        if (NoSuchDay.Match(text) is not { Success: true } found || int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture) is not (>= 1 and <= 12 and var month)
            || int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) is not (> 0 and var year))
        {
            return [];
        }

        var last = DateTime.DaysInMonth(year, month);
        return [$"{text.Substring(0, text.LastIndexOf('-'))}-{Invariant.Text(last)}", text.Substring(0, text.LastIndexOf('-'))];
    }

    private static string[] Of(string text, DateTime day)
    {
        switch (text.InSmallLetters())
        {
            case "today" or "heute" or "aujourd'hui" or "aujourd’hui":
                return [Text(day)];
            case "yesterday" or "gestern" or "hier":
                return [Text(day.AddDays(-1))];
            case "tomorrow" or "morgen" or "demain":
                return [Text(day.AddDays(1))];
        }

        if (Ago.Match(text) is { Success: true } ago && NumberOf(ago.Groups[1].Value) is { } before)
        {
            return [Counted(day, -before, ago.Groups[2].Value)];
        }

        if (Ahead.Match(text) is { Success: true } ahead && NumberOf(ahead.Groups[1].Value) is { } after)
        {
            return [Counted(day, after, ahead.Groups[2].Value)];
        }

        if (Weekday.Match(text) is { Success: true } weekday && NumberOfWeekday(weekday.Groups[2].Value) is >= 0 and var number)
        {
            var back = ((int)day.DayOfWeek - number + DaysOfWeek) % DaysOfWeek;
            var (last, next) = (Text(day.AddDays(back == 0 ? -DaysOfWeek : -back)), Text(day.AddDays(DaysOfWeek - back)));
            var which = (weekday.Groups[1].Value + weekday.Groups[3].Value).InSmallLetters();
            return which is "last" or "past" or "letzten" or "vergangenen" or "dernier" ? [last]
                : which is "next" or "coming" or "nächsten" or "kommenden" or "prochain" ? [next]
                : back == 0 ? [Text(day)] : [last, next];
        }

        if (ShortYear.Match(text) is { Success: true } numbers)
        {
            var year = YearNear(int.Parse(numbers.Groups[4].Value, CultureInfo.InvariantCulture), day);
            var sign = numbers.Groups[2].Value;
            return [.. DateReading.Of($"{numbers.Groups[1].Value}{sign}{numbers.Groups[3].Value}{sign}{Invariant.Text(year)}")];
        }

        if (Season.Match(text) is { Success: true } season)
        {
            return LooseDates.Of($"{season.Groups[2].Value} {Invariant.Text(YearOf(season.Groups[1].Value.InSmallLetters(), season.Groups[2].Value.InSmallLetters(), day))}") is { } date ? [date] : [];
        }

        if (Decade.Match(text) is { Success: true } decade)
        {
            var tens = FirstDecade + Array.IndexOf(Decades, decade.Groups[1].Value.InSmallLetters());
            var century = day.Year / YearsOfCentury;
            return [Invariant.Text((((century * YearsOfCentury) + (tens * YearsOfDecade) <= day.Year ? century : century - 1) * YearsOfDecade) + tens) + "X"];
        }

        if (Unit.Match(text) is { Success: true } unit)
        {
            var step = unit.Groups[1].Value.InSmallLetters() is "next" or "coming" ? 1 : unit.Groups[1].Value.Equals("this", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
            return [unit.Groups[2].Value.Equals("week", StringComparison.OrdinalIgnoreCase) ? Week(day.AddDays(DaysOfWeek * step)) : Counted(day, step, unit.Groups[2].Value)];
        }

        return WithYear(text, day);
    }

    // The nearest one among all years that end so.
    private static int YearNear(int end, DateTime day)
    {
        var year = (day.Year / YearsOfCentury * YearsOfCentury) + end;
        return year - day.Year > YearsOfCentury / 2 ? year - YearsOfCentury : day.Year - year > YearsOfCentury / 2 ? year + YearsOfCentury : year;
    }

    private static int YearOf(string which, string season, DateTime day)
    {
        var start = season switch { "spring" => 3, "summer" => 6, "winter" => 12, _ => 9 };
        return which is "next" or "coming" ? day.Year + (day.Month < start ? 0 : 1)
            : which == "this" ? day.Year
            : day.Year - (day.Month >= start + MonthsOfSeason ? 0 : 1);
    }

    private static int NumberOfWeekday(string word) =>
        Weekdays.Select(names => Array.IndexOf(names, word.InSmallLetters())).Max();

    // A week begins on its Monday.
    private static string Week(DateTime day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        return $"{Text(monday)}/{Text(monday.AddDays(DaysOfWeek - 1))}";
    }

    // A month without a year is the nearest one.
    private static string[] WithYear(string text, DateTime day) =>
    [
        .. new[] { day.Year, day.Year + 1, day.Year - 1 }
            .Select(year => $"{text} {Invariant.Text(year)}")
            .Select(static dated => DateReading.Of(dated) is { Count: 1 } only ? only[0] : LooseDates.Of(dated))
            .OfType<string>()
            .Where(static date => DateText.Problem(date) is null)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(date => Distance(date, day))
            .Take(1),
    ];

    private static double Distance(string date, DateTime day) =>
        TryDay(date, out var whole) ? Math.Abs((whole - day).TotalDays)
        : TryDay(date.Length >= 7 ? date.Substring(0, 7) + "-15" : string.Empty, out var month) ? Math.Abs((month - day).TotalDays)
        : double.MaxValue;

    // Weeks and days are counted; of a month or a year the day is seldom meant.
    private static string Counted(DateTime day, int number, string unit) => unit.InSmallLetters() switch
    {
        "day" => Text(day.AddDays(number)),
        "week" => Text(day.AddDays(DaysOfWeek * number)),
        "month" => day.AddMonths(number).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.AddYears(number).ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase) ? 1
        : Array.IndexOf(Numbers, word.InSmallLetters()) is > 0 and var index ? index
        : null;

    private static bool TryDay(string text, out DateTime day) => DateTime.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Text(DateTime day) => day.ToString(DayForm, CultureInfo.InvariantCulture);
}
