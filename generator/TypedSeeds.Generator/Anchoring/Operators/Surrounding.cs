namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote. Only what is near is read, so that the work grows with the quotes and not with the text.</summary>
/// <param name="text">The text.</param>
/// <param name="table">The operators of its language.</param>
internal sealed class Surrounding(string text, OperatorTable table)
{
    /// <summary>An operator that is further away counts no more, in UTF-16 units.</summary>
    public const int Reach = 400;

    /// <summary>So much is read after the comma or dash that ends a clause.</summary>
    private const int LongestTail = 60;

    /// <summary>No form is longer. One may begin in the words and end after them.</summary>
    private const int LongestForm = 32;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _found = [];
    private readonly ClauseMarks _marks = new(text);
    private ClauseScan? _scan;

    /// <summary>The nearest operator before some words that governs them: see <see cref="ClauseScan.Before"/>.</summary>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown)
    {
        var from = Math.Max(_marks.StartOfList(sentence, Reach), start - Reach);
        // The form that the words begin with shows whether they begin a clause, or are its verb.
        return from >= start ? null : Scan(from, start + 1).Before(start, from, isKnown);
    }

    /// <summary>The nearest operator after some words that governs them: see <see cref="ClauseScan.After"/>.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut, Func<FoundOperator, bool> isKnown)
    {
        var limit = Math.Min(sentence, words.End + Reach);
        var end = ClauseEnd(words.End, limit);

        // A form goes over no mark, so where one follows, none that began in the words ends after them.
        var from = end == words.End ? end : Math.Max(words.Start, words.End - LongestForm);
        return words.End >= limit ? null : Scan(from, Math.Min(limit, TailEnd(end, limit))).After(words.End, limit, isCut, isKnown);
    }

    private ClauseScan Scan(int start, int end)
    {
        _found.Clear();
        table.Find(text, start, end, _found);
        return _scan ??= new ClauseScan(text, table, _found);
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
    private int TailEnd(int end, int limit)
    {
        if (end >= limit || !(Punctuation.IsComma(text, end) || Punctuation.IsDash(text, end)))
        {
            return end + 1;
        }

        var tail = ClauseEnd(end + 1, Math.Min(limit, end + LongestTail));
        return 1 + (table.MayEndWithDenial(text, end + 1, tail) ? tail : WordFrom(end + 1, tail));
    }

    private int WordFrom(int at, int limit)
    {
        while (at < limit && Punctuation.IsIdle(text[at]))
        {
            at++;
        }

        return at;
    }
}
