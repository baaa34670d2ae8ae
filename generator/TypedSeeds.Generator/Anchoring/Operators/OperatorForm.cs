namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A word or phrase of a table, ready to be compared with a text.</summary>
/// <remarks>
/// <c>*</c> at an end means that the word may go on there; <c>=</c> at the start, that letter case counts; <c>#</c> is any
/// digit, and a space any white space. An apostrophe is straight or curved, and an alif with or without its hamza.
/// </remarks>
internal sealed class OperatorForm
{
    private const int BitsOfCharacter = 16;

    private readonly string _written;
    private readonly bool _isExact;

    public OperatorForm(OperatorEntry entry, string form)
    {
        _isExact = form[0] == '=';
        IsOpenBefore = form[0] == '*';
        IsOpenAfter = form[form.Length - 1] == '*';
        _written = form.Trim('*', '=');
        var letters = _written.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = FormLetters.Of[letters[i]];
        }

        Text = new string(letters);
        (Class, Side) = (entry.Class, entry.Side);
    }

    /// <summary>Its characters, see <see cref="FormLetters"/>.</summary>
    public string Text { get; }

    public OperatorClass Class { get; }

    public OperatorSide Side { get; }

    /// <summary>Whether a word may go on before it.</summary>
    public bool IsOpenBefore { get; }

    /// <summary>Whether a word may go on after it.</summary>
    public bool IsOpenAfter { get; }

    /// <summary>See <see cref="FoundOperator.IsOperator"/>.</summary>
    public bool IsOperator => new FoundOperator(0, 0, Class, Side).IsOperator;

    /// <summary>See <see cref="FoundOperator.Denies"/>.</summary>
    public bool Denies => new FoundOperator(0, 0, Class, Side).Denies;

    /// <summary>Its last two characters, see <see cref="TwoOf"/>.</summary>
    public int LastTwo => TwoOf(Text.Length > 1 ? Text[Text.Length - 2] : default, Text[Text.Length - 1]);

    /// <summary>Two characters as one number: a set of pairs takes several times as long to ask.</summary>
    public static int TwoOf(char first, char second) => (first << BitsOfCharacter) | second;

    /// <summary>Whether it is in a text between two offsets, where its letters are.</summary>
    public bool IsAt(string text, int start, int end) =>
        (IsOpenAfter || !Words.GoesOn(text, end)) && (Class != OperatorClass.Answer || IsAnswer(text, start, end)) && (!_isExact || string.CompareOrdinal(_written, 0, text, start, _written.Length) == 0);

    // An answer begins its sentence or what is said, and a mark ends it.
    private static bool IsAnswer(string text, int start, int end)
    {
        if (end == text.Length || (text[end] is not ('.' or '!') && !Punctuation.IsComma(text, end) && !Punctuation.EndsClause(text, end)))
        {
            return false;
        }

        var before = start;
        while (before > 0 && Punctuation.IsIdle(text[before - 1]) && text[before - 1] != '\n')
        {
            before--;
        }

        return before == 0 || text[before - 1] is '.' or '\n' or ':' or '：' or '!' or '?' or '。' or '！' or '？' or '؟';
    }
}
