namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Whether a form may be at an offset, by the first letters there. Most words of a text are none, and need no look at the tree of forms.</summary>
/// <remarks>Half of the words of a text begin with the three letters of a form, since “the might” is one, and few with five.</remarks>
internal sealed class FormStarts
{
    private const int FewLetters = 3;
    private const int MoreLetters = 5;
    private const int BitsOfLetter = FormLetters.BitsOfKey;
    private const int Letters = FormLetters.Keys;
    private const int Numbers = 1 << ((BitsOfLetter * FewLetters) - BitsOfLetter);
    private const int BitsLeftOut = 32 - (BitsOfLetter * FewLetters);

    private readonly uint[] _starts = new uint[Numbers];

    // The starts of forms that have no more letters, and those of the others.
    private readonly uint[] _short = new uint[Numbers];
    private readonly uint[] _long = new uint[Numbers];

    public void Add(string form)
    {
        Add(_starts, form, 0, 0);
        if (form.Length < MoreLetters || form.IndexOf(FormLetters.AnyDigit, 0, MoreLetters) >= 0)
        {
            Add(_short, form, 0, 0);
            return;
        }

        var key = 0u;
        for (var at = 0; at < MoreLetters; at++)
        {
            key = (key << BitsOfLetter) | FormLetters.KeyOf[form[at]];
        }

        Add(_long, Spread(key));
    }

    public bool MayBeAt(string text, int start)
    {
        if (start + FewLetters > text.Length)
        {
            return true;
        }

        var keyOf = FormLetters.KeyOf;
        var key = (((keyOf[text[start]] << BitsOfLetter) | keyOf[text[start + 1]]) << BitsOfLetter) | keyOf[text[start + 2]];
        return Has(_starts, key) && (Has(_short, key) || start + MoreLetters > text.Length || MayBeLong(key, keyOf[text[start + 3]], keyOf[text[start + 4]]));
    }

    // A space of a form is white space of any length, so that the letters after it may be further on.
    private bool MayBeLong(int key, int fourth, int fifth)
    {
        var (second, third) = ((key >> BitsOfLetter) & (Letters - 1), key & (Letters - 1));
        return (second | third) == 0 || (third | fourth) == 0 || (fourth | fifth) == 0
            || Has(_long, Spread((uint)((((key << BitsOfLetter) | fourth) << BitsOfLetter) | fifth)));
    }

    private static void Add(uint[] starts, string form, int at, int key)
    {
        if (at == FewLetters)
        {
            Add(starts, key);
            return;
        }

        // A space of a form is any white space, of any length.
        var isAny = at >= form.Length || form.IndexOf(' ', 0, at) >= 0;
        for (var letter = 0; letter < Letters; letter++)
        {
            if (isAny || (form[at] == FormLetters.AnyDigit ? letter >= FormLetters.KeyOf['0'] && letter <= FormLetters.KeyOf['9'] : letter == FormLetters.KeyOf[form[at]]))
            {
                Add(starts, form, at + 1, (key << BitsOfLetter) | letter);
            }
        }
    }

    private static void Add(uint[] starts, int key) => starts[key >> BitsOfLetter] |= 1u << (key & (Letters - 1));

    private static bool Has(uint[] starts, int key) => (starts[key >> BitsOfLetter] & (1u << (key & (Letters - 1)))) != 0;

    // The keys of more letters are spread over as many numbers as fewer letters have.
    private static int Spread(uint key) => (int)(unchecked(key * FormSteps.Multiplier) >> BitsLeftOut);
}
