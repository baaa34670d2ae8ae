namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote. Only what is near is read, so that the work grows with the quotes and not with the text.</summary>
/// <param name="text">The text.</param>
/// <param name="table">The operators of its language.</param>
/// <param name="forms">All forms of the table in the text, in its order.</param>
internal sealed class Surrounding(string text, OperatorTable table, List<FoundOperator> forms)
{
    /// <summary>An operator that is further away counts no more, in UTF-16 units.</summary>
    public const int Reach = 400;

    /// <summary>So much is read after the comma or dash that ends a clause.</summary>
    private const int LongestTail = 60;

    /// <summary>No form is longer. One may begin in the words and end after them.</summary>
    private const int LongestForm = 32;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _near = [];
    private readonly ClauseMarks _marks = new(text);
    private ClauseScan? _scan;

    /// <summary>The nearest operator before some words that governs them: see <see cref="ClauseScan.Before"/>.</summary>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown)
    {
        var from = Math.Max(_marks.StartOfList(sentence, Reach), start - Reach);

        // The form that the words begin with shows whether they begin a clause, or are its verb.
        return HasAny(from, start, start, OperatorSide.Before) ? Scan(from, start + 1).Before(start, from, isKnown) : null;
    }

    /// <summary>The nearest operator after some words that governs them: see <see cref="ClauseScan.After"/>.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut, Func<FoundOperator, bool> isKnown)
    {
        var limit = Math.Min(sentence, words.End + Reach);
        var from = Math.Max(words.Start, words.End - LongestForm);
        if (words.End >= limit || !HasAny(from, limit, words.End, isCut ? OperatorSide.Both : OperatorSide.After))
        {
            return null;
        }

        var end = ClauseEnd(words.End, limit);

        // A form goes over no mark, so where one follows, none that began in the words ends after them.
        return Scan(end == words.End ? end : from, Math.Min(limit, TailEnd(end, limit))).After(words.End, limit, isCut, isKnown);
    }

    // Few quotes have an operator near them, and only for those it is asked which clause it is in.
    private bool HasAny(int start, int end, int cut, OperatorSide sides)
    {
        for (var i = FirstFrom(start); i < forms.Count && forms[i].Start < end; i++)
        {
            var form = forms[i];
            if (form.Class == OperatorClass.Exception ? form.Start < cut && form.End > cut
                : form.IsOperator && ((form.Side & sides) != 0 || sides == OperatorSide.Both || form.Denies) && form.End > (sides == OperatorSide.Before ? start : cut))
            {
                return true;
            }
        }

        return false;
    }

    private ClauseScan Scan(int start, int end)
    {
        _near.Clear();
        for (var i = FirstFrom(start); i < forms.Count && forms[i].Start < end; i++)
        {
            _near.Add(forms[i]);
        }

        return _scan ??= new ClauseScan(text, table, _near);
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, forms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = forms[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int ClauseEnd(int at, int limit)
    {
        for (var depth = 0; at < limit; at++)
        {
            if (Punctuation.IsPlain(text[at]))
            {
                continue;
            }

            depth += Punctuation.Opens(text[at]) ? 1 : Punctuation.Closes(text[at]) ? -1 : 0;
            if (depth < 0 || (depth == 0 && (Punctuation.EndsClause(text, at) || Punctuation.IsComma(text, at))))
            {
                break;
            }
        }

        return at;
    }

    // After a comma or dash, the next word decides whether the clause goes on, and a few words may deny what is before it.
    private int TailEnd(int end, int limit) =>
        1 + (end < limit && (Punctuation.IsComma(text, end) || Punctuation.IsDash(text, end)) ? ClauseEnd(end + 1, Math.Min(limit, end + LongestTail)) : end);
}
