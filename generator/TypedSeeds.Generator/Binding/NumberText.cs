using System.Globalization;

namespace TypedSeeds.Generator.Binding;

/// <summary>Numbers as an annotation writes them: digits, a sign where they are negative, a point in a number. Nothing is ever rounded.</summary>
internal static class NumberText
{
    /// <summary>The most digits of which a decimal holds every number exactly.</summary>
    private const int MostDigits = 28;

    /// <summary>Whether a text is a whole number of 64 bits.</summary>
    public static bool IsInteger(string text) =>
        IsPlain(text, mayHavePoint: false) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a text is a decimal number of at most 28 digits.</summary>
    public static bool IsNumber(string text) => IsPlain(text, mayHavePoint: true) && text.Count(Ascii.IsDigit) <= MostDigits;

    // No leading zeros: 0256 is a code, and a text.
    private static bool IsPlain(string text, bool mayHavePoint)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits.Substring(0, point);
        var fraction = point < 0 ? "0" : digits.Substring(point + 1);
        return (point < 0 || mayHavePoint)
            && IsDigits(whole)
            && IsDigits(fraction)
            && (whole.Length == 1 || whole[0] != '0');
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(Ascii.IsDigit);
}
