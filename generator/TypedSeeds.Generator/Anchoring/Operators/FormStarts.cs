namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Whether a form may be at an offset, by the first letters there. Most words of a text are none, and need no look at the tree of forms.</summary>
internal sealed class FormStarts
{
    private const int LettersRead = 3;
    private const int BitsOfLetter = 5;
    private const int Letters = 1 << BitsOfLetter;

    private readonly uint[] _keys = new uint[1 << ((BitsOfLetter * LettersRead) - BitsOfLetter)];

    public void Add(string form) => Add(form, 0, 0);

    public bool MayBeAt(string text, int start)
    {
        if (start + LettersRead > text.Length)
        {
            return true;
        }

        var key = (((KeyOf(text[start]) << BitsOfLetter) | KeyOf(text[start + 1])) << BitsOfLetter) | KeyOf(text[start + 2]);
        return (_keys[key >> BitsOfLetter] & (1u << (key & (Letters - 1)))) != 0;
    }

    private void Add(string form, int at, int key)
    {
        if (at == LettersRead)
        {
            _keys[key >> BitsOfLetter] |= 1u << (key & (Letters - 1));
            return;
        }

        // A space of a form is any white space, of any length.
        var isAny = at >= form.Length || form.IndexOf(' ', 0, at) >= 0;
        for (var letter = 0; letter < Letters; letter++)
        {
            if (isAny || (form[at] == FormLetters.AnyDigit ? letter >= KeyOf('0') && letter <= KeyOf('9') : letter == KeyOf(form[at])))
            {
                Add(form, at + 1, (key << BitsOfLetter) | letter);
            }
        }
    }

    // Capital and small letters of ASCII differ in none of these bits.
    private static int KeyOf(char character) =>
        character >= '\u0080' ? FormLetters.Of[character] & (Letters - 1)
        : character <= ' ' ? 0
        : character & (Letters - 1);
}
