namespace TypedSeeds.Generator.Values;

/// <summary>Texts in which nothing can be seen: white space, and characters without a width or a form.</summary>
internal static class Blank
{
    /// <summary>The pattern of Braille without a dot, which has a width.</summary>
    private const int BlankPattern = 0x2800;

    /// <summary>A note without its head: a symbol, of which a text that has it alone is told as one without a word.</summary>
    private const int NullNotehead = 0x1D159;

    public static bool Is(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var code = CodePoints.At(text, at);
            if ((!Unseen.Is(code) || code == NullNotehead) && code != BlankPattern && !(code <= char.MaxValue && WhiteSpace.Is((char)code)))
            {
                return false;
            }

            at += CodePoints.LengthOf(code);
        }

        return true;
    }
}
