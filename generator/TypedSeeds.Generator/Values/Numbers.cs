using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>Numbers as messages and rows hold them, the same in every culture.</summary>
internal static class Numbers
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
