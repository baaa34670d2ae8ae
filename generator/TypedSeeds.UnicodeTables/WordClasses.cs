namespace TypedSeeds.UnicodeTables;

/// <summary>The characters that words are made of, in scripts that write words apart.</summary>
internal static class WordClasses
{
    // Scripts without a space between words, and those that write particles on to words.
    private static readonly string[] JoinedScripts =
    [
        "Han", "Hiragana", "Katakana", "Bopomofo", "Hangul", "Thai", "Lao", "Khmer", "Myanmar", "Tai_Le", "New_Tai_Lue",
        "Tai_Tham", "Tai_Viet", "Tibetan", "Javanese", "Balinese", "Yi", "Lisu", "Nushu", "Tangut", "Khitan_Small_Script",
        "Arabic", "Hebrew", "Syriac", "Mandaic", "Samaritan", "Thaana",
    ];

    // Letters, marks and numbers; superscripts and fractions are numbers too: “5 m” is not in “5 m²”.
    private static readonly string[] Categories = ["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No"];

    public static IReadOnlyDictionary<int, string> Read(string folder)
    {
        var scripts = UnicodeFile.Read(Path.Combine(folder, "Scripts.txt"));
        return UnicodeFile.Read(Path.Combine(folder, "extracted", "DerivedGeneralCategory.txt"))
            .Where(entry => Categories.Contains(entry.Value) && !JoinedScripts.Contains(scripts.GetValueOrDefault(entry.Key)))
            .ToDictionary(entry => entry.Key, entry => entry.Value == "Nd" ? "Digit" : "Letter");
    }
}
