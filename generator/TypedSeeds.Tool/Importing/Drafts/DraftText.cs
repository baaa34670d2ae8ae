namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>The text of an annotation that is to be written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">Where its parts are, in their order.</param>
internal sealed record DraftText(string Text, IReadOnlyList<DraftPlace> Places);

/// <summary>Where a part of an annotation is.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Entry">The entry; null for a field of the document.</param>
/// <param name="Field">The key of that field; empty for an entry.</param>
internal sealed record DraftPlace(int Start, int End, EntryDraft? Entry, string Field);
