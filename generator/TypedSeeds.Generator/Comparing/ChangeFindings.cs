using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What is reported of a change, unless it is waived.</summary>
internal static class ChangeFindings
{
    private const string Advice = "put it back with 'deprecated', name it under 'formerly' of the entry that took its place, or waive it with a reason under 'waivers'";

    /// <summary>The finding; null where there is nothing to decide, since C# that uses the entry goes on as it is or is told what to do.</summary>
    public static Finding? Of(Change change) => change.Type switch
    {
        ChangeType.Removed => Finding.EntryRemoved(change.Place, change.Second, change.Key.Kind, change.Key.FullId, AdviceOf(change)),
        ChangeType.Changed => Finding.EntryChanged(change.Place, change.Second, change.Field, change.Key.Kind, change.Key.FullId, change.Old, change.Now),
        ChangeType.Added => Finding.EntryAdded(change.Place, change.Key.Kind, change.Key.FullId),
        _ => null,
    };

    private static string AdviceOf(Change change) => change.Other is { } same
        ? $"'{same.FullId}' says the same: if that is its new id, write formerly: [{change.Key.Id}] there"
        : Advice;
}
