namespace TypedSeeds.Tool.Exporting.Model;

/// <summary>A piece of a quote, with its place in every unit that a format counts in.</summary>
/// <param name="Range">The range in UTF-16 units.</param>
/// <param name="Line">Its line, from one.</param>
/// <param name="Column">Its column, in UTF-16 units from one.</param>
/// <param name="CodePoints">The range in code points.</param>
/// <param name="Text">Its words.</param>
/// <param name="Prefix">The characters before it.</param>
/// <param name="Suffix">The characters after it.</param>
/// <param name="Reason">Why the quote may be without its context, or, from the second piece on, without what is left out before; null where nothing is said.</param>
internal sealed record QuotedPiece(TextRange Range, int Line, int Column, TextRange CodePoints, string Text, string Prefix, string Suffix, string? Reason);
