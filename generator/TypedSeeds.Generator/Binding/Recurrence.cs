using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Which durations recur: those that lead from one day to another.</summary>
internal static class Recurrence
{
    private const int HoursInDay = 24;

    /// <summary>Why a duration cannot recur, and what to write, as one clause; null where it can.</summary>
    /// <param name="parts">The parts of the duration, by the indices of <see cref="Iso8601Duration"/>.</param>
    public static string? Problem(int[] parts)
    {
        if (parts.All(static part => part == 0))
        {
            return "it has no length; write for example P1Y, P6M or P1W";
        }

        var (hours, minutes, seconds) = (parts[Iso8601Duration.Hours], parts[Iso8601Duration.Minutes], parts[Iso8601Duration.Seconds]);
        if (hours == 0 && minutes == 0 && seconds == 0)
        {
            return null;
        }

        var isOfWholeDays = hours > 0 && hours % HoursInDay == 0 && minutes == 0 && seconds == 0 && parts.Take(Iso8601Duration.Hours).All(static part => part == 0);
        return isOfWholeDays
            ? $"a day has no hours; write P{Invariant.Text(hours / HoursInDay)}D"
            : "it recurs on days, which have no hours, minutes or seconds; write whole days, such as P1D, P2W or P6M";
    }

    /// <summary>What was meant by a duration that cannot recur: its days, or the months that a T makes minutes of; null where nothing is likely.</summary>
    /// <param name="parts">The parts of the duration.</param>
    public static Proposal? Meant(int[] parts)
    {
        var (hours, minutes) = (parts[Iso8601Duration.Hours], parts[Iso8601Duration.Minutes]);
        var isTime = parts.Where((_, i) => i != Iso8601Duration.Hours && i != Iso8601Duration.Minutes).All(static part => part == 0);
        return !isTime ? null
            : hours > 0 && hours % HoursInDay == 0 && minutes == 0 ? new($"P{Invariant.Text(hours / HoursInDay)}D", IsSafe: false)
            : minutes > 0 && hours == 0 ? new($"P{Invariant.Text(minutes)}M", IsSafe: false)
            : null;
    }
}
