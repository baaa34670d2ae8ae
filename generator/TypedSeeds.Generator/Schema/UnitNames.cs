using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The names under which units are emitted: pure functions of a unit's own name.</summary>
internal static class UnitNames
{
    /// <summary>The namespace of the units, inside that of the corpus.</summary>
    public const string Namespace = "TypedSeedsUnits";

    private const int MostBytes = 220;

    public static string ClassOf(string unit) => unit[0] == RowText.Scope
        ? "Shared_" + Shorten(Identifier(unit.Substring(1)))
        : "Unit_" + Ids.ToMemberName(unit);

    /// <summary>The hint name of the file that a unit is emitted into.</summary>
    public static string HintOf(string unit) => unit[0] == RowText.Scope
        ? $"Shared.{Shorten(Identifier(unit.Substring(1)))}.g.cs"
        : $"Document.{Shorten(Ids.ToMemberName(unit))}.g.cs";

    // Names of files have at most 255 bytes, those of classes 1,023.
    private static string Shorten(string name) => Encoding.UTF8.GetByteCount(name) <= MostBytes
        ? name
        : name.Substring(0, MostBytes / 4) + "_" + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);

    private static string Identifier(string path)
    {
        var name = new StringBuilder();
        foreach (var character in path)
        {
            if (char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                name.Append(character);
            }
            else
            {
                name.Append(character == '/' ? "_" : $"_{((int)character).ToString("x4", CultureInfo.InvariantCulture)}_");
            }
        }

        return name.ToString();
    }
}
