namespace TypedSeeds.Generator.Values;

/// <summary>The characters that count as white space: those of <see cref="char.IsWhiteSpace(char)"/>, without its tables, since every character of a document is asked.</summary>
internal static class WhiteSpace
{
    /// <summary>Those that documents have, without the space.</summary>
    public const string UsualButSpace = "\n\r\t\u00A0\u3000";

    /// <summary>All others.</summary>
    public const string Unusual =
        "\v\f\u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F";

    public static bool Is(char character) => character switch
    {
        ' ' or (>= '\t' and <= '\r') => true,
        < '\u0085' => false,
        '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };

    /// <summary>The end of the white space that starts at an offset.</summary>
    public static int EndFrom(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && Is(text[end]))
        {
            end++;
        }

        return end;
    }
}
