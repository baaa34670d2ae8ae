using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators around the words of a quote and in short gaps.</summary>
/// <remarks>
/// Only what is near is read, so that a document is not read for one quote. Few quotes have an operator near them, and the
/// forms that show where a clause ends are found only around those.
/// </remarks>
internal sealed class NearbyOperators
{
    /// <summary>An operator that is further away counts no more, in UTF-16 units.</summary>
    public const int Reach = 400;

    /// <summary>So much is read after the comma or dash that ends a clause.</summary>
    private const int LongestTail = 60;

    /// <summary>No form is longer. One may begin in the words and end after them.</summary>
    private const int LongestForm = 32;

    /// <summary>For so many sentences, it is kept how far they are silent.</summary>
    private const int Kept = 64;

    private readonly string _text;
    private readonly OperatorTable _table;
    private readonly ClauseMarks _marks;

    // One list and one scan serve all quotes, since there are as many of them as of sentences.
    private readonly List<FoundOperator> _near = [];
    private readonly TextForms _forms;
    private readonly ScanBefore _before;
    private readonly ScanAfter _after;

    // How far a sentence has no operator for the words after it. Several quotes of one sentence have the same words before them.
    private readonly (int From, int End)[] _silent = new (int, int)[Kept];

    /// <param name="text">The text.</param>
    /// <param name="table">The operators of its language.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    public NearbyOperators(string text, OperatorTable table, Func<FoundOperator, bool> isKnown)
    {
        (_text, _table, _marks) = (text, table, new(text));
        _forms = new(text, _near);
        _before = new(_forms, table, isKnown);
        _after = new(_forms, isKnown);
    }

    /// <summary>The nearest operator before some words that governs them: see <see cref="ScanBefore"/>.</summary>
    public FoundOperator? Before(int start, int sentence)
    {
        var from = Math.Max(_marks.StartOfList(sentence, Reach), start - Reach);
        ref var silent = ref _silent[from % Kept];
        var unread = silent.From == from ? Math.Max(from, silent.End) : from;
        if (!_table.MayHave(_text, unread, start, unread, OperatorSide.Before))
        {
            silent = (from, Math.Max(unread, start));
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
        if (words.End >= limit)
        {
            return null;
        }

        // A form goes over no mark that ends a clause, and mostly not over the border of the words.
        var end = ClauseEnd(words.End, limit);
        var from = end == words.End || !_table.MayGoOver(_text, words.End) ? words.End : Math.Max(words.Start, words.End - LongestForm);
        var until = Math.Min(limit, TailEnd(end, limit));
        if (!_table.MayHave(_text, from, until, words.End, isCut ? OperatorSide.Both : OperatorSide.After))
        {
            return null;
        }

        Read(from, until);
        return _after.Find(words.End, limit, isCut);
    }

    /// <summary>The first operator that overlaps a short gap.</summary>
    public FoundOperator? In(TextRange gap, int sentence)
    {
        var from = Math.Max(sentence, gap.Start - Reach);
        if (!_table.MayHave(_text, StartOfForms(gap.Start, from), gap.End, gap.Start, OperatorSide.Both))
        {
            return null;
        }

        Read(from, gap.End);
        return new GapScan(_forms, _table).Find(gap);
    }

    // Where a form may begin that ends after an offset. White space within it may be of any length.
    private int StartOfForms(int at, int least)
    {
        for (var units = 0; units < LongestForm && at > least; at--)
        {
            units += WhiteSpace.Is(_text[at - 1]) && at < _text.Length && WhiteSpace.Is(_text[at]) ? 0 : 1;
        }

        return at;
    }

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
