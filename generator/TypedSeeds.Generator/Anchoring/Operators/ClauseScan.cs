namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the operators of a clause that govern words from outside, by the rule that generator/docs/proof.md writes down.</summary>
/// <param name="text">The text.</param>
/// <param name="table">The operators of its language.</param>
/// <param name="found">The forms in it, in its order.</param>
internal sealed class ClauseScan(string text, OperatorTable table, List<FoundOperator> found)
{
    /// <summary>A parenthesis of no more words is passed over: “not, he said on Friday, agreed”.</summary>
    private const int LongestAside = 3;

    private readonly ClauseMarks _marks = new(text);

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
                    && (onlyConditions ? form.Class == OperatorClass.Condition && BeginsClause(form, sentence) : isHedged || form.Class != OperatorClass.Hedge)
                    && !EndsBefore(next + 1, start))
                {
                    return form;
                }

                if (form.Class == OperatorClass.Border && !onlyConditions && !FollowsLink(next + 1) && !IsAdjunct(next + 1, start))
                {
                    return null;
                }

                onlyConditions |= form is { Class: OperatorClass.Relative, Side: not OperatorSide.After } && !IsEndedRelative(next + 1, start);
                isHedged &= form.Class != OperatorClass.Link;
                continue;
            }

            at--;
            if (Punctuation.IsPlain(text[at]))
            {
                continue;
            }

            if (Punctuation.IsComma(text, at))
            {
                if (next >= 0 && found[next].End == at && found[next].IsOperator && !onlyConditions)
                {
                    continue;
                }

                var after = FormAfter(at)?.Class;
                if (after == OperatorClass.Border)
                {
                    return null;
                }

                var isLinked = after == OperatorClass.Link;
                var (before, nextBefore) = onlyConditions ? (at, next) : Passed(at, next, sentence, isLinked);
                onlyConditions |= !isLinked && before == at;
                isHedged &= !isLinked;
                (at, next) = (before, nextBefore);
            }
            else if (Punctuation.Closes(text[at]))
            {
                var closing = at;
                at = OpeningBefore(closing, sentence);
                next = at == closing ? next : FirstEndingAfter(at) - 1;
            }
            else if (Punctuation.EndsClause(text, at) || Punctuation.Opens(text[at]))
            {
                if (MarkBefore(at, sentence) is not (>= 0 and var mark))
                {
                    return null;
                }

                (at, next) = (mark, FirstEndingAfter(mark) - 1);
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
        var (at, next, depth, opened) = (end, FirstEndingAfter(end), 0, -1);
        while (at < sentence)
        {
            if (next < found.Count && found[next].Start <= at)
            {
                var form = found[next++];
                at = Math.Max(at, form.End);
                // What is in brackets is an aside, of which only the first word may govern what is before it: “(reportedly)”.
                if (depth > 0 && form.Start != opened)
                {
                    continue;
                }

                if (form.IsOperator && (isCut || (form.Side & OperatorSide.After) != 0) && !isKnown(form))
                {
                    return form;
                }

                if (!form.IsOperator && !form.IsNeutral && depth == 0)
                {
                    return null;
                }

                continue;
            }

            if (Punctuation.IsPlain(text[at]))
            {
                at++;
                continue;
            }

            if (Punctuation.Opens(text[at]))
            {
                depth++;
                opened = WordFrom(at + 1);
            }
            else if (Punctuation.Closes(text[at]) && depth > 0)
            {
                depth--;
            }
            else if (depth == 0 && (Punctuation.IsComma(text, at) || Punctuation.IsDash(text, at)))
            {
                return FormAfter(at) is { Class: OperatorClass.Condition } condition && (condition.Side & OperatorSide.After) != 0 ? isKnown(condition) ? null : condition
                    : Denial(at + 1, sentence) is { } denial && !isKnown(denial) ? denial
                    : null;
            }
            else if (depth == 0 && (Punctuation.EndsClause(text, at) || Punctuation.Closes(text[at])))
            {
                return null;
            }

            at++;
        }

        return null;
    }

    // A few words after the comma that end with a denial are about what is before it: “…, he denied”, “…, which is untrue”.
    private FoundOperator? Denial(int start, int sentence)
    {
        var at = start;
        for (var i = FirstEndingAfter(start); i < found.Count && found[i].End <= sentence && !HasMark(at, found[i].Start); i++)
        {
            if (found[i].Class == OperatorClass.Border && found[i].Start == WordFrom(start))
            {
                return null;
            }

            at = found[i].End;
            if (found[i].Denies && IsLastWord(at, sentence))
            {
                return found[i];
            }
        }

        return null;
    }

    private bool HasMark(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!Punctuation.IsPlain(text[at]) && (Punctuation.EndsClause(text, at) || Punctuation.IsComma(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLastWord(int end, int sentence)
    {
        var at = end;
        while (at < sentence && !char.IsLetterOrDigit(text[at]) && !HasMark(at, at + 1))
        {
            at++;
        }

        return at >= sentence || !char.IsLetterOrDigit(text[at]);
    }

    // “Those who failed to register left”: the verb of the sentence ends the relative clause or phrase that the operator is in.
    private bool EndsBefore(int operation, int start)
    {
        var relative = RelativeOf(operation);
        if (relative < 0 && (found[operation].Side != OperatorSide.Phrase || IsLinked(operation)))
        {
            return false;
        }

        for (var i = operation + 1; i < found.Count && found[i].Start <= start && !BeginsInnerClause(found[i]); i++)
        {
            if (found[i].Class == OperatorClass.Predicate && HasWords(operation, i))
            {
                return true;
            }
        }

        // “The mayor, who was not invited, said …”.
        return relative >= 0 && FollowsComma(found[relative].Start) && HasComma(found[operation].End, start);
    }

    // “Nobody who was there said”: a second verb, with words between the two, is that of the sentence.
    private bool IsEndedRelative(int relative, int start)
    {
        var first = -1;
        for (var i = relative + 1; i < found.Count && found[i].Start <= start && !BeginsInnerClause(found[i]); i++)
        {
            if (found[i].Class == OperatorClass.Predicate)
            {
                if (first >= 0 && HasWords(first, i))
                {
                    return true;
                }

                first = first < 0 ? i : first;
            }
        }

        return false;
    }

    private static bool BeginsInnerClause(FoundOperator form) =>
        form is { Class: OperatorClass.Relative or OperatorClass.Border } or { Class: OperatorClass.Link, Side: OperatorSide.Before };

    // The form that begins the relative clause in which an operator is; -1 where it is in none.
    private int RelativeOf(int operation)
    {
        for (var i = operation - 1; i >= 0 && found[i].Class != OperatorClass.Border; i--)
        {
            if (HasMark(found[i].End, found[i + 1].Start))
            {
                return -1;
            }

            // “That” begins a relative clause where a verb follows at once: “that did not”, “that failed to”.
            if ((found[i].Class == OperatorClass.Relative && (found[i].Side != OperatorSide.After || FollowsComma(found[i].Start)))
                || (found[i] is { Class: OperatorClass.Link, Side: OperatorSide.Before } && !HasWords(i, operation)
                    && (operation > i + 1 || found[operation].Class is OperatorClass.Denial or OperatorClass.Opposition or OperatorClass.Failure)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsLinked(int operation) => operation + 1 < found.Count && found[operation + 1].Class == OperatorClass.Link && IsNext(operation + 1);

    // “Said after the vote that”: without a verb before “that”, the words are no clause.
    private bool IsAdjunct(int border, int start)
    {
        for (var i = border + 1; found[border].Side == OperatorSide.Before && i < found.Count && found[i].End <= start; i++)
        {
            if (found[i] is { Class: OperatorClass.Link, Side: OperatorSide.Before })
            {
                return true;
            }

            if (found[i].Class is OperatorClass.Predicate or OperatorClass.Border or OperatorClass.Relative)
            {
                return false;
            }
        }

        return false;
    }

    // “That after the vote”, “that, after the vote”.
    private bool FollowsLink(int border) => border > 0 && found[border - 1].Class == OperatorClass.Link && IsNext(border, withComma: true);

    // Whether only white space and quotation marks are between a form and the one before it.
    private bool IsNext(int form, bool withComma = false)
    {
        for (var at = found[form - 1].End; at < found[form].Start; at++)
        {
            if (!Punctuation.IsIdle(text[at]) && !(withComma && Punctuation.IsComma(text, at)))
            {
                return false;
            }
        }

        return true;
    }

    // Whether there are words between two forms that are no form.
    private bool HasWords(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (Words.Any(text, found[i].End, found[i + 1].Start))
            {
                return true;
            }
        }

        return false;
    }

    // Where the clause goes on before a mark that ends most: before an aside between dashes, and before the colon of a list.
    private int MarkBefore(int at, int sentence)
    {
        if (_marks.AsideBefore(at, sentence) is >= 0 and var aside)
        {
            return FormAfter(at)?.Class == OperatorClass.Border ? -1 : aside;
        }

        if (_marks.ColonOf(at, sentence) is not (>= 0 and var colon))
        {
            return -1;
        }

        var last = FirstEndingAfter(colon) - 1;

        // “By no means: the bridge is safe” is an answer.
        return last >= 0 && !(found[last].Class == OperatorClass.Negation && !Words.Any(text, sentence, found[last].Start)) && (found[last].IsOperator || found[last].Class is OperatorClass.Link or OperatorClass.List) && !Words.Any(text, found[last].End, colon) ? colon : -1;
    }

    // Where the clause goes on before a comma; at the comma itself where nothing says that it does.
    private (int At, int Next) Passed(int comma, int next, int sentence, bool isLinked)
    {
        // What is between two commas before the link is an aside of any length.
        if (isLinked)
        {
            return SkipAside(comma, next, sentence, int.MaxValue);
        }

        // “That after the vote, the talks went on”: what is said goes on after the comma.
        for (var i = next; i > 0 && !HasComma(found[i].End, comma); i--)
        {
            if (found[i].Class == OperatorClass.Border && FollowsLink(i))
            {
                return (found[i - 1].End, i - 1);
            }
        }

        var (at, before) = SkipAside(comma, next, sentence, LongestAside);
        return BeforeRelative(at, before) ?? OperatorBefore(at, before) ?? (at, before);
    }

    // “If the vote, which is due today, fails”.
    private (int At, int Next)? BeforeRelative(int comma, int next)
    {
        for (var i = next; i >= 0 && !HasComma(found[i].End, comma); i--)
        {
            if (found[i].Class == OperatorClass.Relative && FollowsComma(found[i].Start))
            {
                return (found[i].Start, i - 1);
            }
        }

        return null;
    }

    // “Might, a spokesman for the ministry said, go”: an operator right before a comma is not done.
    private (int At, int Next)? OperatorBefore(int comma, int next)
    {
        for (var i = next; i >= 0; i--)
        {
            if (found[i].IsOperator && found[i].End < comma && Punctuation.IsComma(text, found[i].End) && !HasComma(found[i].End + 1, comma))
            {
                return (found[i].End, i);
            }
        }

        return null;
    }

    private bool FollowsComma(int at)
    {
        while (at > 0 && Punctuation.IsIdle(text[at - 1]))
        {
            at--;
        }

        return at > 0 && Punctuation.IsComma(text, at - 1);
    }

    private bool HasComma(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!Punctuation.IsPlain(text[at]) && Punctuation.IsComma(text, at))
            {
                return true;
            }
        }

        return false;
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
        var count = 0;
        for (var at = comma - 1; at > sentence; at--)
        {
            count += char.IsLetterOrDigit(text[at]) && !(at + 1 < comma && char.IsLetterOrDigit(text[at + 1])) ? 1 : 0;
            if (count > longest)
            {
                break;
            }

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
        var at = WordFrom(comma + 1);
        var i = FirstEndingAfter(at);
        return i < found.Count && found[i].Start == at ? found[i] : null;
    }

    private int WordFrom(int at)
    {
        while (at < text.Length && Punctuation.IsIdle(text[at]))
        {
            at++;
        }

        return at;
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
