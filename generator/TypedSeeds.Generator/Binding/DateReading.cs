using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads dates that are written in another way than EDTF. It is for proposals only and never accepted.</summary>
internal static class DateReading
{
    /// <summary>No date that people write is longer.</summary>
    private const int Longest = 64;

    /// <summary>A year, a hyphen and a month.</summary>
    private const int MonthLength = 7;

    private static readonly Regex Numbers = new(@"^(\d{1,4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$", RegexOptions.CultureInvariant);
    private static readonly Regex MonthAndYear = new(@"^(\d{1,2})\s?[-/.]\s?(\d{4})$", RegexOptions.CultureInvariant);
    private static readonly Regex YearAndMonth = new(@"^(\d{4})\s?[-/.]\s?(\d)$", RegexOptions.CultureInvariant);
    private static readonly Regex EastAsian = new(@"^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?$", RegexOptions.CultureInvariant);
    private static readonly Regex DaysOfWords = new(@"^(\d{1,2})\.?\s?(?:[-–—/]|to|until|and)\s?(\d{1,2}\D.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex DaysAfterMonth = new(@"^(\p{L}+\.?)\s(\d{1,2})\s?(?:[-–—/]|to|until|and)\s?(\d{1,2})(,?\s\d{4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex DaysAtEnd = new(@"^(\d{4}-\d{2})-(\d{2})\s?(?:[-–—/]|to|until|and)\s?(\d{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Decade = new(@"^(?:the )?(\d{3})0s$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex About = new(@"^(?:c\.|ca\.?|circa|about|around|approximately)\s*(.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Interval = new(@"^(?:from |between )?(.+?)\s*(?: to | until | and | through |\s[-–—]\s|[–—])\s*(.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Pair = new(@"\band\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly string[] DaysOfWeek = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly Regex Word = new(@"\d+|\p{L}+", RegexOptions.CultureInvariant);
    private static readonly Regex Ordinal = new(@"(?<=\d)(?:st|nd|rd|th|er|º|ª|o)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The dates that a text may mean, in EDTF: several where days and months may be in either order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var written = text.Trim();
        if (written.Length is 0 or > Longest)
        {
            return [];
        }

        return One(written) is { Length: > 0 } dates ? dates
            : Days(written) is { Length: > 0 } days ? days
            : Interval.Match(written) is { Success: true } ends && Once(ends.Groups[1].Value) is { Length: 1 } start && Once(ends.Groups[2].Value) is { Length: 1 } end ? Dates($"{start[0]}/{end[0]}")
            : [];
    }

    /// <summary>The dates in the words of a message that have the very digits of a text, or a zero before that of its month: what the message proposes for it.</summary>
    public static IReadOnlyList<string> In(string message, string text) =>
        [.. message.Split(' ', ',', ';', ':').Where(word => word != text && DigitsOf(word).Length > 0 && (DigitsOf(word) == DigitsOf(text) || word == YearAndMonth.Replace(text, "$1-0$2")) && Edtf.TryParse(word, out _, out _)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a text says what its date does not: another day of the week, or two times that need not be the ends of one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date that it may mean.</param>
    public static bool SaysMore(string text, string date) =>
        Word.Matches(text).Cast<Match>().Any(word => Array.FindIndex(DaysOfWeek, name => word.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase) && MonthNames.IsBeside(word.Value)) is >= 0 and var day && !IsOn(date, day))
        || (date.IndexOf('/') > 0 && Pair.IsMatch(text));

    private static bool IsOn(string date, int day) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var one) && (int)one.DayOfWeek == day;

    // Several days of one month: the month and the year are said once, and each end is read with them.
    private static string[] Days(string text)
    {
        if (DaysAtEnd.Match(text) is { Success: true } last)
        {
            return Dates($"{last.Groups[1].Value}-{last.Groups[2].Value}/{last.Groups[1].Value}-{last.Groups[3].Value}");
        }

        var (from, until) = DaysOfWords.Match(text) is { Success: true } first ? (first.Groups[1].Value, first.Groups[2].Value)
            : DaysAfterMonth.Match(text) is { Success: true } after ? (after.Groups[2].Value, $"{after.Groups[3].Value} {after.Groups[1].Value} {after.Groups[4].Value.Trim(',', ' ')}")
            : (string.Empty, string.Empty);
        if (from.Length == 0 || One(until) is not { Length: > 0 } ends)
        {
            return [];
        }

        // Both ends are in one month: where a day may be read as a month, that tells which it is.
        var rest = until.Substring(until.TakeWhile(Ascii.IsDigit).Count());
        var starts = One(from + rest);
        return Dates([.. starts.SelectMany(start => ends.Where(end => end.Length == start.Length && end.StartsWith(start.Substring(0, MonthLength), StringComparison.Ordinal)).Select(end => $"{start}/{end}"))]);
    }

    private static string[] One(string text) =>
        Numbers.Match(text) is { Success: true } numbers ? OfNumbers(numbers.Groups[1].Value, numbers.Groups[3].Value, numbers.Groups[4].Value, dayFirst: numbers.Groups[2].Value == ".")
        : MonthAndYear.Match(text) is { Success: true } month ? Dates($"{month.Groups[2].Value}-{Two(month.Groups[1].Value)}")
        : EastAsian.Match(text) is { Success: true } east ? Dates(string.Join("-", east.Groups.Cast<Group>().Skip(1).Where(static group => group.Success).Select(static group => Two(group.Value))))
        : Decade.Match(text) is { Success: true } decade ? OfDecade(decade.Groups[1].Value)
        : About.Match(text) is { Success: true } about ? [.. Once(about.Groups[1].Value).SelectMany(static date => Dates(date + "~"))]
        : OfWords(text);

    private static string[] Once(string text) => Dates(text) is { Length: > 0 } date ? date : About.IsMatch(text) ? [] : One(text);

    // The first ten years of a century are called as the whole of it.
    private static string[] OfDecade(string years) => years[years.Length - 1] == '0' ? Dates($"{years}X", $"{years.Substring(0, years.Length - 1)}XX") : Dates($"{years}X");

    private static string[] OfNumbers(string first, string second, string third, bool dayFirst) =>
        first.Length == EdtfDate.YearLength && third.Length <= 2 ? Dates($"{first}-{Two(second)}-{Two(third)}")
        : third.Length != EdtfDate.YearLength || first.Length > 2 ? []
        : dayFirst ? Dates($"{third}-{Two(second)}-{Two(first)}", $"{third}-{Two(first)}-{Two(second)}")
        : Dates($"{third}-{Two(first)}-{Two(second)}", $"{third}-{Two(second)}-{Two(first)}");

    // A day, a month in words and a year in any order, of which only the month is needed beside the year.
    private static string[] OfWords(string text)
    {
        var (month, day, year) = (0, string.Empty, string.Empty);
        foreach (var word in Word.Matches(Ordinal.Replace(text, string.Empty)).Cast<Match>().Select(static match => match.Value))
        {
            if (!Characters.IsDigit(word[0]))
            {
                var number = MonthNames.Of(word);
                if ((number == 0 && !MonthNames.IsBeside(word)) || (number > 0 && month > 0))
                {
                    return [];
                }

                month = number > 0 ? number : month;
            }
            else if (word.Length == EdtfDate.YearLength && year.Length == 0)
            {
                year = word;
            }
            else if (word.Length <= 2 && day.Length == 0)
            {
                day = word;
            }
            else
            {
                return [];
            }
        }

        return month == 0 || year.Length == 0 ? []
            : Dates(day.Length == 0 ? $"{year}-{Two(Invariant.Text(month))}" : $"{year}-{Two(Invariant.Text(month))}-{Two(day)}");
    }

    private static string[] Dates(params string[] dates) => [.. dates.Distinct(StringComparer.Ordinal).Where(static date => Edtf.TryParse(date, out _, out _))];

    private static string Two(string number) => number.PadLeft(2, '0');

    private static string DigitsOf(string text) => string.Concat(text.Where(Ascii.IsDigit).OrderBy(static digit => digit));
}
