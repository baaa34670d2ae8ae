using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What became of an entry since the baseline.</summary>
internal enum ChangeType
{
    /// <summary>No file has it any more, and no other took its id over.</summary>
    Removed,

    /// <summary>It has another id, and says so.</summary>
    Renamed,

    /// <summary>A field of its meaning has another value.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It should no longer be used.</summary>
    Deprecated,

    /// <summary>It was deprecated and is not any more.</summary>
    Restored,
}

/// <summary>One difference between a corpus and its baseline.</summary>
/// <param name="Type">What kind of difference.</param>
/// <param name="Key">The entry as it is called now; of one that was removed, as it was called.</param>
/// <param name="Place">Where to show it.</param>
/// <param name="Second">The other place that matters, or null.</param>
internal sealed record Change(ChangeType Type, EntryKey Key, Place Place, Place? Second = null)
{
    /// <summary>Of a rename the former name, of a removal the entry that says the same under a new id; else null.</summary>
    public EntryKey? Other { get; init; }

    /// <summary>Of a change the field.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>Of a change the old value, in words.</summary>
    public string Old { get; init; } = string.Empty;

    /// <summary>Of a change the new value, in words.</summary>
    public string Now { get; init; } = string.Empty;

    /// <summary>Of a change, whether C# that compiled may no longer compile: the entry is another record, or its property is gone.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Why it is meant; null where nobody says that it is.</summary>
    public string? Waiver { get; init; }
}
