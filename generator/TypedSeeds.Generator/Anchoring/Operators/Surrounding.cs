namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote. Only what is near is read, so that the work grows with the quotes and not with the text.</summary>
/// <param name="text">The text.</param>
/// <param name="table">The operators of its language.</param>
internal sealed class Surrounding(string text, OperatorTable table)
{
    /// <summary>An operator that is further away counts no more, in UTF-16 units.</summary>
    public const int Reach = 400;

    /// <summary>No form is longer. One may begin in the words and end after them.</summary>
    private const int LongestForm = 32;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _found = [];
    private ClauseScan? _scan;

    /// <summary>The nearest operator before some words that governs them: see <see cref="ClauseScan.Before"/>.</summary>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown)
    {
        var from = Math.Max(sentence, start - Reach);
        // The form that the words begin with shows whether they begin a clause.
        return from >= start ? null : Scan(from, start + 1).Before(start, from, isKnown);
    }

    /// <summary>The nearest operator after some words that governs them: see <see cref="ClauseScan.After"/>.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut, Func<FoundOperator, bool> isKnown)
    {
        var limit = Math.Min(sentence, words.End + Reach);
        var end = words.End;
        while (end < limit && !Punctuation.EndsClause(text, end) && !Punctuation.Closes(text[end]) && !Punctuation.IsComma(text, end))
        {
            end++;
        }

        // A form goes over no mark, so where one follows, none that began in the words ends after them.
        var from = end == words.End ? end : Math.Max(words.Start, words.End - LongestForm);
        return words.End >= limit ? null : Scan(from, Math.Min(limit, WordAfter(end, limit) + 1)).After(words.End, limit, isCut, isKnown);
    }

    private ClauseScan Scan(int start, int end)
    {
        _found.Clear();
        table.Find(text, start, end, _found);
        return _scan ??= new ClauseScan(text, _found);
    }

    // After a comma, the next word decides whether the clause goes on.
    private int WordAfter(int end, int limit)
    {
        var at = end + 1;
        while (at < limit && Punctuation.IsIdle(text[at]))
        {
            at++;
        }

        return at;
    }
}
