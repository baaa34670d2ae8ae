namespace TypedSeeds.Generator.Anchoring;

/// <summary>Where the next of some characters stands in a text. It is remembered while it lies ahead, so that rare ones are looked for once.</summary>
/// <remarks>Up to five characters are looked for many places at a time; more of them cost a preparation at each search.</remarks>
internal struct NextOfAny(string text, string characters)
{
    private int _next = -1;

    /// <summary>The first place from an offset on, or the text's length. Offsets must not fall from call to call.</summary>
    public int From(int offset)
    {
        if (_next < offset)
        {
            var found = text.AsSpan(offset).IndexOfAny(characters.AsSpan());
            _next = found < 0 ? text.Length : offset + found;
        }

        return _next;
    }
}
