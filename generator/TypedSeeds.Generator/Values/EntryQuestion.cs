namespace TypedSeeds.Generator.Values;

/// <summary>Which entries may be meant. No message depends on their names, so a compilation never looks them up.</summary>
/// <param name="Kinds">The kinds of entries that may be there.</param>
/// <param name="Name">What is written in the place of an id; empty where nothing is.</param>
/// <param name="Field">The key of the field that is missing; empty where the id is wrong.</param>
internal sealed record EntryQuestion(EquatableArray<string> Kinds, string Name, string Field = "")
{
    /// <summary>Whether the field that is missing has a list.</summary>
    public bool IsMany { get; init; }

    /// <summary>The id of the entry that asks, in its own file: it cannot refer to itself. Empty where it may, or is of another kind.</summary>
    public string Asker { get; init; } = string.Empty;

    /// <summary>The token of the key that a missing field is written before; 0 where it comes last.</summary>
    public int Next { get; init; }
}
