using System.Globalization;

namespace TypedSeeds.UnicodeTables;

/// <summary>The small or the capital letter of each letter that has one: how far it is away, by code point.</summary>
/// <remarks>One letter for one letter. The letters i of Turkish keep their case, which is that of no language but Turkish and its kin.</remarks>
internal static class CaseMappings
{
    public const int Capitals = 12;
    public const int SmallLetters = 13;

    private const string CapitalIWithDot = "0130";
    private const string SmallIWithoutDot = "0131";

    public static IReadOnlyDictionary<int, string> Read(string database, int field) => File.ReadLines(Path.Combine(database, "UnicodeData.txt"))
        .Select(static line => line.Split(';'))
        .Where(fields => fields[field].Length > 0 && fields[0] is not (CapitalIWithDot or SmallIWithoutDot))
        .ToDictionary(static fields => Hex(fields[0]), fields => (Hex(fields[field]) - Hex(fields[0])).ToString(CultureInfo.InvariantCulture));

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
