namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A word or phrase of a table, ready to be compared with a text.</summary>
/// <remarks>
/// <c>*</c> at an end means that the word may go on there; <c>=</c> at the start, that letter case counts; <c>#</c> is any
/// digit, and a space any white space. An apostrophe is straight or curved, and an alif with or without its hamza.
/// </remarks>
internal sealed class OperatorForm
{
    private readonly string _written;
    private readonly bool _isExact;
    private readonly bool _isOpenAfter;

    public OperatorForm(OperatorEntry entry, string form)
    {
        _isExact = form[0] == '=';
        IsOpenBefore = form[0] == '*';
        _isOpenAfter = form[form.Length - 1] == '*';
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

    /// <summary>Whether it is in a text between two offsets, where its letters are.</summary>
    public bool IsAt(string text, int start, int end) =>
        (_isOpenAfter || !Words.GoesOn(text, end)) && (!_isExact || string.CompareOrdinal(_written, 0, text, start, _written.Length) == 0);
}
