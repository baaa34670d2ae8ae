namespace TypedSeeds;

/// <summary>The text of a date, and its value, which is read on first use.</summary>
/// <remarks>
/// A class apart from <see cref="PartialDate"/>, so that an entry holds one reference instead of four bounds. Making an
/// entry does not read its dates.
/// </remarks>
internal sealed class DateText
{
    private EdtfValue _value;
    private volatile bool _isRead;

    /// <summary>Takes a text whose value is not read yet.</summary>
    public DateText(string text)
    {
        Text = text;
    }

    /// <summary>Takes a text and its value.</summary>
    public DateText(string text, EdtfValue value)
    {
        Text = text;
        _value = value;
        _isRead = true;
    }

    public string Text { get; }

    /// <summary>The value of the text.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public EdtfValue Value
    {
        get
        {
            // In a race two threads write the same value. The flag is written last, so a thread that sees it sees the value.
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
