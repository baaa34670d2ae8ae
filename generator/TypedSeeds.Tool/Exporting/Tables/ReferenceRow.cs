namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A reference.</summary>
/// <param name="Entry">The name of the entry that refers.</param>
/// <param name="Field">The key of its field; for an office, a source or a code also the key inside it, after a dot.</param>
/// <param name="Position">The number of the item in the field, from one.</param>
/// <param name="Target">The name of the entry that is referred to.</param>
internal sealed record ReferenceRow(string Entry, string Field, int Position, string Target);
