using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads durations that are written in words or with small letters. It is for proposals only and never accepted.</summary>
internal static class DurationReading
{
    private const int Longest = 64;
    private const int MostDigits = 9;
    private static readonly Regex Parts = new(@"(\d+|\p{L}+)[\s,-]*", RegexOptions.CultureInvariant);

    // “P2Years”, “PT2W”.
    private static readonly Regex Begun = new(@"^PT?(?=\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Fraction = new(@"^P(T?)(\d{1,4})[.,](\d)(Y|W|D|H|M)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Dictionary<string, string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yearly"] = "P1Y",
        ["annually"] = "P1Y",
        ["annual"] = "P1Y",
        ["monthly"] = "P1M",
        ["weekly"] = "P1W",
        ["daily"] = "P1D",
        ["hourly"] = "PT1H",
        ["quarterly"] = "P3M",
        ["half-yearly"] = "P6M",
        ["fortnightly"] = "P2W",
        ["biennially"] = "P2Y",
        ["biennial"] = "P2Y",
        ["every second year"] = "P2Y",
        ["every other year"] = "P2Y",
        ["every second month"] = "P2M",
        ["every other month"] = "P2M",
        ["every second week"] = "P2W",
        ["every other week"] = "P2W",
        ["every second day"] = "P2D",
        ["every other day"] = "P2D",
        ["twice a year"] = "P6M",
        ["twice per year"] = "P6M",
        ["twice yearly"] = "P6M",
        ["twice annually"] = "P6M",
        ["twice every year"] = "P6M",
        ["two times a year"] = "P6M",
        ["semi-annual"] = "P6M",
        ["semi-annually"] = "P6M",
        ["semiannual"] = "P6M",
        ["semiannually"] = "P6M",
        ["half-annually"] = "P6M",
        ["half a year"] = "P6M",
        ["half year"] = "P6M",
        ["half-year"] = "P6M",
        ["every half year"] = "P6M",
        ["every half-year"] = "P6M",
        ["six-monthly"] = "P6M",
        ["once a year"] = "P1Y",
        ["once a month"] = "P1M",
        ["once a week"] = "P1W",
        ["once a day"] = "P1D",
        ["triennial"] = "P3Y",
        ["triennially"] = "P3Y",
        ["quarter"] = "P3M",
        ["every quarter"] = "P3M",
        ["each quarter"] = "P3M",
        ["a year and a half"] = "P1Y6M",
        ["year and a half"] = "P1Y6M",
        ["decade"] = "P10Y",
        ["year"] = "P1Y",
        ["month"] = "P1M",
        ["week"] = "P1W",
        ["day"] = "P1D",
        ["every year"] = "P1Y",
        ["every month"] = "P1M",
        ["every week"] = "P1W",
        ["every day"] = "P1D",
        ["each year"] = "P1Y",
        ["each month"] = "P1M",
        ["each week"] = "P1W",
        ["each day"] = "P1D",
    };

    /// <summary>Words before a number of units that say how often, and not how many.</summary>
    private static readonly Regex Every = new(@"^(?:once\s+)?(?:every|each|per|in)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A day or a season of each week, month or year.</summary>
    private static readonly Regex Named = new(@"^(?:(?:every|each)\s+(?:(mon|tues|wednes|thurs|fri|satur|sun)day|(spring|summer|autumn|fall|winter))|(?:the\s+)?(?:first|second|third|fourth|last)\s+\p{L}+\s+(?:of|in)\s+(?:each|every|the|a)\s+(week|month|quarter|year))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Times = new(@"^(\p{L}+|\d)\s+times\s+(?:a|per|each|every)\s+year$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Twice = new(@"^(?:twice|two\s+times)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Adverb = new(@"^(\p{L}+|\d+)-(year|month|week|dai)ly$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private const int MonthsOfYear = 12;

    private static readonly Regex Span = new(@"^\s*for\s+(?:the\s+next\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Later = new(@"^\s*in\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Dictionary<string, int> Tens = new(StringComparer.OrdinalIgnoreCase) { ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90 };

    /// <summary>The words for the numbers from zero on.</summary>
    public static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    /// <summary>The units in the order of a duration, with their letters.</summary>
    private static readonly (string Name, string Letter, bool IsTime)[] Units =
        [("year", "Y", false), ("month", "M", false), ("week", "W", false), ("day", "D", false), ("hour", "H", true), ("minute", "M", true), ("second", "S", true)];

    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["y"] = "year",
        ["yr"] = "year",
        ["yrs"] = "year",
        ["mo"] = "month",
        ["mos"] = "month",
        ["mth"] = "month",
        ["mths"] = "month",
        ["w"] = "week",
        ["wk"] = "week",
        ["wks"] = "week",
        ["d"] = "day",
        ["h"] = "hour",
        ["hr"] = "hour",
        ["hrs"] = "hour",
        ["min"] = "minute",
        ["mins"] = "minute",
    };

    /// <summary>The duration that a text may mean; none where it says no numbers of units.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var written = text.Length > Longest ? text : Span.Replace(text, string.Empty).Trim();
        return written.Length is 0 or > Longest ? []
            : Fraction.Match(written) is { Success: true } half ? OfFraction(half)
            : Whole.TryGetValue(written, out var whole) ? [whole]
            : Durations(written.InCapitals()) is { Length: > 0 } capitals ? capitals
            : Begun.Match(written) is { Success: true } begun && Durations(InUnits(written.Substring(begun.Length))) is { Length: > 0 } units ? units
            : Recurring(written) is { } recurring ? Durations(recurring)
            : Every.Replace(written, string.Empty) is var rest && rest.Length < written.Length && Whole.TryGetValue(rest, out var unit) ? [unit]
            : Durations(InUnits(rest));
    }

    private static string? Recurring(string text) =>
        Named.Match(text) is { Success: true } named ? (named.Groups[1].Success ? "P1W" : named.Groups[2].Success ? "P1Y" : Whole[named.Groups[3].Value])
        : Times.Match(text) is { Success: true } times && NumberOf(times.Groups[1].Value) is { } count && int.Parse(count, CultureInfo.InvariantCulture) is > 0 and var often && MonthsOfYear % often == 0 ? $"P{Invariant.Text(MonthsOfYear / often)}M"
        : Adverb.Match(text) is { Success: true } adverb && NumberOf(adverb.Groups[1].Value) is { } number ? $"P{number}{Casing.ToCapital(adverb.Groups[2].Value[0])}"
        : null;

    /// <summary>Whether a text says on which day or in which season something is, or how many times: a duration does not hold all of that.</summary>
    public static bool NamesTimes(string text) => text.Trim() is var written && (Named.IsMatch(written) || Times.IsMatch(written) || Twice.IsMatch(written));

    /// <summary>Whether a text says how long something lasts or when it will be, which is not how often it is.</summary>
    public static bool IsSpan(string text) => Span.IsMatch(text) || Later.IsMatch(text);

    // Parts of years, weeks, days, hours and minutes that are a whole number of a smaller unit. Parts of months are none.
    private static string[] OfFraction(Match match)
    {
        var tenths = (int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) * 10) + int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture);
        var (per, form) = (match.Groups[1].Value + match.Groups[4].Value).InCapitals() switch
        {
            "Y" => (12, "P{0}M"),
            "W" or "TW" => (7, "P{0}D"),
            "D" or "TD" => (24, "PT{0}H"),
            "H" or "TH" => (60, "PT{0}M"),
            "TM" => (60, "PT{0}S"),
            _ => (0, string.Empty),
        };
        return tenths * per % 10 == 0 && tenths * per > 0 ? Durations(string.Format(CultureInfo.InvariantCulture, form, tenths * per / 10)) : [];
    }

    private static string InUnits(string text)
    {
        var (date, time, count, next, tens) = (string.Empty, string.Empty, string.Empty, 0, 0);
        var end = 0;
        foreach (Match part in Parts.Matches(text))
        {
            var word = part.Groups[1].Value;
            if (part.Index != end)
            {
                return string.Empty;
            }

            end = part.Index + part.Length;
            var unit = Array.FindIndex(Units, unit => IsUnit(word, unit.Name));
            if (unit >= next && count.Length > 0)
            {
                (date, time) = Units[unit].IsTime ? (date, time + count + Units[unit].Letter) : (date + count + Units[unit].Letter, time);
                (count, next, tens) = (string.Empty, unit + 1, 0);
            }
            else if (unit < 0 && count.Length == 0 && Tens.TryGetValue(word, out tens))
            {
                count = Invariant.Text(tens);
            }
            else if (unit < 0 && (count.Length == 0 || tens > 0) && NumberOf(word) is { } number && (tens == 0 || number.Length == 1))
            {
                (count, tens) = (tens == 0 ? number : Invariant.Text(tens + (number[0] - '0')), 0);
            }
            else if (!word.Equals("every", StringComparison.OrdinalIgnoreCase) && !word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                return string.Empty;
            }
        }

        return end != text.Length || count.Length > 0 ? string.Empty : "P" + date + (time.Length > 0 ? "T" + time : string.Empty);
    }

    private static bool IsUnit(string word, string unit) =>
        word.Equals(unit, StringComparison.OrdinalIgnoreCase) || word.Equals(unit + "s", StringComparison.OrdinalIgnoreCase)
        || (Short.TryGetValue(word, out var meant) && meant == unit);

    private static string? NumberOf(string word) =>
        word.All(Ascii.IsDigit) ? (word.Length <= MostDigits ? word : null)
        : word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase) ? "1"
        : Array.FindIndex(Numbers, number => number.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var found ? Invariant.Text(found)
        : null;

    private static string[] Durations(string text) => Iso8601Duration.TryRead(text, out _, out _) ? [text] : [];
}
