using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>Numbers in digits, the same in every culture, as messages and rows hold them.</summary>
internal static class Invariant
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
