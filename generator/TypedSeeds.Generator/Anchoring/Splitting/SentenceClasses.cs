using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>The class of each character, the same on every host.</summary>
internal static class SentenceClasses
{
    private const int BasicCount = char.MaxValue + 1;

    private static readonly Lazy<ClassTable<SentenceClass>> Table = new(static () => new(SentenceTable.Ranges, Parse));

    // Every character of a document is asked, so the basic plane is spread out once.
    private static readonly Lazy<SentenceClass[]> Basic = new(static () =>
    {
        var classes = new SentenceClass[BasicCount];
        for (var point = 0; point < classes.Length; point++)
        {
            classes[point] = Table.Value[point];
        }

        return classes;
    });

    /// <summary>The classes of the basic plane, by code unit; a surrogate has none.</summary>
    public static SentenceClass[] OfUnits => Basic.Value;

    /// <summary>The class of the code point that begins at an offset.</summary>
    public static SentenceClass At(string text, int offset) => Of(CodePoints.At(text, offset));

    /// <summary>The class of the code point that ends at an offset.</summary>
    public static SentenceClass Before(string text, int offset) => Of(CodePoints.Before(text, offset));

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

    private static SentenceClass Of(int point) => point < BasicCount ? Basic.Value[point] : Table.Value[point];

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
