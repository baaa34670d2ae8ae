namespace TypedSeeds;

/// <summary>Finds the duration that a text almost is. Every proposal has been read as a duration.</summary>
internal static class Iso8601DurationRepair
{
    public static string? For(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Offer("white space has no place in a duration", string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            ?? Offer("its letters are capitals", text.ToUpperInvariant())
            ?? Offer("a duration has no sign", text.TrimStart('+', '-'))
            ?? Offer("a duration does not say how often it recurs", AfterRecurrence(text))
            ?? Offer("a duration begins with P", "P" + text)
            ?? Offer("hours, minutes and seconds follow a T", text.Insert(1, "T"))
            ?? Offer("a T has a time after it", text.TrimEnd('T'));
    }

    private static string? Offer(string reason, string candidate) =>
        Iso8601Duration.TryRead(candidate, out _, out _) ? $"{reason}: write {candidate}" : null;

    private static string AfterRecurrence(string text) =>
        text[0] == 'R' ? text.Substring(text.LastIndexOf('/') + 1) : text;
}
