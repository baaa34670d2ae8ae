namespace TypedSeeds;

/// <summary>Checks the time of an EDTF date and time: hh:mm:ss, then nothing, Z or an offset from UTC.</summary>
internal static class EdtfTime
{
    private const int Length = 8;

    public static bool IsTime(string text, int at, EdtfValue date, ref string? problem)
    {
        if (date.HasUnspecifiedDigits)
        {
            problem = $"a day that is not specified has no time: write {text.Substring(0, at - 1)}";
            return false;
        }

        if (!IsClock(text, at) || !IsOffset(text, at + Length))
        {
            problem = $"{text.Substring(at - 1)} is not a time: write T00:00:00 to T23:59:59, then nothing, Z or an offset such as +09:00";
            return false;
        }

        return true;
    }

    private static bool IsClock(string text, int at) =>
        text.Length >= at + Length
        && text[at + 2] == ':' && text[at + 5] == ':'
        && IsBetween(text, at, 23) && IsBetween(text, at + 3, 59) && IsBetween(text, at + 6, 59);

    private static bool IsOffset(string text, int at)
    {
        var length = text.Length - at;
        if (length == 0)
        {
            return true;
        }

        if (text[at] is not ('+' or '-'))
        {
            return length == 1 && text[at] == 'Z';
        }

        return length switch
        {
            3 => IsBetween(text, at + 1, 23),
            6 => IsBetween(text, at + 1, 23) && text[at + 3] == ':' && IsBetween(text, at + 4, 59),
            _ => false,
        };
    }

    private static bool IsBetween(string text, int at, int most)
    {
        var number = EdtfDigits.Read(text, at, 2);
        return number >= 0 && number <= most;
    }
}
