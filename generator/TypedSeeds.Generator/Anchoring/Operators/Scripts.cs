using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>In which script a text is.</summary>
internal static class Scripts
{
    public const string Latin = "Latn";
    public const string Korean = "Kore";
    public const string Japanese = "Jpan";
    public const string Chinese = "Hani";

    /// <summary>One of so many Chinese characters and kana is a kana in every Japanese text.</summary>
    private const int LeastKana = 20;

    /// <summary>Letters before it need no look-up.</summary>
    private const char EndOfAscii = '\u0080';

    /// <summary>The blocks of Unicode with the code of their script (ISO 15924). What is in none is of no script that decides anything.</summary>
    private static readonly (int First, int Last, string Script)[] Blocks =
    [
        (0x0041, 0x024F, Latin), (0x0370, 0x03FF, "Grek"), (0x0400, 0x052F, "Cyrl"), (0x0530, 0x058F, "Armn"), (0x0590, 0x05FF, "Hebr"),
        (0x0600, 0x06FF, "Arab"), (0x0700, 0x074F, "Syrc"), (0x0750, 0x077F, "Arab"), (0x0780, 0x07BF, "Thaa"), (0x07C0, 0x07FF, "Nkoo"),
        (0x08A0, 0x08FF, "Arab"), (0x0900, 0x097F, "Deva"), (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"),
        (0x0B00, 0x0B7F, "Orya"), (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"), (0x0C80, 0x0CFF, "Knda"), (0x0D00, 0x0D7F, "Mlym"),
        (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x0F00, 0x0FFF, "Tibt"), (0x1000, 0x109F, "Mymr"),
        (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, Korean), (0x1200, 0x139F, "Ethi"), (0x13A0, 0x13FF, "Cher"), (0x1400, 0x167F, "Cans"),
        (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1C80, 0x1C8F, "Cyrl"), (0x1C90, 0x1CBF, "Geor"), (0x1E00, 0x1EFF, Latin),
        (0x1F00, 0x1FFF, "Grek"), (0x2D80, 0x2DDF, "Ethi"), (0x3040, 0x30FF, Japanese), (0x3130, 0x318F, Korean), (0x3400, 0x9FFF, Chinese),
        (0xA640, 0xA69F, "Cyrl"), (0xA720, 0xA7FF, Latin), (0xA960, 0xA97F, Korean), (0xAC00, 0xD7FF, Korean), (0xF900, 0xFAFF, Chinese),
        (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFF, "Arab"), (0xFF21, 0xFF5A, Latin), (0xFF66, 0xFF9F, Japanese),
        (0x20000, 0x3FFFF, Chinese),
    ];

    /// <summary>The letters of a text by script. Korean and Japanese texts have Chinese characters, too, which are counted as theirs.</summary>
    public static ScriptCount Count(string text)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        var (all, ascii) = (0, 0);
        for (var at = 0; at < text.Length; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            if (text[at] < EndOfAscii)
            {
                ascii += Ascii.IsLetter(text[at]) ? 1 : 0;
            }
            else if (Characters.IsLetter(text, at))
            {
                all++;
                Add(ScriptOf(CodePoints.At(text, at)), 1);
            }
        }

        Add(Latin, ascii);
        var (chinese, kana, hangul) = (Of(Chinese), Of(Japanese), Of(Korean));
        var owner = hangul > chinese + kana ? Korean : kana * LeastKana >= chinese + kana ? Japanese : Chinese;
        if (chinese > 0 && owner != Chinese)
        {
            Add(owner, chinese);
            letters.Remove(Chinese);
        }

        var (script, count) = (string.Empty, 0);
        foreach (var pair in letters)
        {
            // Without an order, two that have as many letters would be told apart by chance.
            if (pair.Key.Length > 0 && (script.Length == 0 || pair.Value > count || (pair.Value == count && string.CompareOrdinal(pair.Key, script) < 0)))
            {
                (script, count) = (pair.Key, pair.Value);
            }
        }

        return new(script, count, all + ascii);

        int Of(string script) => letters.TryGetValue(script, out var found) ? found : 0;

        void Add(string script, int more) => letters[script] = Of(script) + more;
    }

    private static string ScriptOf(int letter)
    {
        // A loop, since a query would make a closure for each letter of a text.
        foreach (var (first, last, script) in Blocks)
        {
            if (letter >= first && letter <= last)
            {
                return script;
            }
        }

        return string.Empty;
    }
}
