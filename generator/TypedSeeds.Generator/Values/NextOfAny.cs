namespace TypedSeeds.Generator.Values;

/// <summary>The next place of one of some characters in a text. It is remembered while it lies ahead, so that rare characters are searched for once.</summary>
/// <remarks>
/// The framework searches for up to five characters many places at a time; for more it prepares each search. Sentences of
/// 1 MB take a third of the time that one search for all of their ends takes.
/// </remarks>
internal struct NextOfAny(string text, string characters)
{
    private int _next = -1;

    /// <summary>The first place from an offset on, or the length of the text. Offsets must not fall from call to call.</summary>
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
