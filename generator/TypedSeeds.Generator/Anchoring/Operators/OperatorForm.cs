namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A word or phrase of a table, ready to be compared with a text.</summary>
/// <remarks>
/// <c>*</c> at an end means that the word may go on there; <c>=</c> at the start, that letter case counts; <c>#</c> is any
/// digit, and a space any white space. An apostrophe is straight or curved.
/// </remarks>
internal sealed class OperatorForm
{
    private readonly string _text;
    private readonly bool _isExact;

    public OperatorForm(OperatorEntry entry, string form)
    {
        _isExact = form[0] == '=';
        IsOpenBefore = form[0] == '*';
        IsOpenAfter = form[form.Length - 1] == '*';
        _text = form.Trim('*', '=');
        (Class, Side) = (entry.Class, entry.Side);
    }

    public OperatorClass Class { get; }

    public OperatorSide Side { get; }

    /// <summary>Whether a word may go on before it.</summary>
    public bool IsOpenBefore { get; }

    /// <summary>Whether a word may go on after it.</summary>
    public bool IsOpenAfter { get; }

    public char First => _text[0];

    public int Length => _text.Length;

    /// <summary>Where the form ends in a text, if it begins at an offset; else -1.</summary>
    public int EndAt(string text, int offset)
    {
        var at = offset;
        foreach (var expected in _text)
        {
            if (at == text.Length)
            {
                return -1;
            }

            if (expected == ' ')
            {
                var start = at;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == start)
                {
                    return -1;
                }
            }
            else if (!IsSame(expected, text[at++]))
            {
                return -1;
            }
        }

        return IsOpenAfter || !Words.GoesOn(text, at) ? at : -1;
    }

    private bool IsSame(char expected, char character) => expected switch
    {
        '#' => Ascii.IsDigit(character),
        '\'' => character is '\'' or '’',
        _ => expected == (_isExact ? character : char.ToLowerInvariant(character)),
    };
}
