namespace TypedSeeds.UnicodeTables;

/// <summary>The characters that words are made of, in scripts that write words apart, and the digits of all scripts.</summary>
internal static class WordClasses
{
    // Scripts without a space between words, and those that write particles on to words; by the names of both files.
    private static readonly string[] JoinedScripts =
    [
        "Han", "Hiragana", "Katakana", "Bopomofo", "Hangul", "Thai", "Lao", "Khmer", "Myanmar", "Tai_Le", "New_Tai_Lue",
        "Tai_Tham", "Tai_Viet", "Tibetan", "Javanese", "Balinese", "Yi", "Lisu", "Nushu", "Tangut", "Khitan_Small_Script",
        "Arabic", "Hebrew", "Syriac", "Mandaic", "Samaritan", "Thaana",
        "Hani", "Hira", "Kana", "Bopo", "Hang", "Laoo", "Khmr", "Mymr", "Arab", "Hebr", "Syrc", "Mand", "Samr", "Thaa",
    ];

    // Letters, marks and numbers.
    private static readonly string[] Categories = ["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No"];

    // Superscripts, subscripts and fractions are part of what they are written on to: “5 m” is not in “5 m²”. Other
    // numbers that all scripts use, such as circled ones, number what follows.
    private static readonly (int First, int Last)[] WrittenOn = [(0xA0, 0xFF), (0x2070, 0x209F), (0x2150, 0x218F)];

    public static IReadOnlyDictionary<int, string> Read(string folder)
    {
        var scripts = UnicodeFile.Read(Path.Combine(folder, "Scripts.txt"));
        var extensions = UnicodeFile.Read(Path.Combine(folder, "ScriptExtensions.txt"));
        return UnicodeFile.Read(Path.Combine(folder, "extracted", "DerivedGeneralCategory.txt"))
            .Where(entry => entry.Value == "Nd" || (Categories.Contains(entry.Value) && IsWritten(entry.Key, entry.Value)))
            .ToDictionary(entry => entry.Key, entry => entry.Value == "Nd" ? "Digit" : "Letter");

        bool IsWritten(int point, string category)
        {
            var script = scripts.GetValueOrDefault(point, string.Empty);
            return !extensions.GetValueOrDefault(point, script).Split(' ').Any(JoinedScripts.Contains)
                && (category != "No" || script != "Common" || Array.Exists(WrittenOn, range => point >= range.First && point <= range.Last));
        }
    }
}
