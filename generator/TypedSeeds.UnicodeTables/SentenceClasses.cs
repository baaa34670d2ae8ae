namespace TypedSeeds.UnicodeTables;

/// <summary>What characters are to the end of a sentence: the classes of UAX #29, table 4, made finer where the rules need it.</summary>
internal static class SentenceClasses
{
    // Scripts that write no space between words, and thus none after a stop.
    private static readonly string[] JoinedScripts =
    [
        "Han", "Hiragana", "Katakana", "Bopomofo", "Khmer", "Myanmar", "Tai_Le", "New_Tai_Lue", "Tai_Tham", "Tibetan",
        "Javanese", "Balinese", "Yi", "Nushu", "Tangut", "Khitan_Small_Script",
    ];

    // Scripts that have no stop: a space divides phrases.
    private static readonly string[] PhraseScripts = ["Thai", "Lao", "Tai_Viet"];

    // The prolonged sound marks of kana, which Unicode counts to no one script.
    private static readonly int[] JoinedMarks = [0x30FC, 0xFF70];

    // Thai and Lao write a space after these inside a phrase.
    private static readonly int[] MarksInPhrases = [0xE2F, 0xE46, 0xEAF, 0xEC6];

    // Stops that end sentences in their scripts and do not have the property in version 15: Hebrew, Tibetan, Khmer, Buginese,
    // Coptic, and the vertical forms of the East Asian stops.
    private static readonly int[] OtherStops =
    [
        0x5C3, 0xF0D, 0xF0E, 0xF0F, 0xF10, 0xF11, 0x17D4, 0x17D5, 0x1A1E, 0x1A1F, 0x2CF9, 0x2CFA, 0x2CFB, 0x2CFE, 0xFE12, 0xFE15, 0xFE16,
    ];

    // The Greek question mark and the ellipsis do not have the property either.
    private static readonly int[] OtherSpacedStops = [0x37E, 0x2026];

    // Stops that also occur inside words, addresses and short forms: only white space shows that they end something.
    private static readonly int[] SharedStops = [0x21, 0x3F, 0x6D4, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x2E2E, 0x2E3C, 0x2E53, 0x2E54];

    public static IReadOnlyDictionary<int, string> Read(string folder)
    {
        var scripts = UnicodeFile.Read(Path.Combine(folder, "Scripts.txt"));
        var categories = UnicodeFile.Read(Path.Combine(folder, "extracted", "DerivedGeneralCategory.txt"));
        var classes = new Dictionary<int, string>();
        foreach (var (point, value) in UnicodeFile.Read(Path.Combine(folder, "auxiliary", "SentenceBreakProperty.txt")))
        {
            if (ClassOf(point, value, scripts.GetValueOrDefault(point), categories.GetValueOrDefault(point)) is { } found)
            {
                classes[point] = found;
            }
        }

        foreach (var point in UnicodeFile.ReadProperty(Path.Combine(folder, "PropList.txt"), "Sentence_Terminal"))
        {
            classes.TryAdd(point, "Stop");
        }

        Set(classes, OtherStops, "Stop");
        Set(classes, OtherSpacedStops, "SpacedStop");
        Set(classes, JoinedMarks, "Joined");
        Set(classes, MarksInPhrases, "Letter");
        return classes;
    }

    private static string? ClassOf(int point, string value, string? script, string? category) => value switch
    {
        "ATerm" => "FullStop",
        "STerm" => SharedStops.Contains(point) ? "SpacedStop" : "Stop",
        "OLetter" when JoinedScripts.Contains(script) => "Joined",
        "OLetter" when PhraseScripts.Contains(script) => "Phrase",
        "OLetter" => "Letter",
        "Numeric" => "Digit",
        "Close" when category == "Ps" => "Open",
        "Close" when category is "Pe" or "Pf" => "Close",
        "Close" => "Quote",
        "Format" => "Extend",
        "Lower" or "Upper" or "Extend" => value,
        _ => null,
    };

    private static void Set(Dictionary<int, string> classes, int[] points, string name)
    {
        foreach (var point in points)
        {
            classes[point] = name;
        }
    }
}
