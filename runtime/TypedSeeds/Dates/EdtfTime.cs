namespace TypedSeeds;

/// <summary>Says what to write for a date with a time of day or a time zone, which would be lost: a date is a day at most.</summary>
internal static class EdtfTime
{
    private static readonly char[] Qualifiers = ['?', '~', '%'];

    /// <summary>What is wrong with a text that has a time or a zone after a date; null if it has none.</summary>
    public static string? Problem(string text)
    {
        var slash = text.IndexOf('/');
        var isTime = false;
        var days = slash < 0 ? Day(text, ref isTime) : $"{Day(text.Substring(0, slash), ref isTime)}/{Day(text.Substring(slash + 1), ref isTime)}";
        if (days == text)
        {
            return OfOtherForm(text);
        }

        return Edtf.TryParse(days, out _, out var problem) ? $"a date has no {(isTime ? "time of day" : "time zone")}: write {days}" : problem;
    }

    /// <summary>A date without what follows a day as a time or a zone does.</summary>
    private static string Day(string text, ref bool isTime)
    {
        var start = text.StartsWith("-", StringComparison.Ordinal) ? 1 + EdtfDate.DayLength : EdtfDate.DayLength;
        if (text.Length <= start || text[start - 3] != '-' || text[start - 6] != '-')
        {
            return text;
        }

        var qualifier = Array.IndexOf(Qualifiers, text[text.Length - 1]) >= 0 ? text.Substring(text.Length - 1) : string.Empty;
        var rest = text.Substring(start, text.Length - start - qualifier.Length);
        var hasTime = IsTime(rest);
        isTime |= hasTime;
        return hasTime || IsZone(rest) ? text.Substring(0, start) + qualifier : text;
    }

    // T, t or white space, then a digit; or a T without anything.
    private static bool IsTime(string rest)
    {
        var clock = rest.Length == 0 ? rest : rest.Substring(1).TrimStart();
        return rest.Length > 0 && (rest[0] is 'T' or 't' || (char.IsWhiteSpace(rest[0]) && clock.Length > 0)) && (clock.Length == 0 || Ascii.IsDigit(clock[0]));
    }

    // Z, or an offset such as +09:00; two digits after a hyphen are a second day.
    private static bool IsZone(string rest) =>
        rest is "Z" or "z" || (rest.Length > 1 && rest[0] is '+' or '-' && Ascii.IsDigit(rest[1]) && (rest[0] == '+' || rest.IndexOf(':') > 0));

    // 11/1/2024 10:00, or Fri, 01 Nov 2024 10:00:00 GMT: the date is before the clock.
    private static string? OfOtherForm(string text)
    {
        var clock = text.IndexOf(':');
        var end = clock < 0 ? -1 : text.LastIndexOf(' ', clock);
        return end <= 0 ? null : EdtfAdvice.OfWhole(text.Substring(0, end).TrimEnd(',', ' '));
    }
}
