using System.Text;

namespace TypedSeeds.Generator.Reading;

/// <summary>Finds out from what a host hands over whether a file is UTF-8.</summary>
internal static class TextEncoding
{
    private const char Replacement = '\uFFFD';

    /// <summary>The first place of a text that shows that its bytes are not UTF-8, or -1.</summary>
    /// <param name="encoding">The encoding in which the host read it; null for a text from memory.</param>
    /// <param name="text">The text.</param>
    /// <remarks>
    /// Where the bytes are not strict UTF-8, a host reads them again in the system's encoding, or in a UTF-8 that puts
    /// U+FFFD in the place of what it cannot read. UTF-16 without its mark is UTF-8 with a NUL for each other character.
    /// </remarks>
    public static int FirstWrong(Encoding? encoding, string text)
    {
        if (encoding is null)
        {
            return -1;
        }

        if (encoding.CodePage != Encoding.UTF8.CodePage)
        {
            return Math.Max(0, FirstBeyondAscii(text));
        }

        var wrong = encoding.DecoderFallback is DecoderExceptionFallback ? -1 : text.IndexOf(Replacement);
        return wrong < 0 && IsUtf16(text) ? 0 : wrong;
    }

    private static bool IsUtf16(string text) =>
        text.Length >= 4 && ((text[0] != '\0' && text[1] == '\0' && text[2] != '\0' && text[3] == '\0')
            || (text[0] == '\0' && text[1] != '\0' && text[2] == '\0' && text[3] != '\0'));

    private static int FirstBeyondAscii(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] > '\u007F')
            {
                return at;
            }
        }

        return -1;
    }
}
