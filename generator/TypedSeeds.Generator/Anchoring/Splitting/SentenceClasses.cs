using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>The class of each character, the same on every host.</summary>
internal static class SentenceClasses
{
    private static readonly ClassTable<SentenceClass> Table = new(SentenceTable.Ranges, Parse);

    /// <summary>The classes of the basic plane, by code unit; a surrogate has none.</summary>
    public static CodeUnitTable<SentenceClass> OfUnits { get; } = new(static unit => Table[unit]);

    /// <summary>The class of the code point that begins at an offset.</summary>
    public static SentenceClass At(string text, int offset) => char.IsSurrogate(text[offset]) ? Of(CodePoints.At(text, offset)) : OfUnits[text[offset]];

    /// <summary>The class of the code point that ends at an offset.</summary>
    public static SentenceClass Before(string text, int offset) => char.IsSurrogate(text[offset - 1]) ? Of(CodePoints.Before(text, offset)) : OfUnits[text[offset - 1]];

    public static bool IsLetter(SentenceClass found) => found is >= SentenceClass.Lower and <= SentenceClass.Phrase;

    public static bool IsStop(SentenceClass found) => found is SentenceClass.FullStop or SentenceClass.SpacedStop or SentenceClass.Stop;

    /// <summary>Whether a range has a letter or a digit: without any, there is nothing to annotate.</summary>
    public static bool HasWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (At(text, i) is var found && (IsLetter(found) || found == SentenceClass.Digit))
            {
                return true;
            }
        }

        return false;
    }

    private static SentenceClass Of(int point) => point <= char.MaxValue ? OfUnits[(char)point] : Table[point];

    private static SentenceClass Parse(string name) => name switch
    {
        "Lower" => SentenceClass.Lower,
        "Upper" => SentenceClass.Upper,
        "Letter" => SentenceClass.Letter,
        "Joined" => SentenceClass.Joined,
        "Phrase" => SentenceClass.Phrase,
        "Digit" => SentenceClass.Digit,
        "Extend" => SentenceClass.Extend,
        "FullStop" => SentenceClass.FullStop,
        "SpacedStop" => SentenceClass.SpacedStop,
        "Stop" => SentenceClass.Stop,
        "Open" => SentenceClass.Open,
        "Close" => SentenceClass.Close,
        "Quote" => SentenceClass.Quote,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a class that no rule is about."),
    };
}
