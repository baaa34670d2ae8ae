namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A value that is neither a quote nor a reference.</summary>
/// <param name="Entry">The name of the entry.</param>
/// <param name="Field">The key of its field; for an office, a source or a code also the key inside it, after a dot.</param>
/// <param name="Position">The number of the item in the field, from one.</param>
/// <param name="Type">The name of the type.</param>
/// <param name="Value">The value as text.</param>
internal sealed record ValueRow(string Entry, string Field, int Position, string Type, string Value);
