namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A word or phrase of a table, ready to be compared with a text.</summary>
/// <remarks>
/// <c>*</c> at an end means that the word may go on there; <c>=</c> at the start, that letter case counts; <c>#</c> is any
/// digit, and a space any white space. An apostrophe is straight or curved, and an alif with or without its hamza.
/// </remarks>
internal sealed class OperatorForm
{
    private const char Any = '\0';
    private const char Alif = 'ا';
    private const string Alifs = "أإآٱ";

    private readonly string _text;
    private readonly bool _isExact;
    private readonly char _second;

    public OperatorForm(OperatorEntry entry, string form)
    {
        _isExact = form[0] == '=';
        IsOpenBefore = form[0] == '*';
        IsOpenAfter = form[form.Length - 1] == '*';
        _text = form.Trim('*', '=');
        foreach (var alif in Alifs)
        {
            _text = _text.Replace(alif, Alif);
        }

        _second = _text.Length > 1 && _text[1] is not (' ' or '\'' or '#') ? SmallOf(_text[1]) : Any;
        (Class, Side) = (entry.Class, entry.Side);
    }

    public OperatorClass Class { get; }

    public OperatorSide Side { get; }

    /// <summary>Whether a word may go on before it.</summary>
    public bool IsOpenBefore { get; }

    /// <summary>Whether a word may go on after it.</summary>
    public bool IsOpenAfter { get; }

    public char First => _text[0];

    /// <summary>See <see cref="FoundOperator.Denies"/>.</summary>
    public bool Denies => new FoundOperator(0, 0, Class, Side).Denies;

    /// <summary>Its last two characters.</summary>
    public (char, char) LastTwo => (_text.Length > 1 ? _text[_text.Length - 2] : Any, _text[_text.Length - 1]);

    public int Length => _text.Length;

    /// <summary>Whether its second character may be this one. Many forms begin with one letter, and few with the same two.</summary>
    /// <param name="second">The second character, as <see cref="SmallOf"/> gives it.</param>
    public bool MayGoOn(char second) => _second == second || _second == Any;

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

    /// <summary>The other characters that a form may begin with.</summary>
    public string OtherFirsts
    {
        get
        {
            var capital = char.ToUpperInvariant(First);
            return First switch
            {
                Alif => Alifs,
                '\'' => "’",
                _ => capital == First ? string.Empty : capital.ToString(),
            };
        }
    }

    private bool IsSame(char expected, char character) => expected switch
    {
        '#' => Ascii.IsDigit(character),
        '\'' => character is '\'' or '’',
        _ => expected == (_isExact ? character : SmallOf(character)),
    };

    /// <summary>A letter as forms have it: small, and an alif without its hamza.</summary>
    public static char SmallOf(char character) => character < '\u0080' ? Ascii.IsUpper(character) ? (char)(character + 'a' - 'A') : character
        : Alifs.IndexOf(character) >= 0 ? Alif
        : char.ToLowerInvariant(character);
}
