using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>Numbers in digits, the same in every culture, as messages and rows hold them.</summary>
internal static class Invariant
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Appends a number that is not negative, without a text of its own: rows and code have several for each entry.</summary>
    public static StringBuilder Append(StringBuilder text, int number)
    {
        var unit = 1;
        while (number / unit >= Base)
        {
            unit *= Base;
        }

        for (; unit > 0; unit /= Base)
        {
            text.Append((char)('0' + (number / unit % Base)));
        }

        return text;
    }

    private const int Base = 10;
}
