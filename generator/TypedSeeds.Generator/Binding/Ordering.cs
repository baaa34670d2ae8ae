using System.Globalization;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>Whether one value lies below another. Values are in the form in which a row holds them, and have passed their checks.</summary>
internal static class Ordering
{
    /// <summary>Whether the first lies below the second; of dates, whether it does so for certain.</summary>
    public static bool IsBelow(FieldType type, string left, string right) => type == FieldType.Date
        ? IsBefore(left, right)
        : Number(left) < Number(right);

    private static bool IsBefore(string left, string right)
    {
        return Edtf.TryParse(left, out var first, out _)
            && Edtf.TryParse(right, out var second, out _)
            && first.LatestDay < second.EarliestDay;
    }

    private static decimal Number(string number) => decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
