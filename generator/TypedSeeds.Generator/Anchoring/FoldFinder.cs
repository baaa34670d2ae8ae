namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the runs of white space of a text that are not one space, from its start to its end.</summary>
internal struct FoldFinder(string text)
{
    private NextOfAny _usual = new(text, WhiteSpace.UsualButSpace);
    private NextOfAny _unusual = new(text, WhiteSpace.Unusual);

    /// <summary>Where the next run begins, from the end of one on; the text's length if there is none.</summary>
    public int From(int offset)
    {
        var other = Math.Min(_usual.From(offset), _unusual.From(offset));
        var spaces = text.IndexOf("  ", offset, other - offset, StringComparison.Ordinal);
        if (spaces >= 0)
        {
            return spaces;
        }

        return other < text.Length && other > offset && text[other - 1] == ' ' ? other - 1 : other;
    }
}
