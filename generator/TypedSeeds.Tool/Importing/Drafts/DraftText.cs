namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>The text of an annotation that is to be written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">Where its parts are, in their order.</param>
internal sealed record DraftText(string Text, IReadOnlyList<DraftPlace> Places)
{
    /// <summary>The part at an offset; null where none is. Each of many findings asks.</summary>
    public DraftPlace? At(int offset)
    {
        var (first, end) = (0, Places.Count);
        while (first < end)
        {
            var middle = first + ((end - first) / 2);
            (first, end) = Places[middle].End <= offset ? (middle + 1, end) : (first, middle);
        }

        return first < Places.Count && Places[first].Start <= offset ? Places[first] : null;
    }
}

/// <summary>Where a part of an annotation is.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Entry">The entry; null for a field of the document.</param>
/// <param name="Field">The key of that field; empty for an entry.</param>
internal sealed record DraftPlace(int Start, int End, EntryDraft? Entry, string Field);
