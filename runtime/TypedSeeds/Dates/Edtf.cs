namespace TypedSeeds;

/// <summary>
/// Reads dates of the Extended Date/Time Format, levels 0 and 1, after the specification of 4 February 2019. The times of day of
/// level 0 are refused, since nothing here would compare them.
/// </summary>
/// <remarks>
/// <para>Compiled into the generator too, so that the build and the runtime read a date alike.</para>
/// <para>Where the specification is silent:</para>
/// <list type="bullet">
/// <item>A season is anywhere in its year, because level 1 does not name its hemisphere.</item>
/// <item>A qualifier does not widen the bounds, because the specification gives it no width.</item>
/// <item>Each end of an interval may be qualified, unspecified, negative, a season or a long year.</item>
/// <item>A year has at most <see cref="MaxYearDigits"/> digits, so that its days can be counted in 64 bits.</item>
/// </list>
/// </remarks>
internal static class Edtf
{
    public const int MaxYearDigits = 12;

    /// <summary>Reads a date. If the text is not a date, the problem is one clause that says what is wrong and what to write.</summary>
    internal static bool TryParse(string text, out EdtfValue value, out string? problem)
    {
        problem = null;
        if (TryRead(text, out value, ref problem))
        {
            return true;
        }

        problem ??= EdtfAdvice.For(text);
        return false;
    }

    /// <summary>Reads a date, and names a problem only if the form is right and the value is wrong.</summary>
    internal static bool TryRead(string text, out EdtfValue value, ref string? problem)
    {
        var slash = text.IndexOf('/');
        var isRead = slash < 0
            ? EdtfDate.TryRead(text, out value, ref problem)
            : TryReadInterval(text.Substring(0, slash), text.Substring(slash + 1), out value, ref problem);
        if (!isRead)
        {
            value = default;
        }

        return isRead;
    }

    private static bool TryReadInterval(string startText, string endText, out EdtfValue value, ref string? problem)
    {
        value = default;
        if (!TryReadEnd(startText, out var start, ref problem) || !TryReadEnd(endText, out var end, ref problem))
        {
            return false;
        }

        if (start.Precision == DatePrecision.None && end.Precision == DatePrecision.None)
        {
            problem = "neither end is given: write a date at one end at least, as 2024/..";
            return false;
        }

        if (start.EarliestDay > end.LatestDay)
        {
            problem = $"the interval starts after it ends: write the earlier date first, as {endText}/{startText}";
            return false;
        }

        value = EdtfValue.Interval(start, end);
        return true;
    }

    private static bool TryReadEnd(string text, out EdtfValue value, ref string? problem)
    {
        value = default;
        if (text.Length == 0 || text == "..")
        {
            return true;
        }

        return EdtfDate.TryRead(text, out value, ref problem);
    }
}
