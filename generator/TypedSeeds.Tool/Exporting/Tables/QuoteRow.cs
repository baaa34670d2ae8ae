using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A piece of a quote.</summary>
/// <param name="Entry">The name of the entry that quotes.</param>
/// <param name="Field">The key of its field; for a source also the key inside it, after a dot.</param>
/// <param name="Number">The number of the quote in the field, from one; that of the source, if it is of one.</param>
/// <param name="Piece">The number of the piece in the quote, from one.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Place">The words and where they are.</param>
internal sealed record QuoteRow(string Entry, string Field, int Number, int Piece, string Document, QuotedPiece Place);
