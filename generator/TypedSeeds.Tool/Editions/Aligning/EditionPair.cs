namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>The old and the new text of a document, and which sentence of one is which of the other.</summary>
internal sealed record EditionPair(Edition Old, Edition Now)
{
    public ImageFinder Images { get; } = new(Old, Now);

    /// <summary>The sentences that only the new text has.</summary>
    public IEnumerable<TextUnit> New => Now.Units.Where((unit, i) => !Images.AreSame && unit.IsSentence && !Images.Map.HasOld(i));

    /// <summary>The sentences that only the old text has.</summary>
    public IEnumerable<TextUnit> Vanished => Old.Units.Where((unit, i) => !Images.AreSame && unit.IsSentence && !Images.Map.HasNew(i));

    /// <summary>The sentences that were edited.</summary>
    public IEnumerable<(TextUnit Was, TextUnit Is)> Edited => Old.Units.Select((unit, i) => (unit, i)).Where(pair => !Images.AreSame && pair.unit.IsSentence && Images.Map.IsEdited(pair.i)).Select(pair => (pair.unit, Now.Units[Images.Map.NewOf(pair.i)]));
}
