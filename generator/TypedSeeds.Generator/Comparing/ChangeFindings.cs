using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Makes the finding of a change that is not waived.</summary>
internal static class ChangeFindings
{
    /// <summary>The finding; null if users of the entry need not act, or the compiler tells them how.</summary>
    public static Finding? Of(Change change) => change.Type switch
    {
        ChangeType.Removed => Finding.EntryRemoved(change.Place, change.Second, change.Key.Kind, change.Key.FullId, AdviceOf(change)) with { IsCause = change.Other is not null },
        ChangeType.Changed => Finding.EntryChanged(change.Place, change.Second, change.Field, change.Key.Kind, change.Key.FullId, change.Old, change.Now),
        ChangeType.Added => Finding.EntryAdded(change.Place, change.Key.Kind, change.Key.FullId),
        _ => null,
    };

    private static string AdviceOf(Change change) => change.Other is { } same
        ? $"'{same.FullId}' says the same: if that is its new id, write formerly: [{change.Key.Id}] there"
        : $"put it back with 'deprecated', name it under 'formerly' of the entry that took its place, or waive it in an annotation file: waivers: {{ {change.Key.Kind}: {{ {change.Key.FullId}: the reason }} }}";
}
