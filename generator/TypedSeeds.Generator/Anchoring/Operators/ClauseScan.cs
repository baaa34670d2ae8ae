namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators of a clause that govern words from outside, by the rule that generator/docs/proof.md writes down.</summary>
/// <param name="text">The text.</param>
/// <param name="table">The operators of its language.</param>
/// <param name="found">The forms in it, in its order.</param>
internal sealed class ClauseScan(string text, OperatorTable table, List<FoundOperator> found)
{
    /// <summary>A parenthesis of no more words is passed over: “not, he said on Friday, agreed”.</summary>
    private const int LongestAside = 3;

    // A text may have thousands of forms that are no operators, and a gap may be as long as the text.
    private int[]? _nextOperator;

    /// <summary>The first operator that overlaps a range. The list of forms must not change after it is asked for.</summary>
    public FoundOperator? In(TextRange range)
    {
        var first = FirstEndingAfter(range.Start);
        if (first == found.Count || found[first].Start >= range.End)
        {
            return null;
        }

        var next = (_nextOperator ??= NextOperators())[first];
        var last = FirstEndingAfter(range.End);
        return InCut(found[first], range) is { } cut ? cut
            : next < found.Count && found[next].Start < range.End ? found[next]
            : last < found.Count && found[last].Start < range.End ? InCut(found[last], range)
            : null;
    }

    /// <summary>For each form the number of the first operator from it on.</summary>
    private int[] NextOperators()
    {
        var next = new int[found.Count];
        for (var i = next.Length - 1; i >= 0; i--)
        {
            next[i] = found[i].IsOperator ? i : i + 1 < next.Length ? next[i + 1] : next.Length;
        }

        return next;
    }

    // “No doubt” is no negation, but where only its “no” is left out, that is one.
    private FoundOperator? InCut(FoundOperator form, TextRange range) => form.Class != OperatorClass.Exception || form.IsIn(range)
        ? null
        : table.FindWithin(text, form.Range).Where(inner => inner.Overlaps(range)).Select(static inner => (FoundOperator?)inner).FirstOrDefault();

    /// <summary>The nearest operator that governs the words from an offset on.</summary>
    /// <param name="start">Where the words start.</param>
    /// <param name="sentence">Where their sentence starts.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    public FoundOperator? Before(int start, int sentence, Func<FoundOperator, bool> isKnown)
    {
        var (at, next, isHedged, onlyConditions) = (start, FirstEndingAfter(start) - 1, true, false);
        // A form that the words cut in two is not before them as a whole, but governs them.
        if (next + 1 < found.Count && found[next + 1].Start < start)
        {
            next++;
            if (InCut(found[next], new(sentence, start - sentence)) is { } cut && (cut.Side & OperatorSide.Before) != 0 && !isKnown(cut))
            {
                return cut;
            }
        }

        while (at > sentence)
        {
            if (next >= 0 && found[next].End >= at)
            {
                var form = found[next--];
                at = Math.Min(at, form.Start);
                if (form.IsOperator && (form.Side & OperatorSide.Before) != 0 && !isKnown(form)
                    && (onlyConditions ? form.Class == OperatorClass.Condition && BeginsClause(form, sentence) : isHedged || form.Class != OperatorClass.Hedge))
                {
                    return form;
                }

                if (form.Class == OperatorClass.Border && !onlyConditions)
                {
                    return null;
                }

                onlyConditions |= form.Class == OperatorClass.Relative;
                isHedged &= form.Class != OperatorClass.Link;
                continue;
            }

            at--;
            if (Punctuation.EndsClause(text, at) || Punctuation.Opens(text[at]))
            {
                return null;
            }

            if (Punctuation.Closes(text[at]))
            {
                var closing = at;
                at = OpeningBefore(closing, sentence);
                next = at == closing ? next : FirstEndingAfter(at) - 1;
            }
            else if (Punctuation.IsComma(text, at))
            {
                if (next >= 0 && found[next].End == at && found[next].IsOperator && !onlyConditions)
                {
                    continue;
                }

                switch (FormAfter(at)?.Class)
                {
                    case OperatorClass.Border:
                        return null;
                    case OperatorClass.Link when !onlyConditions:
                        isHedged = false;
                        // What is between two commas before the link is an aside of any length.
                        (at, next) = SkipAside(at, next, sentence, int.MaxValue);
                        break;
                    default:
                        var (before, nextBefore) = onlyConditions ? (at, next) : SkipAside(at, next, sentence, LongestAside);
                        onlyConditions |= before == at;
                        (at, next) = (before, nextBefore);
                        break;
                }
            }
        }

        return null;
    }

    /// <summary>The nearest operator that governs the words up to an offset.</summary>
    /// <param name="end">Where the words end.</param>
    /// <param name="sentence">Where their sentence ends.</param>
    /// <param name="isCut">Whether the words go on in another sentence, so that any operator of what is cut off counts.</param>
    /// <param name="isKnown">Whether an operator is in the data already.</param>
    public FoundOperator? After(int end, int sentence, bool isCut, Func<FoundOperator, bool> isKnown)
    {
        var (at, next) = (end, FirstEndingAfter(end));
        while (at < sentence)
        {
            if (next < found.Count && found[next].Start <= at)
            {
                var form = found[next++];
                at = Math.Max(at, form.End);
                if (form.IsOperator && (isCut || (form.Side & OperatorSide.After) != 0) && !isKnown(form))
                {
                    return form;
                }

                if (!form.IsOperator && form.Class != OperatorClass.Exception)
                {
                    return null;
                }

                continue;
            }

            if (Punctuation.EndsClause(text, at) || Punctuation.Closes(text[at]))
            {
                return null;
            }

            if (Punctuation.IsComma(text, at))
            {
                return FormAfter(at) is { Class: OperatorClass.Condition } condition && (condition.Side & OperatorSide.After) != 0 && !isKnown(condition) ? condition : null;
            }

            at++;
        }

        return null;
    }

    // A condition before a comma governs what follows the comma only if it begins its clause: “If asked, …”.
    private bool BeginsClause(FoundOperator form, int sentence)
    {
        var at = form.Start;
        while (at > sentence && Punctuation.IsIdle(text[at - 1]))
        {
            at--;
        }

        if (at <= sentence || Punctuation.IsComma(text, at - 1))
        {
            return true;
        }

        var before = FirstEndingAfter(at - 1);
        return before < found.Count && found[before].End == at && found[before].Class is OperatorClass.Border or OperatorClass.Link;
    }

    private (int At, int Next) SkipAside(int comma, int next, int sentence, int longest)
    {
        for (var at = comma - 1; at > sentence && Words.Count(text, at, comma, longest) <= longest; at--)
        {
            if (Punctuation.EndsClause(text, at))
            {
                break;
            }

            if (Punctuation.IsComma(text, at))
            {
                return longest < int.MaxValue && FormAfter(at) is { Class: OperatorClass.Border or OperatorClass.Condition } ? (comma, next) : (at, FirstEndingAfter(at + 1) - 1);
            }
        }

        return (comma, next);
    }

    private FoundOperator? FormAfter(int comma)
    {
        var at = comma + 1;
        while (at < text.Length && Punctuation.IsIdle(text[at]))
        {
            at++;
        }

        var i = FirstEndingAfter(at);
        return i < found.Count && found[i].Start == at ? found[i] : null;
    }

    // The bracket that the closing one belongs to; the closing one itself where none does, as in “1)”.
    private int OpeningBefore(int closing, int sentence)
    {
        var depth = 1;
        for (var at = closing - 1; at >= sentence; at--)
        {
            depth += Punctuation.Closes(text[at]) ? 1 : Punctuation.Opens(text[at]) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return closing;
    }

    // The forms are in order, and no two overlap.
    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
