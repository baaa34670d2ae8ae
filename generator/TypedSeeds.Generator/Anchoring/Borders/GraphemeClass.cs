namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>What a code point does in an extended grapheme cluster (UAX #29, table 2).</summary>
internal enum GraphemeClass
{
    Other,
    Control,
    Extend,

    /// <summary>A virama that joins two consonants into one character; it extends like any other mark.</summary>
    Linker,

    /// <summary>A consonant of a script that writes conjuncts.</summary>
    Consonant,
    Joiner,
    SpacingMark,
    Prepend,
    RegionalIndicator,
    Pictographic,
    LeadingJamo,
    VowelJamo,
    TrailingJamo,

    /// <summary>A Hangul syllable without a final consonant.</summary>
    OpenSyllable,

    /// <summary>A Hangul syllable with a final consonant.</summary>
    ClosedSyllable,
}

/// <summary>The class of each code point, the same on every host.</summary>
internal static class GraphemeClasses
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int SyllablesOfVowel = 28;

    private static readonly Lazy<ClassTable<GraphemeClass>> Table = new(static () => new(GraphemeTable.Ranges, Parse));

    public static GraphemeClass Of(int codePoint) => codePoint is >= FirstSyllable and <= LastSyllable
        ? (codePoint - FirstSyllable) % SyllablesOfVowel == 0 ? GraphemeClass.OpenSyllable : GraphemeClass.ClosedSyllable
        : Table.Value[codePoint];

    /// <summary>Whether a class goes with the character before it, and is not seen as one of its own.</summary>
    public static bool IsMark(GraphemeClass found) =>
        found is GraphemeClass.Extend or GraphemeClass.Linker or GraphemeClass.Joiner or GraphemeClass.SpacingMark;

    private static GraphemeClass Parse(string name) => name switch
    {
        "Control" => GraphemeClass.Control,
        "Extend" => GraphemeClass.Extend,
        "Linker" => GraphemeClass.Linker,
        "Consonant" => GraphemeClass.Consonant,
        "ZWJ" => GraphemeClass.Joiner,
        "SpacingMark" => GraphemeClass.SpacingMark,
        "Prepend" => GraphemeClass.Prepend,
        "Regional_Indicator" => GraphemeClass.RegionalIndicator,
        "Pictographic" => GraphemeClass.Pictographic,
        "L" => GraphemeClass.LeadingJamo,
        "V" => GraphemeClass.VowelJamo,
        "T" => GraphemeClass.TrailingJamo,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a class that no rule is about."),
    };
}
