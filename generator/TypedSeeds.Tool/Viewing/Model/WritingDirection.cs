using System.Text;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>Tells the direction in which a text is written.</summary>
internal static class WritingDirection
{
    /// <summary>Whether most letters of a text are of a script that is written from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        var balance = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            balance += IsRightToLeft(rune) ? 1 : Rune.IsLetter(rune) ? -1 : 0;
        }

        return balance > 0;
    }

    /// <summary>Whether a text has a letter of such a script.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsRightToLeft);

    // The blocks of these scripts, from Hebrew to Arabic Extended-A, their presentation forms, and those beyond U+FFFF.
    private static bool IsRightToLeft(Rune rune) => Rune.IsLetter(rune) && rune.Value
        is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
