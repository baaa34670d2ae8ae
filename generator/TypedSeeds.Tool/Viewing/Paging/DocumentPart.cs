using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>What one of a document's pages shows. Most documents have one.</summary>
/// <param name="FirstLine">The first line of the text on this page, from zero.</param>
/// <param name="EndOfLines">The line after the last one.</param>
/// <param name="Cards">The entries of each kind but statements that have their cards here.</param>
/// <param name="Statements">The statements that have their cards here.</param>
internal sealed record DocumentPart(
    int FirstLine,
    int EndOfLines,
    IReadOnlyList<(Kind Kind, IReadOnlyList<CheckedEntry> Entries)> Cards,
    IReadOnlyList<NumberedEntry> Statements);
