namespace TypedSeeds;

/// <summary>Reads durations of ISO 8601-1, clause 5.5.2: <c>PnYnMnDTnHnMnS</c>, or <c>PnW</c>, with whole numbers.</summary>
internal static class Iso8601Duration
{
    // The indices of a duration's parts.
    public const int Years = 0;
    public const int Months = 1;
    public const int Weeks = 2;
    public const int Days = 3;
    public const int Hours = 4;
    public const int Minutes = 5;
    public const int Seconds = 6;
    public const int PartCount = 7;

    private const string DateDesignators = "YMWD";
    private const string TimeDesignators = "HMS";
    private const string Advice = "write it after ISO 8601, as P2Y, P6M, P1Y6M, P2W or PT12H";

    /// <summary>Reads a duration. If the text is not a duration, the problem is one clause that says what is wrong and what to write.</summary>
    internal static bool TryParse(string text, out int[] parts, out string? problem)
    {
        var isRead = TryRead(text, out parts, out problem);
        if (!isRead)
        {
            problem = Iso8601DurationRepair.For(text) ?? problem;
        }

        return isRead;
    }

    /// <summary>Reads a duration without looking for a proposal.</summary>
    internal static bool TryRead(string text, out int[] parts, out string? problem)
    {
        parts = new int[PartCount];
        problem = Read(text, parts);
        return problem is null;
    }

    private static string? Read(string text, int[] parts)
    {
        if (text.Length == 0 || text[0] != 'P')
        {
            return Advice;
        }

        var time = text.IndexOf('T');
        var date = time < 0 ? text.Length : time;
        if (time == text.Length - 1 || text.Length == 1)
        {
            return $"it says no length: {Advice}";
        }

        var problem = ReadParts(text, 1, date, DateDesignators, Years, parts)
            ?? (time < 0 ? null : ReadParts(text, time + 1, text.Length, TimeDesignators, Hours, parts));
        return problem ?? (parts[Weeks] > 0 && IsMixed(parts) ? "weeks cannot be mixed with other units: write days instead, seven a week" : null);
    }

    private static string? ReadParts(string text, int at, int end, string designators, int offset, int[] parts)
    {
        var next = 0;
        while (at < end)
        {
            var digits = EdtfDigits.Count(text, at);
            if (digits is 0 or > 9)
            {
                return digits == 0 ? Advice : $"{text.Substring(at, digits)} is too large: a part has at most nine digits";
            }

            if (at + digits >= end)
            {
                return $"a letter is missing after {text.Substring(at, digits)}: {Advice}";
            }

            var designator = text[at + digits];
            if (designator is '.' or ',')
            {
                return "it has a fraction: write whole numbers of a smaller part";
            }

            var part = designators.IndexOf(designator);
            if (part < next)
            {
                return part < 0 ? Misplaced(designator) : "its parts are not in order: years, months, days, then T and hours, minutes, seconds";
            }

            parts[offset + part] = (int)EdtfDigits.Read(text, at, digits);
            next = part + 1;
            at += digits + 1;
        }

        return null;
    }

    private static string Misplaced(char designator) => designator switch
    {
        'H' or 'S' => "hours, minutes and seconds follow a T, as in PT12H",
        'Y' or 'W' or 'D' => "years, weeks and days come before the T, as in P1DT12H",
        _ => Advice,
    };

    private static bool IsMixed(int[] parts)
    {
        for (var i = 0; i < PartCount; i++)
        {
            if (i != Weeks && parts[i] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
