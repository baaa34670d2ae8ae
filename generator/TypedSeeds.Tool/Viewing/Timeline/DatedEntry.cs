using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>A date of an entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Field">The key of the field that holds it.</param>
/// <param name="Text">The date, as EDTF.</param>
/// <param name="Value">What the date says.</param>
/// <param name="Origin">Where it comes from: stated, inferred or external; empty for the annotator's own judgement.</param>
internal sealed record DatedEntry(CheckedEntry Entry, string Field, string Text, EdtfValue Value, string Origin);
