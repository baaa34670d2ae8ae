namespace TypedSeeds;

/// <summary>Finds the duration that a text almost is. Every proposal has been read as a duration.</summary>
internal static class Iso8601DurationRepair
{
    /// <summary>The clause of a message that says what is wrong and what to write; null where nothing is near.</summary>
    public static string? For(string text) => Of(text) is { } repair ? $"{repair.Reason}: write {repair.Duration}" : null;

    /// <summary>What is wrong, the duration that is meant, and whether nothing else can be; null where nothing is near.</summary>
    public static (string Reason, string Duration, bool IsCertain)? Of(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var rest = AfterRecurrence(text);
        return Offer("white space has no place in a duration", string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            ?? Offer("its letters are capitals", text.ToUpperInvariant())
            ?? Offer("a duration has no sign", text.TrimStart('+', '-'), isCertain: text[0] == '+')
            ?? Offer("a duration does not say how often it recurs", rest, isCertain: text.Length - rest.Length == "R/".Length)
            ?? Offer("a duration begins with P", "P" + text, isCertain: text.IndexOf('M') < 0 || text.IndexOf('T') >= 0 || text.IndexOf('Y') >= 0)
            ?? Offer("hours, minutes and seconds follow a T", text.Insert(1, "T"), isCertain: text.IndexOf('M') is var months && (months < 0 || (text.IndexOf('H') is >= 0 and var hours && hours < months)))
            ?? Offer("a T has a time after it", text.TrimEnd('T'))
            ?? (Iso8601DurationParts.Of(text) is { } parts ? Offer(parts.Reason, parts.Duration) : null);
    }

    private static (string Reason, string Duration, bool IsCertain)? Offer(string reason, string candidate, bool isCertain = true) =>
        Iso8601Duration.TryRead(candidate, out _, out _) ? (reason, candidate, isCertain) : null;

    private static string AfterRecurrence(string text) =>
        text[0] == 'R' ? text.Substring(text.LastIndexOf('/') + 1) : text;
}
