using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Exporting.Model;

/// <summary>A quote of an entry.</summary>
/// <param name="Field">The key of its field; for a source also the key inside it, after a dot.</param>
/// <param name="Number">The number of the quote in the field, from one; that of the source, if it is of one.</param>
/// <param name="Document">The document that is quoted: that of the entry's file, or of a version.</param>
/// <param name="Anchor">Where the words are.</param>
internal sealed record EntryQuote(string Field, int Number, ExportedDocument Document, Anchor Anchor);
