namespace TypedSeeds;

/// <summary>Reads ASCII digits from a text. The framework's readers accept digits of other scripts, or depend on the culture.</summary>
internal static class EdtfDigits
{
    /// <summary>The number that the given digits make, or -1 if a character is missing or not a digit.</summary>
    public static long Read(string text, int at, int count)
    {
        if (at + count > text.Length)
        {
            return -1;
        }

        var number = 0L;
        for (var end = at + count; at < end; at++)
        {
            if (!Ascii.IsDigit(text[at]))
            {
                return -1;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return number;
    }

    /// <summary>The number of consecutive digits from a position on.</summary>
    public static int Count(string text, int at)
    {
        var end = at;
        while (end < text.Length && Ascii.IsDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Whether the given number of characters exists, each equal to the given one.</summary>
    public static bool AreAll(string text, int at, int count, char character)
    {
        if (at + count > text.Length)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (text[at + i] != character)
            {
                return false;
            }
        }

        return true;
    }
}
