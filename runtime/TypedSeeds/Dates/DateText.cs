namespace TypedSeeds;

/// <summary>The text of a date, and what it says, which is read when it is first asked for.</summary>
/// <remarks>
/// Apart from <see cref="PartialDate"/>, so that an entry holds one reference and not the four bounds of a date, and so that
/// no entry is slower to make for a date that nobody asks about.
/// </remarks>
internal sealed class DateText
{
    private EdtfValue _value;
    private volatile bool _isRead;

    /// <summary>Takes a text that is yet to be read.</summary>
    public DateText(string text)
    {
        Text = text;
    }

    /// <summary>Takes a text that was read.</summary>
    public DateText(string text, EdtfValue value)
    {
        Text = text;
        _value = value;
        _isRead = true;
    }

    public string Text { get; }

    /// <summary>What the text says.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public EdtfValue Value
    {
        get
        {
            // A race writes the same value twice; whoever sees the mark sees all of it.
            if (!_isRead)
            {
                _value = Edtf.TryParse(Text, out var value, out var problem)
                    ? value
                    : throw new FormatException($"'{Text}' is no date: {problem}");
                _isRead = true;
            }

            return _value;
        }
    }
}
