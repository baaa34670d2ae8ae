using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>What a code point is in a word.</summary>
internal enum WordClass
{
    /// <summary>No part of a word, or a letter of a script without borders.</summary>
    None,
    Letter,
    Digit,
}

/// <summary>The class of each code point in a word, the same on every host.</summary>
internal static class WordClasses
{
    private static readonly Lazy<ClassTable<WordClass>> Table =
        new(static () => new(WordTable.Ranges, static name => name == "Digit" ? WordClass.Digit : WordClass.Letter));

    /// <summary>The class of the code point that begins at an offset.</summary>
    public static WordClass At(string text, int offset) => Of(CodePoints.At(text, offset));

    /// <summary>The class of the code point that ends at an offset.</summary>
    public static WordClass Before(string text, int offset) => Of(CodePoints.Before(text, offset));

    private static WordClass Of(int point) => point switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => WordClass.Letter,
        >= '0' and <= '9' => WordClass.Digit,
        < 0x80 or (>= PlainMarks.First and <= PlainMarks.Last) => WordClass.None,
        _ => Table.Value[point],
    };
}
