using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Durations in words, as the documentation of a member says them: <c>2 years and 6 months</c>.</summary>
internal static class DurationWords
{
    private static readonly string[] Units = ["year", "month", "week", "day", "hour", "minute", "second"];

    /// <summary>A duration after ISO 8601.</summary>
    public static string Of(string text)
    {
        var parts = Parts(text).ToArray();
        return parts.Length == 0 ? text : string.Join(" and ", parts.Select(static part => Counted(part.Count, part.Unit)));
    }

    /// <summary>How often something recurs: <c>every year</c>, <c>every 6 months</c>.</summary>
    public static string Every(string text)
    {
        var parts = Parts(text).ToArray();
        return "every " + (parts.Length == 1 && parts[0].Count == 1 ? parts[0].Unit : Of(text));
    }

    private static string Counted(int count, string unit) => $"{Invariant.Text(count)} {unit}{(count == 1 ? string.Empty : "s")}";

    private static IEnumerable<(int Count, string Unit)> Parts(string text) => Iso8601Duration.TryParse(text, out var parts, out _)
        ? parts.Select(static (count, i) => (count, Units[i])).Where(static part => part.count > 0)
        : [];
}
