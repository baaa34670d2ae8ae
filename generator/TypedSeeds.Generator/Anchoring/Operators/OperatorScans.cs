namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators of a document by the offsets of the document, while the tables read its <see cref="OperatorText"/>.</summary>
internal sealed class OperatorScans
{
    private readonly OperatorText _text;
    private readonly OperatorTable _table;
    private readonly Surrounding _surrounding;
    private readonly Lazy<ClauseScan> _whole;
    private readonly CancellationToken _cancellation;

    public OperatorScans(string document, OperatorTable table, CancellationToken cancellation)
    {
        _table = table;
        _cancellation = cancellation;
        _text = new OperatorText(document);
        _surrounding = new Surrounding(_text.Text, table);
        _whole = new(() => new ClauseScan(_text.Text, table, table.Find(_text.Text, cancellation)));
    }

    /// <summary>The first operator that overlaps a gap. Where one is long, all forms of the text are found once, since there may be many such gaps.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        var range = _text.Of(gap);
        return Original(range.Length > Surrounding.Reach ? _whole.Value.In(range) : _surrounding.In(range, _text.Of(sentence)));
    }

    /// <summary>The nearest operator before some words that governs them.</summary>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown) =>
        Original(_surrounding.Before(_text.Of(start), _text.Of(sentence), Known(isKnown)));

    /// <summary>The nearest operator after some words that governs them.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut, Func<FoundOperator, bool> isKnown) =>
        Original(_surrounding.After(_text.Of(words), _text.Of(sentence), isCut, Known(isKnown)));

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

    private Func<FoundOperator, bool> Known(Func<FoundOperator, bool> isKnown) => _text.IsCopy ? Original(isKnown) : isKnown;

    // A method of its own, since each call of one with a closure makes the closure.
    private Func<FoundOperator, bool> Original(Func<FoundOperator, bool> isKnown) => form => isKnown(Original(form));

    private FoundOperator? Original(FoundOperator? form) => form is { } known && _text.IsCopy ? Original(known) : form;

    private FoundOperator Original(FoundOperator form)
    {
        var range = _text.ToOriginal(form.Range);
        return form with { Start = range.Start, End = range.End };
    }
}
