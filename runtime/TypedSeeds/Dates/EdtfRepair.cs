namespace TypedSeeds;

/// <summary>Finds the EDTF date that a text almost is. Every proposal has been read as EDTF.</summary>
internal static class EdtfRepair
{
    // Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus sign.
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    public static string? For(string text) =>
        WhiteSpace(text) ?? Dash(text) ?? Draft(text) ?? Case(text) ?? Plus(text) ?? Slash(text);

    /// <summary>The reason and the proposal; null if the candidate is not EDTF either.</summary>
    public static string? Offer(string reason, string candidate) =>
        IsDate(candidate) ? $"{reason}: write {candidate}" : null;

    public static bool IsDate(string text)
    {
        string? ignored = null;
        return Edtf.TryRead(text, out _, ref ignored);
    }

    private static string? WhiteSpace(string text)
    {
        const string Reason = "white space has no place in a date";
        var trimmed = text.Trim();
        var parts = trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1 && trimmed.Length == text.Length)
        {
            return null;
        }

        return Offer(Reason, string.Concat(parts));
    }

    private static string? Dash(string text)
    {
        if (text.IndexOfAny(Dashes.ToCharArray()) < 0)
        {
            return null;
        }

        var hyphens = text;
        var slashes = text;
        foreach (var dash in Dashes)
        {
            hyphens = hyphens.Replace(dash, '-');
            slashes = slashes.Replace(dash, '/');
        }

        return Offer("the dash is not the hyphen of the keyboard", hyphens) ?? Offer("an interval has a slash", slashes);
    }

    private static string? Draft(string text)
    {
        const string Reason = "it follows the draft of 2012";
        var replaced = text.Replace("?~", "%").Replace("~?", "%")
            .Replace("unknown", string.Empty).Replace("open", "..")
            .Replace('u', 'X').Replace('y', 'Y');
        return replaced == text ? null : Offer(Reason, replaced);
    }

    private static string? Case(string text) => Offer("letters are upper case in EDTF", text.ToUpperInvariant());

    private static string? Plus(string text) => text[0] == '+' ? Offer("a year has no plus", text.Substring(1)) : null;

    private static string? Slash(string text)
    {
        const string Reason = "an interval has a slash";
        if (text.IndexOf('/') >= 0)
        {
            return null;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
        {
            var isOpen = dots == 0 || dots + 2 == text.Length;
            return Offer(Reason, dots == 0 ? "../" + text.Substring(2) : text.Replace("..", isOpen ? "/.." : "/"));
        }

        var isTwoYears = text.Length == (2 * EdtfDate.YearLength) + 1 && text[EdtfDate.YearLength] == '-';
        return isTwoYears ? Offer(Reason, text.Replace('-', '/')) : null;
    }
}
