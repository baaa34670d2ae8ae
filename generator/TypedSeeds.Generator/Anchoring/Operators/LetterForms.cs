using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Letters in other forms, as texts out of PDF files and hostile texts have them: ligatures, full-width, half-width and mathematical letters, small capitals, radicals of Chinese, the shapes of Arabic letters.</summary>
/// <remarks>Raised letters are none: “Nº 5” is no “No”.</remarks>
internal static class LetterForms
{
    /// <summary>The small capitals of a to z. One of “q” and “x” is none; a letter that is never sought is in their place.</summary>
    private const string SmallCapitals = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ\uFFFFʀꜱᴛᴜᴠᴡ\uFFFFʏᴢ";

    /// <summary>Whether a UTF-16 unit is such a form, or the first half of one.</summary>
    public static bool MayBegin(char unit) => SmallCapitals.IndexOf(unit) >= 0 || unit is (>= '\u24B6' and <= '\u24E9') or (>= '\u2E80' and <= '\u2FD5') or (>= '\uFF66' and <= '\uFF9F') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF')
        or (>= '\uFE70' and <= '\uFEFC') or (>= '\uFF21' and <= '\uFF5A') or '\uD835' or '\uD87E';

    /// <summary>The letters of a form; null where a character is none.</summary>
    public static string? PartsOf(int code) => code <= char.MaxValue && SmallCapitals.IndexOf((char)code) is >= 0 and var at ? ((char)('a' + at)).ToString()
        : code is (>= 0x24B6 and <= 0x24E9) or (>= 0x2E80 and <= 0x2FD5) or (>= 0xFF66 and <= 0xFF9D) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFB50 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x1D400 and <= 0x1D7FF) ? CompatibilityForms.PartsOf(code) : null;
}
