using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds forms of a table in a text, in one pass.</summary>
internal sealed class FormFinder
{
    private const int OfWord = 1;
    private const int BeginsWord = 2;
    private const int BeginsEnding = BeginsWord << OfWord;

    private readonly FormTree _forms = new();

    // Only these can begin inside of a word. In most languages they are few, and most characters are inside of one.
    private readonly FormTree _endings = new();

    // What each character may be. One look-up instead of three, since every character of a document is asked.
    private CodeUnitTable<byte>? _units;
    private byte[] _ascii = [];

    /// <summary>Adds a form. All are added before the first is sought.</summary>
    public void Add(OperatorForm form)
    {
        _forms.Add(form);
        if (form.IsOpenBefore)
        {
            _endings.Add(form);
        }
    }

    /// <summary>Adds the forms that begin in a part of a text to a list, in the order of the text. No two overlap.</summary>
    /// <returns>Where the last one ends, if that is after the part; else the end of the part.</returns>
    public int Find(string text, int start, int end, List<FoundOperator> found)
    {
        while (First(text, start, end) is { } match)
        {
            found.Add(match);
            start = match.End;
        }

        return Math.Max(start, end);
    }

    /// <summary>The first form that begins in a part of a text; null where none does.</summary>
    public FoundOperator? First(string text, int start, int end)
    {
        var units = _units ?? ReadUnits();
        var ascii = _ascii;
        var begins = Begins(Words.BeganBefore(text, start));
        for (var at = start; at < end; at++)
        {
            var character = text[at];
            int unit = character < ascii.Length ? ascii[character] : units[character];
            if ((unit & begins) != 0 && At(text, at, begins == BeginsEnding) is { } match)
            {
                return match;
            }

            begins = character == '-' ? Begins(Words.BeganBefore(text, at + 1)) : BeginsWord << (unit & OfWord);
        }

        return null;
    }

    /// <summary>The longest form at an offset.</summary>
    public FoundOperator? At(string text, int at, bool isInWord, bool withExceptions = true)
    {
        var forms = isInWord ? _endings : _forms;
        return forms.MayBeAt(text, at) && forms.At(text, at, withExceptions, out var end) is { } form ? new(at, end, form.Class, form.Side) : null;
    }

    private static int Begins(bool isInWord) => isInWord ? BeginsEnding : BeginsWord;

    private CodeUnitTable<byte> ReadUnits()
    {
        var units = new CodeUnitTable<byte>(UnitOf);
        var ascii = new byte[128];
        for (var character = '\0'; character < ascii.Length; character++)
        {
            ascii[character] = units[character];
        }

        // Another thread that sees one of them alone finds the same.
        _ascii = ascii;
        return _units = units;
    }

    private byte UnitOf(char unit) => (byte)(
        (Words.IsOfWord(unit) ? OfWord : 0) | (_forms.MayBeginWith(unit) ? BeginsWord : 0) | (_endings.MayBeginWith(unit) ? BeginsEnding : 0));
}
