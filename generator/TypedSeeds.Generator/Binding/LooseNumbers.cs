using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads numbers as people write them: with signs between digits, a comma for the point, a unit of hundredths, or in words. It is for proposals only.</summary>
internal static class LooseNumbers
{
    private const int Longest = 40;

    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Regex Grouped = new(@"^-?\d{1,3}(?:[,.' _\u00A0\u202F’]\d{3})+$", RegexOptions.CultureInvariant);
    private static readonly Regex WholeFraction = new(@"^(-?\d+)[.,]0+$", RegexOptions.CultureInvariant);

    /// <summary>The number that a text means; null where none is likely.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRight">Whether a number may be written there.</param>
    public static string? Of(string text, Predicate<string> isRight)
    {
        var written = text.Trim().TrimEnd('%', ' ').TrimStart('+');
        return written.Length is 0 or > Longest ? null : Array.Find(Forms(written).ToArray(), form => form is not null && form != text && isRight(form));
    }

    private static IEnumerable<string?> Forms(string text)
    {
        yield return text;
        yield return Array.IndexOf(Words, text.InSmallLetters()) is >= 0 and var number ? Invariant.Text(number) : null;
        yield return Grouped.IsMatch(text) ? string.Concat(text.Where(static sign => sign == '-' || Ascii.IsDigit(sign))) : null;
        yield return WholeFraction.Match(text) is { Success: true } whole ? whole.Groups[1].Value : null;
        yield return text.Count(static sign => sign == ',') == 1 && text.IndexOf('.') < 0 ? text.Replace(',', '.') : null;
        var rest = text.TrimStart('0');
        yield return rest.Length > 0 && Ascii.IsDigit(rest[0]) ? rest : null;
    }
}
