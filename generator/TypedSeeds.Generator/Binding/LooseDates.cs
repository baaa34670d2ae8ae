using System.Globalization;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads words for a time that is no date: before a year, a season, a quarter, the end of a month. A person looks at what is proposed.</summary>
internal static class LooseDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string December = "12";

    /// <summary>Words for a time are fewer characters, and a pattern with a run of spaces in it takes the square of a longer one.</summary>
    private const int Longest = 80;

    /// <summary>EDTF counts the quarters of a year from 33.</summary>
    private const int BeforeQuarters = 32;

    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    private static readonly Regex Before = new(@"^(?:before|prior to|vor|avant|antes de)\s+(?:the (?:start|beginning) of\s+)?(.+)$", Options);
    private static readonly Regex After = new(@"^(?:after|nach|après)\s+(?:the end of\s+)?(.+)$", Options);
    private static readonly Regex Until = new(@"^(?:before the end of|until|till|by|up to|no later than|not after|bis|jusqu'en|hasta)\s+(?:the end of\s+)?(.+)$", Options);
    private static readonly Regex From = new(@"^(?:since|from|as of|starting|not before|no earlier than|seit|ab|depuis|desde)\s+(.+?)(?:\s+on(?:wards?)?)?$", Options);
    private static readonly Regex Season = new(@"^(?:in |the )*(spring|summer|autumn|fall|winter)(?: of)?,?\s+(\d{4})$|^(\d{4})[ -](spring|summer|autumn|fall|winter)$", Options);
    private static readonly Regex Part = new(@"^(?:([qh])([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?([qh])([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)(?: of)?,? (\d{4}))$", Options);
    private static readonly Regex Vague = new(@"^(?:in )?(?:early|mid|late|the (?:beginning|middle|end|start) of|beginning of|end of|middle of|start of|around the end of|anfang|mitte|ende|début|mi|fin)[ -]+(.+)$", Options);
    private static readonly Regex Months = new(@"^(\p{L}+)\s?(?:/|-|–|or|and|to)\s?(\p{L}+)\s+(\d{4})$", Options);
    private static readonly Regex MonthsAtEnd = new(@"^(\d{4})-(\d{2})\s?[-–—/]\s?(\d{2})$", RegexOptions.CultureInvariant);
    private static readonly Regex Either = new(@"^(\S+) (?:or|/) (\S+)$", Options);
    private static readonly Regex UnknownDay = new(@"^(\d{4}-\d{2})-[?x_*.-]{1,2}$", Options);
    private static readonly Regex UnknownMonth = new(@"^(\d{4})-[?x_*]{1,2}(?:-[?x_*]{1,2})?$", Options);

    private static readonly Regex In = new(@"^(?:in|on|during|im|am|en|le)\s+(.+)$", Options);
    private static readonly Regex AtLatest = new(@"^(.+?),?\s+at the latest$", Options);
    private static readonly Regex WordsAfter = new(@"^(\d{4}(?:-\d{2}){1,2})\s?[^\d\s~?%/Tt-][^\d]*$", RegexOptions.CultureInvariant);
    private static readonly Regex LettersForDigits = new(@"^[\dOoIl]{4}(?:[-/.][\dOoIl]{1,2}){1,2}$", RegexOptions.CultureInvariant);

    private static readonly Regex DayBeforeMonth = new(@"^(\d{4})[-/.](1[3-9]|2\d|3[01])[-/.](0?[1-9]|1[0-2])$", RegexOptions.CultureInvariant);

    private static readonly string[] Numbers = ["first", "second", "third", "fourth"];

    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The date that a text may mean, in EDTF; null where none is likely.</summary>
    public static string? Of(string text)
    {
        var written = text.Trim().TrimEnd('.', ',', ';');
        return written.Length > Longest ? null : Candidates(written).FirstOrDefault(static date => date is not null && DateText.Problem(date) is null);
    }

    private static IEnumerable<string?> Candidates(string text)
    {
        yield return Inner(text);
        yield return DayBeforeMonth.Match(text) is { Success: true } turned ? $"{turned.Groups[1].Value}-{turned.Groups[3].Value.PadLeft(2, '0')}-{turned.Groups[2].Value}" : null;
        yield return UnknownDay.Match(text) is { Success: true } day ? day.Groups[1].Value + "-XX" : null;
        yield return UnknownMonth.Match(text) is { Success: true } month ? month.Groups[1].Value + "-XX" : null;
        yield return MonthsAtEnd.Match(text) is { Success: true } ends ? $"{ends.Groups[1].Value}-{ends.Groups[2].Value}/{ends.Groups[1].Value}-{ends.Groups[3].Value}" : null;
        yield return LettersForDigits.IsMatch(text) ? Inner(text.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1')) : null;
        yield return WordsAfter.Match(text) is { Success: true } whole ? whole.Groups[1].Value : null;
        yield return In.Match(text) is { Success: true } within ? Inner(within.Groups[1].Value) : null;
        yield return AtLatest.Match(text) is { Success: true } latest && Inner(latest.Groups[1].Value) is { } limit ? "../" + limit : null;
        yield return Before.Match(text) is { Success: true } before && Inner(before.Groups[1].Value) is { } excluded && Beside(excluded, -1) is { } previous ? "../" + previous : null;
        yield return After.Match(text) is { Success: true } after && Inner(after.Groups[1].Value) is { } passed && Beside(passed, 1) is { } next ? next + "/.." : null;
        yield return Until.Match(text) is { Success: true } until && Inner(until.Groups[1].Value) is { } end ? "../" + end : null;
        yield return From.Match(text) is { Success: true } from && Inner(from.Groups[1].Value) is { } start ? start + "/.." : null;
        foreach (var date in OfSeason(text).Concat(OfPart(text)))
        {
            yield return date;
        }

        if (Months.Match(text) is { Success: true } months && MonthNames.Of(months.Groups[1].Value) is > 0 and var first && MonthNames.Of(months.Groups[2].Value) is > 0 and var last)
        {
            yield return $"{months.Groups[3].Value}-{Two(first)}/{months.Groups[3].Value}-{Two(last)}";
        }

        yield return Either.Match(text) is { Success: true } either && Inner(either.Groups[1].Value) is { } one && Inner(either.Groups[2].Value) is { } other ? $"{one}/{other}" : null;
        yield return Vague.Match(text) is { Success: true } vague ? Inner(vague.Groups[1].Value) : null;
    }

    // The code of a season where EDTF has one at the level of the format, else its months.
    private static IEnumerable<string> OfSeason(string text)
    {
        if (Season.Match(text) is not { Success: true } found)
        {
            yield break;
        }

        var (season, year) = found.Groups[1].Success ? (found.Groups[1].Value, found.Groups[2].Value) : (found.Groups[4].Value, found.Groups[3].Value);
        var (code, from, to) = season.InSmallLetters() switch
        {
            "spring" => ("21", "03", "05"),
            "summer" => ("22", "06", "08"),
            "winter" => ("24", December, "02"),
            _ => ("23", "09", "11"),
        };
        yield return $"{year}-{code}";
        if (code != "24")
        {
            yield return $"{year}-{from}/{year}-{to}";
        }
    }

    private static IEnumerable<string> OfPart(string text)
    {
        if (Part.Match(text) is not { Success: true } found)
        {
            yield break;
        }

        var (unit, number, year) = found.Groups[1].Success ? (found.Groups[1].Value, found.Groups[2].Value, found.Groups[3].Value)
            : found.Groups[4].Success ? (found.Groups[5].Value, found.Groups[6].Value, found.Groups[4].Value)
            : (found.Groups[8].Value, NumberOf(found.Groups[7].Value), found.Groups[9].Value);
        var isQuarter = unit.StartsWith("q", StringComparison.OrdinalIgnoreCase);
        var part = number[0] - '0';
        if (isQuarter)
        {
            yield return $"{year}-{Invariant.Text(BeforeQuarters + part)}";
        }

        var length = isQuarter ? MonthsOfQuarter : MonthsOfHalf;
        yield return $"{year}-{Two(((part - 1) * length) + 1)}/{year}-{Two(part * length)}";
    }

    private static string NumberOf(string word) => Ascii.IsDigit(word[0]) ? word.Substring(0, 1) : Invariant.Text(Array.IndexOf(Numbers, word.InSmallLetters()) + 1);

    // The day, month or year before a date or after it: the words exclude the date itself.
    private static string? Beside(string date, int step)
    {
        foreach (var form in DateForms)
        {
            if (DateTime.TryParseExact(date, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999)
            {
                return (form.Length == 10 ? day.AddDays(step) : form.Length == 7 ? day.AddMonths(step) : day.AddYears(step)).ToString(form, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string? Inner(string text)
    {
        var date = text.Trim();
        return DateText.Problem(date) is null ? date : DateReading.Of(date) is { Count: 1 } only ? only[0] : null;
    }

    private static string Two(int number) => Invariant.Text(number).PadLeft(2, '0');
}
