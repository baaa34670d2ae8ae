using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>An entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Position">Its place among the entries of the export, from one.</param>
internal sealed record EntryRow(ExportedEntry Entry, int Position)
{
    /// <summary>The document that it belongs to; null where ids of its kind are unique in the whole corpus.</summary>
    // The id of a document is no part of the key of its own entry.
    public string? Document => Entry.Key.Kind == KindTable.Document ? Entry.Key.Id
        : Entry.Key.Document.Length > 0 ? Entry.Key.Document
        : null;
}
