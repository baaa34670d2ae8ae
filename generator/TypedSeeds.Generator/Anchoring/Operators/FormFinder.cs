using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds forms of a table in a text, in one pass.</summary>
/// <param name="canOverlap">Whether a form is found within another, too.</param>
internal sealed class FormFinder(bool canOverlap)
{
    private const byte OfWord = 1;
    private const byte BeginsWord = 2;
    private const byte BeginsEnding = 4;

    private readonly FormTree _forms = new();

    // Only these can begin inside of a word. In most languages they are few, and most characters are inside of one.
    private readonly FormTree _endings = new();

    // What each character may be. One look-up instead of three, since every character of a document is asked.
    private UnitTable<byte>? _units;

    /// <summary>Adds a form. All are added before the first is sought.</summary>
    public void Add(OperatorForm form)
    {
        _forms.Add(form);
        if (form.IsOpenBefore)
        {
            _endings.Add(form);
        }
    }

    /// <summary>Adds the forms that begin in a part of a text to a list, in the order of the text.</summary>
    /// <returns>Where the last one ends, if that is after the part; else the end of the part.</returns>
    public int Find(string text, int start, int end, List<FoundOperator> found)
    {
        var units = _units ??= new(UnitOf);
        var isInWord = Words.BeganBefore(text, start);
        var at = start;
        while (at < end)
        {
            var unit = units[text[at]];
            if ((unit & (isInWord ? BeginsEnding : BeginsWord)) != 0 && At(text, at, isInWord) is { } match)
            {
                found.Add(match);
                if (!canOverlap)
                {
                    at = match.End;
                    isInWord = Words.BeganBefore(text, at);
                    continue;
                }
            }

            at++;
            isInWord = (unit & OfWord) != 0 || (text[at - 1] == '-' && Words.BeganBefore(text, at));
        }

        return at;
    }

    /// <summary>The longest form at an offset.</summary>
    public FoundOperator? At(string text, int at, bool isInWord, bool withExceptions = true) =>
        (isInWord ? _endings : _forms).At(text, at, withExceptions, out var end) is { } form ? new(at, end, form.Class, form.Side) : null;

    private byte UnitOf(char unit) => (byte)(
        (Words.IsOfWord(unit) ? OfWord : 0) | (_forms.MayBeginWith(unit) ? BeginsWord : 0) | (_endings.MayBeginWith(unit) ? BeginsEnding : 0));
}
