using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The language of a text, where its script is that of one language.</summary>
internal static class ScriptLanguages
{
    /// <summary>
    /// The blocks of Unicode whose letters decide the language. Scripts that several languages share in daily use are not
    /// here: Latin, Cyrillic, Arabic, Devanagari, Bengali, Ethiopic, Tibetan.
    /// </summary>
    private static readonly (int First, int Last, string Language)[] Blocks =
    [
        (0x0370, 0x03FF, "el"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0780, 0x07BF, "dv"),
        (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"),
        (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"),
        (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"),
        (0x1100, 0x11FF, Korean), (0x13A0, 0x13FF, "chr"), (0x1780, 0x17FF, "km"), (0x1C90, 0x1CBF, "ka"),
        (0x1F00, 0x1FFF, "el"), (0x3040, 0x30FF, Japanese), (0x3130, 0x318F, Korean), (0x3400, 0x9FFF, Chinese),
        (0xA960, 0xA97F, Korean), (0xAC00, 0xD7FF, Korean), (0xF900, 0xFAFF, Chinese), (0xFB1D, 0xFB4F, "he"),
        (0xFF66, 0xFF9F, Japanese), (0x20000, 0x3FFFF, Chinese),
    ];

    /// <summary>Letters before it decide nothing.</summary>
    private const char FirstOfBlocks = '\u0370';

    private const string Korean = "ko";
    private const string Japanese = "ja";
    private const string Chinese = "zh";

    /// <summary>One of so many Chinese characters and kana is a kana in every Japanese text.</summary>
    private const int LeastKana = 20;

    /// <summary>The tag of the language (BCP 47) in whose script most letters of a text are; null where that decides nothing.</summary>
    public static string? Of(string text)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        for (var at = 0; at < text.Length; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            if (char.IsLetter(text, at))
            {
                all++;
                if (text[at] >= FirstOfBlocks)
                {
                    Add(LanguageOf(CodePoints.At(text, at)), 1);
                }
            }
        }

        // Korean and Japanese texts have Chinese characters too.
        var (chinese, kana, hangul) = (Count(Chinese), Count(Japanese), Count(Korean));
        var owner = hangul > chinese + kana ? Korean : kana * LeastKana >= chinese + kana ? Japanese : Chinese;
        if (chinese > 0 && owner != Chinese)
        {
            Add(owner, chinese);
            letters.Remove(Chinese);
        }

        return letters.Where(pair => pair.Key.Length > 0 && pair.Value * 2 > all).Select(static pair => pair.Key).FirstOrDefault();

        int Count(string language) => letters.TryGetValue(language, out var count) ? count : 0;

        void Add(string language, int count) => letters[language] = Count(language) + count;
    }

    private static string LanguageOf(int letter)
    {
        // A loop, since a query would make a closure for each letter of a text.
        foreach (var (first, last, language) in Blocks)
        {
            if (letter >= first && letter <= last)
            {
                return language;
            }
        }

        return string.Empty;
    }
}
