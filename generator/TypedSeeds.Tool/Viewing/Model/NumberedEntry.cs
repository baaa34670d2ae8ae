using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>A statement or an erratum of a document, with its number in the order of the text.</summary>
/// <param name="Number">Its number, from one.</param>
/// <param name="Mark">How the number is shown.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Anchor">Its words.</param>
internal sealed record NumberedEntry(int Number, string Mark, CheckedEntry Entry, Anchor Anchor)
{
    /// <summary>Its name in the corpus.</summary>
    public EntryKey Key => Entry.Key;
}
