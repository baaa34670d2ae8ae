using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Letters in other forms, as texts out of PDF files and hostile texts have them: ligatures, full-width and mathematical letters, the shapes of Arabic letters.</summary>
/// <remarks>Raised letters are none: “Nº 5” is no “No”.</remarks>
internal static class LetterForms
{
    /// <summary>Whether a UTF-16 unit is such a form, or the first half of one.</summary>
    public static bool MayBegin(char unit) => unit is (>= '\u24B6' and <= '\u24E9') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF')
        or (>= '\uFE70' and <= '\uFEFC') or (>= '\uFF21' and <= '\uFF5A') or '\uD835' or '\uD87E';

    /// <summary>The letters of a form; null where a character is none.</summary>
    public static string? PartsOf(int code) => code is (>= 0x24B6 and <= 0x24E9) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFB50 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x1D400 and <= 0x1D7FF) ? CompatibilityForms.PartsOf(code) : null;
}
