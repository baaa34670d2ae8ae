namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Whether a word may be the first of a form. Most words of a text are not, and need no look at the tree of forms.</summary>
internal sealed class FirstWords
{
    /// <summary>So many letters tell words apart well enough.</summary>
    private const int LettersRead = 5;

    private const int KeyBits = 14;
    private const uint Multiplier = 2_654_435_769;

    private readonly bool[] _keys = new bool[1 << KeyBits];
    private bool _isAny;

    public void Add(OperatorForm form)
    {
        var end = 0;
        while (end < form.Text.Length && Words.IsOfWord(form.Text[end]))
        {
            end++;
        }

        // Where a word goes on after a short form, as all do in scripts without spaces, any word may begin with it.
        _isAny |= end == 0 || (form.IsOpenAfter && end == form.Text.Length && end < LettersRead);
        _keys[KeyAt(form.Text, 0)] = true;
    }

    public bool MayBeAt(string text, int start) => _isAny || _keys[KeyAt(text, start)];

    private static int KeyAt(string text, int start)
    {
        var end = Math.Min(text.Length, start + LettersRead);
        var key = 0u;
        for (var at = start; at < end && Words.IsOfWord(text[at]); at++)
        {
            key = (key * 31) + FormLetters.Of[text[at]];
        }

        return (int)((key * Multiplier) >> (32 - KeyBits));
    }
}
