namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote and in short gaps. Only what is near is read, and within a sentence only once.</summary>
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

    // The forms from an offset to another: those before a quote are before the next one of its sentence, too.
    private readonly List<FoundOperator> _read = [];
    private int _from = -1;
    private int _until;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _near = [];
    private readonly ClauseMarks _marks = new(text);
    private ClauseScan? _scan;

    /// <summary>The nearest operator before some words that governs them: see <see cref="ClauseScan.Before"/>.</summary>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown)
    {
        if (start == 0)
        {
            return null;
        }

        var from = Math.Max(_marks.StartOfList(sentence, Reach), start - Reach);

        // The form that the words begin with shows whether they begin a clause, or are its verb.
        return from < start && Reads(from, start + 1, start, OperatorSide.Before) ? Scan().Before(start, from, isKnown) : null;
    }

    /// <summary>The nearest operator after some words that governs them: see <see cref="ClauseScan.After"/>.</summary>
    public FoundOperator? After(TextRange words, int sentence, bool isCut, Func<FoundOperator, bool> isKnown)
    {
        var limit = Math.Min(sentence, words.End + Reach);
        if (!Words.Any(text, words.End, limit))
        {
            return null;
        }

        var end = ClauseEnd(words.End, limit);

        // A form goes over no mark, so where one follows, none that began in the words ends after them.
        _near.Clear();
        table.Find(text, end == words.End ? end : Math.Max(words.Start, words.End - LongestForm), Math.Min(limit, TailEnd(end, limit)), _near);
        return HasAny(words.End, isCut ? OperatorSide.Both : OperatorSide.After) ? Scan().After(words.End, limit, isCut, isKnown) : null;
    }

    /// <summary>The first operator that overlaps a short gap.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        Read(Math.Max(sentence, gap.Start - Reach), gap.End);
        return new ClauseScan(text, table, _near).In(gap);
    }

    private ClauseScan Scan() => _scan ??= new ClauseScan(text, table, _near);

    private bool Reads(int from, int until, int cut, OperatorSide sides)
    {
        Read(from, until);
        return HasAny(cut, sides);
    }

    private void Read(int from, int until)
    {
        if (from != _from)
        {
            _read.Clear();
            (_from, _until) = (from, from);
        }

        if (_until < until)
        {
            _until = table.Find(text, _until, until, _read);
        }

        _near.Clear();
        foreach (var form in _read)
        {
            if (form.Start >= until)
            {
                break;
            }

            _near.Add(form);
        }
    }

    // Few quotes have an operator near them, and only for those it is asked which clause it is in.
    private bool HasAny(int cut, OperatorSide sides)
    {
        foreach (var form in _near)
        {
            if (form.IsOperator ? (form.Side & sides) != 0 || sides == OperatorSide.Both || (sides == OperatorSide.After && form.Denies)
                : form.Class == OperatorClass.Exception && form.Start < cut && form.End > cut)
            {
                return true;
            }
        }

        return false;
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
