namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote and in short gaps. Only what is near is read, and only if it may have an operator.</summary>
internal sealed class NearbyOperators
{
    /// <summary>An operator that is further away counts no more, in UTF-16 units.</summary>
    public const int Reach = 400;

    /// <summary>So much is read after the comma or dash that ends a clause.</summary>
    private const int LongestTail = 60;

    /// <summary>No form is longer. One may begin in the words and end after them.</summary>
    private const int LongestForm = 32;

    private readonly string _text;
    private readonly OperatorTable _table;
    private readonly OperatorIndex _index;
    private readonly ClauseMarks _marks;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _near = [];
    private readonly TextForms _forms;
    private readonly ScanBefore _before;
    private readonly ScanAfter _after;

    /// <param name="text">The text.</param>
    /// <param name="table">The operators of its language.</param>
    /// <param name="index">Where the text may have operators.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    public NearbyOperators(string text, OperatorTable table, OperatorIndex index, Func<FoundOperator, bool> isKnown)
    {
        (_text, _table, _index, _marks) = (text, table, index, new(text));
        _forms = new(text, _near);
        _before = new(_forms, table, isKnown);
        _after = new(_forms, isKnown);
    }

    /// <summary>The nearest operator before some words that governs them: see <see cref="ScanBefore"/>.</summary>
    public FoundOperator? Before(int start, int sentence)
    {
        var from = Math.Max(_marks.StartOfList(sentence, Reach), start - Reach);
        if (from >= start || !_index.IsAny(new(from, start - from), OperatorSide.Before))
        {
            return null;
        }

        // The form that the words begin with shows whether they begin a clause, or are its verb.
        Read(from, start + 1);
        return _before.Find(start, from);
    }

    /// <summary>The nearest operator after some words that governs them: see <see cref="ScanAfter"/>.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut)
    {
        var limit = Math.Min(sentence, words.End + Reach);
        if (!MayHave(words.End, limit, isCut))
        {
            return null;
        }

        var end = ClauseEnd(words.End, limit);
        var until = Math.Min(limit, TailEnd(end, limit));
        if (!MayHave(words.End, until, isCut))
        {
            return null;
        }

        // A form goes over no mark, so where one follows, none that began in the words ends after them.
        Read(end == words.End ? end : Math.Max(words.Start, words.End - LongestForm), until);
        return _after.Find(words.End, limit, isCut);
    }

    /// <summary>The first operator that overlaps a short gap.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        Read(Math.Max(sentence, gap.Start - Reach), gap.End);
        return new GapScan(_forms, _table).Find(gap);
    }

    private bool MayHave(int start, int end, bool isCut) => start < end && _index.IsAny(new(start, end - start), isCut ? OperatorSide.Both : OperatorSide.After);

    private void Read(int from, int until)
    {
        _near.Clear();
        _table.Find(_text, from, until, _near);
    }

    private int ClauseEnd(int at, int limit)
    {
        for (var depth = 0; at < limit; at++)
        {
            if (Punctuation.IsPlain(_text[at]))
            {
                continue;
            }

            depth += Punctuation.Opens(_text[at]) ? 1 : Punctuation.Closes(_text[at]) ? -1 : 0;
            if (depth < 0 || (depth == 0 && (Punctuation.EndsClause(_text, at) || Punctuation.IsComma(_text, at))))
            {
                break;
            }
        }

        return at;
    }

    // After three dots, the next word may be an operator. After a comma or dash, the next word decides whether the clause goes on, and a few words may deny what is before it.
    private int TailEnd(int end, int limit)
    {
        if (end < limit && _text[end] == '…')
        {
            return 1 + _forms.WordFrom(Punctuation.EndOfDots(_text, end));
        }

        if (end >= limit || !(Punctuation.IsComma(_text, end) || Punctuation.IsDash(_text, end)))
        {
            return end + 1;
        }

        var tail = ClauseEnd(end + 1, Math.Min(limit, end + LongestTail));
        return 1 + (_table.MayEndWithDenial(_text, end + 1, tail) ? tail : Math.Min(_forms.WordFrom(end + 1), tail));
    }
}
