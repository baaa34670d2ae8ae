namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators of a document by the offsets of the document, while the tables read its <see cref="OperatorText"/>.</summary>
internal sealed class OperatorScans
{
    private readonly OperatorText _text;
    private readonly OperatorTable _table;
    private readonly NearbyOperators _nearby;
    private readonly Lazy<GapScan> _whole;
    private readonly List<FoundOperator> _forms = [];
    private readonly CancellationToken _cancellation;

    /// <param name="document">The document.</param>
    /// <param name="table">The operators of its language.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    /// <param name="cancellation">Stops long work.</param>
    public OperatorScans(string document, OperatorTable table, Func<FoundOperator, bool> isKnown, CancellationToken cancellation)
    {
        _table = table;
        _cancellation = cancellation;
        _text = new OperatorText(document, table.IsLatin);
        _nearby = new(_text.Text, table, _text.IsCopy ? form => isKnown(Original(form)) : isKnown);
        _whole = new(() => new(new(_text.Text, table.Find(_text.Text, cancellation)), table));
    }

    /// <summary>The first operator that overlaps a gap. Where one is long, all forms of the text are found once, since there may be many such gaps.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        var range = _text.Of(gap);
        return Original(range.Length > NearbyOperators.Reach ? _whole.Value.Find(range) : _nearby.In(range, _text.Of(sentence)));
    }

    /// <summary>The nearest operator before some words that governs them.</summary>
    public FoundOperator? Before(int start, int sentence) => Original(_nearby.Before(_text.Of(start), _text.Of(sentence)));

    /// <summary>The nearest operator after some words that governs them.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut) => Original(_nearby.After(_text.Of(words), _text.Of(sentence), isCut));

    /// <summary>The forms of the table that begin in some words; none where none of them may be an operator. The list is used again for the next words.</summary>
    public List<FoundOperator> Find(TextRange words)
    {
        var range = _text.Of(words);
        _forms.Clear();
        if (_table.MayHave(_text.Text, range.Start, range.End, range.Start, OperatorSide.Both, _cancellation))
        {
            _table.Find(_text.Text, range.Start, range.End, _forms, _cancellation);
        }

        for (var i = 0; i < _forms.Count && _text.IsCopy; i++)
        {
            _forms[i] = Original(_forms[i]);
        }

        return _forms;
    }

    private FoundOperator? Original(FoundOperator? form) => form is { } known && _text.IsCopy ? Original(known) : form;

    private FoundOperator Original(FoundOperator form)
    {
        var range = _text.ToOriginal(form.Range);
        return form with { Start = range.Start, End = range.End };
    }
}
