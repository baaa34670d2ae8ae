namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators of a document by the offsets of the document, while the tables read its <see cref="OperatorText"/>.</summary>
internal sealed class OperatorScans
{
    private readonly OperatorText _text;
    private readonly OperatorTable _table;
    private readonly OperatorIndex _index;
    private readonly NearbyOperators _nearby;
    private readonly Lazy<GapScan> _whole;
    private readonly CancellationToken _cancellation;

    /// <param name="document">The document.</param>
    /// <param name="table">The operators of its language.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    /// <param name="cancellation">Stops long work.</param>
    public OperatorScans(string document, OperatorTable table, Func<FoundOperator, bool> isKnown, CancellationToken cancellation)
    {
        _table = table;
        _cancellation = cancellation;
        _text = new OperatorText(document);
        _index = new(table.FindPossible(_text.Text, cancellation));
        _nearby = new(_text.Text, table, _index, _text.IsCopy ? form => isKnown(Original(form)) : isKnown);
        _whole = new(() => new(new(_text.Text, table.Find(_text.Text, cancellation)), table));
    }

    /// <summary>The first operator that overlaps a gap. Where one is long, all forms of the text are found once, since there may be many such gaps.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        var range = _text.Of(gap);
        return !_index.IsAny(range, OperatorSide.Both) ? null
            : Original(range.Length > NearbyOperators.Reach ? _whole.Value.Find(range) : _nearby.In(range, _text.Of(sentence)));
    }

    /// <summary>The nearest operator before some words that governs them.</summary>
    public FoundOperator? Before(int start, int sentence) => Original(_nearby.Before(_text.Of(start), _text.Of(sentence)));

    /// <summary>The nearest operator after some words that governs them.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut) => Original(_nearby.After(_text.Of(words), _text.Of(sentence), isCut));

    /// <summary>The forms of the table that begin in some words.</summary>
    public List<FoundOperator> Find(TextRange words)
    {
        var range = _text.Of(words);
        var forms = _table.Find(_text.Text, range.Start, range.End, _cancellation);
        for (var i = 0; i < forms.Count && _text.IsCopy; i++)
        {
            forms[i] = Original(forms[i]);
        }

        return forms;
    }

    private FoundOperator? Original(FoundOperator? form) => form is { } known && _text.IsCopy ? Original(known) : form;

    private FoundOperator Original(FoundOperator form)
    {
        var range = _text.ToOriginal(form.Range);
        return form with { Start = range.Start, End = range.End };
    }
}
