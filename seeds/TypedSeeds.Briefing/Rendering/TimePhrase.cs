namespace TypedSeeds.Briefing.Rendering;

/// <summary>Phrases for dates and durations that claim no more certainty than the data has.</summary>
internal static class TimePhrase
{
    /// <summary>A date in EDTF, with its origin unless the document states it.</summary>
    public static string Of(Entry entry, string field, PartialDate date) =>
        entry.SourceOf(field).Origin is var origin and not SourceOrigin.Stated ? $"{date}{OriginMark.Of(origin)}" : $"{date}";

    /// <summary>How often something recurs, in words and in ISO 8601.</summary>
    public static string Of(CalendarDuration every) => $"every {Spelled(every)} ({every})";

    /// <summary>The dates of an agreement: made, recurring, beginning and due; empty if there are none.</summary>
    public static string Of(Agreement agreement)
    {
        string?[] times =
        [
            agreement.Made is { } made ? $"made {Of(agreement, nameof(Agreement.Made), made)}" : null,
            agreement.Every is { } every ? Of(every) : null,
            agreement.Starts is { } starts ? $"from {Of(agreement, nameof(Agreement.Starts), starts)}" : null,
            agreement.Due is { } due ? $"due {Of(agreement, nameof(Agreement.Due), due)}" : null,
        ];
        return string.Join(", ", times.OfType<string>());
    }

    private static string Spelled(CalendarDuration duration)
    {
        (int Count, string Unit)[] parts =
        [
            (duration.Years, "year"),
            (duration.Months, "month"),
            (duration.Weeks, "week"),
            (duration.Days, "day"),
            (duration.Hours, "hour"),
            (duration.Minutes, "minute"),
            (duration.Seconds, "second"),
        ];
        return string.Join(" ", parts.Where(part => part.Count > 0).Select(part => Counted(part.Count, part.Unit)));
    }

    private static string Counted(int count, string unit) => count == 1 ? unit : Words.Invariant($"{count} {unit}s");
}
