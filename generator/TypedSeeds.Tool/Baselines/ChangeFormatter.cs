using TypedSeeds.Generator.Comparing;

namespace TypedSeeds.Tool.Baselines;

/// <summary>A change in words.</summary>
internal static class ChangeFormatter
{
    public static string Of(Change change)
    {
        // A rename starts with the former name, which users of the entry know.
        var key = change is { Type: ChangeType.Renamed, Other: { } former } ? former : change.Key;
        return $"{key.Kind} {key.FullId}: {What(change)}{(change.Waiver is { } reason ? $" (waived: {reason})" : string.Empty)}";
    }

    private static string What(Change change) => change.Type switch
    {
        ChangeType.Removed when change.Other is { } same => $"is gone; {same.FullId} says the same",
        ChangeType.Removed => "is gone",
        ChangeType.Renamed => $"is now called {change.Key.FullId}",
        ChangeType.Changed => $"{change.Field} was {change.Old} and is now {change.Now}",
        ChangeType.Added => "is new",
        ChangeType.Deprecated => "is deprecated",
        _ => "is no longer deprecated",
    };
}
