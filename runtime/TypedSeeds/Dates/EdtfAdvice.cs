namespace TypedSeeds;

/// <summary>Says what to write if a text does not have the form of an EDTF date.</summary>
internal static class EdtfAdvice
{
    private const string Characters = "0123456789-XYES?~%[]{}.,/T:Z+";

    public static string For(string text)
    {
        if (text.Trim().Length == 0)
        {
            return "there is no date: write one as 2024, 2024-11 or 2024-11-01";
        }

        return EdtfTime.Problem(text)
            ?? OfWhole(text)
            ?? LevelTwo(text)
            ?? "it is not EDTF: write the year first, in digits, as 2024, 2024-11 or 2024-11-01";
    }

    /// <summary>The advice for a text that has neither a time nor what only level 2 has; null if there is none.</summary>
    public static string? OfWhole(string text) =>
        EdtfRepair.For(text)
        ?? EdtfNumericRepair.For(text)
        ?? EdtfWordRepair.For(text)
        ?? OtherStandards(text)
        ?? ForEnd(text);

    /// <summary>The advice for the wrong end of an interval.</summary>
    private static string? ForEnd(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || text.IndexOf('/', slash + 1) >= 0)
        {
            return null;
        }

        var start = text.Substring(0, slash);
        return OfEnd(start) ?? OfEnd(text.Substring(slash + 1));
    }

    private static string? OfEnd(string end)
    {
        if (end.Length == 0 || end == "..")
        {
            return null;
        }

        return Edtf.TryParse(end, out _, out var problem) ? null : problem;
    }

    private static string? OtherStandards(string text)
    {
        if (text[0] == 'R' && IsNext(text, 1, '/'))
        {
            return "EDTF has no recurrence: write the date of the first time alone";
        }

        if (text[0] == 'P' && (IsNext(text, 1, 'T') || EdtfDigits.Count(text, 1) > 0))
        {
            return "a duration is not a date: write the dates of both ends, as 2024-02/2024-03";
        }

        if (EdtfDigits.Count(text, 0) != EdtfDate.YearLength || !IsNext(text, EdtfDate.YearLength, '-'))
        {
            return null;
        }

        if (IsNext(text, EdtfDate.YearLength + 1, 'W'))
        {
            return "EDTF has no weeks: write the first and the last day, as 2024-10-28/2024-11-03";
        }

        return EdtfDigits.Count(text, EdtfDate.YearLength + 1) == 3
            ? "EDTF does not count the days of a year: write the month and the day, as 2024-11-01"
            : null;
    }

    private static string? LevelTwo(string text)
    {
        var (mark, instead) = LevelTwoMark(text);
        return mark is not null && IsLikeEdtf(text) ? $"{mark} is level 2 of EDTF, and levels 0 and 1 are read: write {instead}" : null;
    }

    private static (string? Mark, string? Instead) LevelTwoMark(string text)
    {
        if (text.IndexOfAny(['[', ']', '{', '}']) >= 0)
        {
            return ("a set of dates", "one date or an interval, as 2024-02/2024-03");
        }

        if (text.IndexOf('E') > 0)
        {
            return ("an exponent (E)", "all digits of the year, as Y170000000");
        }

        if (text.IndexOf('S') > 0)
        {
            return ("a count of significant digits (S)", "X for the last digits, as 201X or 20XX");
        }

        if (text.IndexOfAny(['X']) >= 0)
        {
            return ("an X in this place", "it only as in 201X, 20XX, 2024-XX, 2024-11-XX or 2024-XX-XX");
        }

        return text.IndexOfAny(['?', '~', '%']) >= 0
            ? ("a qualifier of a part of a date", "?, ~ or % once, at the end, for the whole date")
            : default;
    }

    // Keeps words with an E or an X from being taken for dates of level 2.
    private static bool IsLikeEdtf(string text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            if (Characters.IndexOf(character) < 0)
            {
                return false;
            }

            digits += Ascii.IsDigit(character) || character == 'X' ? 1 : 0;
        }

        return digits >= EdtfDate.YearLength || (digits > 1 && text[0] == 'Y');
    }

    private static bool IsNext(string text, int at, char character) => EdtfDigits.AreAll(text, at, 1, character);
}
