namespace TypedSeeds;

/// <summary>Reads ASCII digits out of a text. The framework's own readers take other scripts' digits, or depend on the culture.</summary>
internal static class EdtfDigits
{
    /// <summary>The number that so many digits make, or -1 where one of them is not a digit or not there.</summary>
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

    /// <summary>How many digits stand in a row from a place on.</summary>
    public static int Count(string text, int at)
    {
        var end = at;
        while (end < text.Length && Ascii.IsDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Whether there is a digit anywhere.</summary>
    public static bool AreAny(string text)
    {
        foreach (var character in text)
        {
            if (Ascii.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether so many characters are there and each is the one given.</summary>
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
