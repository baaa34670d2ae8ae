using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What happened to an entry since the baseline.</summary>
internal enum ChangeType
{
    /// <summary>No file has it any more, and no entry names it as its former id.</summary>
    Removed,

    /// <summary>It has another id, and names the former one.</summary>
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
/// <param name="Key">The current key of the entry, or the former key if it was removed.</param>
/// <param name="Place">Where to show it.</param>
/// <param name="Second">The other place that matters, or null.</param>
internal sealed record Change(ChangeType Type, EntryKey Key, Place Place, Place? Second = null)
{
    /// <summary>For a rename the former key, for a removal an equal entry under a new id; else null.</summary>
    public EntryKey? Other { get; init; }

    /// <summary>For a changed value: the field.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>For a changed value: the old value, in words.</summary>
    public string Old { get; init; } = string.Empty;

    /// <summary>For a changed value: the new value, in words.</summary>
    public string Now { get; init; } = string.Empty;

    /// <summary>For a changed value: whether C# code may stop compiling, because a record or property is another or is gone.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>The reason of its waiver; null if it is not waived.</summary>
    public string? Waiver { get; init; }
}
