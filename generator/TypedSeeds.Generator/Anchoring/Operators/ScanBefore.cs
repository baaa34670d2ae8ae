using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the nearest operator before some words that governs them, by the rule that generator/docs/proof.md writes down.</summary>
/// <param name="forms">The forms of the text before the words.</param>
/// <param name="table">The operators of its language.</param>
/// <param name="isKnown">Whether an operator is in the data already.</param>
internal sealed class ScanBefore(TextForms forms, OperatorTable table, Func<FoundOperator, bool> isKnown)
{
    private readonly ClauseMarks _marks = new(forms.Text);
    private readonly ClauseCommas _commas = new(forms);
    private readonly RelativeClauses _relatives = new(forms);

    /// <summary>The nearest operator that governs the words from an offset on.</summary>
    /// <param name="start">Where the words start.</param>
    /// <param name="sentence">Where their sentence starts.</param>
    public FoundOperator? Find(int start, int sentence)
    {
        var text = forms.Text;
        var (at, next, isHedged, onlyConditions) = (start, forms.FirstEndingAfter(start) - 1, true, false);
        // A form that the words cut in two is not before them as a whole, but governs them.
        if (next + 1 < forms.Count && forms[next + 1].Start < start)
        {
            next++;
            if (GapScan.InCut(forms, table, next, new(sentence, start - sentence)) is { } cut && (cut.Side & OperatorSide.Before) != 0 && !isKnown(cut))
            {
                return cut;
            }
        }

        while (at > sentence)
        {
            if (next >= 0 && forms[next].End >= at)
            {
                var form = forms[next--];
                at = Math.Min(at, form.Start);
                if (form.IsOperator && (form.Side & OperatorSide.Before) != 0
                    && (onlyConditions ? form.Class == OperatorClass.Condition && BeginsClause(form, sentence) : isHedged || form.Class != OperatorClass.Hedge)
                    && !_relatives.IsEnded(next + 1, start)
                    && !isKnown(form))
                {
                    return form;
                }

                if (form.Class == OperatorClass.Border && !onlyConditions && !forms.FollowsLink(next + 1) && !_relatives.IsAdjunct(next + 1, start))
                {
                    return null;
                }

                onlyConditions |= form is { Class: OperatorClass.Relative, Side: not OperatorSide.After } && !_relatives.HasSecondVerb(next + 1, start);
                isHedged &= form.Class != OperatorClass.Link;
                continue;
            }

            at--;
            if (Punctuation.IsPlain(text[at]))
            {
                continue;
            }

            if (next >= 0 && IsAlone(forms[next], at, sentence))
            {
                continue;
            }

            if (Punctuation.IsComma(text, at))
            {
                if (next >= 0 && forms[next].End == at && forms[next].IsOperator && !onlyConditions)
                {
                    continue;
                }

                var after = forms.After(at)?.Class;
                if (after == OperatorClass.Border)
                {
                    return null;
                }

                var isLinked = after == OperatorClass.Link;
                var (before, nextBefore) = onlyConditions ? (at, next) : _commas.Passed(at, next, sentence, isLinked);
                onlyConditions |= !isLinked && before == at;
                isHedged &= !isLinked;
                (at, next) = (before, nextBefore);
            }
            else if (Punctuation.Closes(text[at]))
            {
                var closing = at;
                at = _commas.OpeningBefore(closing, sentence);
                next = at == closing ? next : forms.FirstEndingAfter(at) - 1;
            }
            else if (Punctuation.EndsClause(text, at) || Punctuation.Opens(text[at]))
            {
                if (MarkBefore(at, sentence) is not (>= 0 and var mark))
                {
                    return null;
                }

                (at, next) = (mark, forms.FirstEndingAfter(mark) - 1);
            }
        }

        return null;
    }

    // “We will [not] go”, “we will – not – go”: what is in the marks is no aside but a word of the clause.
    private bool IsAlone(FoundOperator form, int closing, int sentence)
    {
        if (!form.IsOperator || !(Punctuation.Closes(forms.Text[closing]) || Punctuation.IsDash(forms.Text, closing)) || Words.Any(forms.Text, form.End, closing))
        {
            return false;
        }

        var opening = Punctuation.Closes(forms.Text[closing]) ? _commas.OpeningBefore(closing, sentence) : _marks.AsideBefore(closing, sentence);
        return opening >= 0 && opening < form.Start && !Words.Any(forms.Text, opening, form.Start);
    }

    // Where the clause goes on before a mark that ends most: before an aside between dashes, and before the colon of a list.
    private int MarkBefore(int at, int sentence)
    {
        if (_marks.AsideBefore(at, sentence) is >= 0 and var aside)
        {
            return forms.After(at)?.Class == OperatorClass.Border ? -1 : aside;
        }

        if (IsPause(at, sentence))
        {
            return at;
        }

        return _marks.ColonOf(at, sentence) is >= 0 and var colon && IsOfList(colon, sentence) ? colon : -1;
    }

    // “We will not… go”, “we will not—go”: an operator right before a dash or three dots is not done, as before a comma.
    private bool IsPause(int at, int sentence) =>
        (forms.Text[at] == '…' || Punctuation.IsDash(forms.Text, at))
        && forms.FirstEndingAfter(at) - 1 is >= 0 and var last
        && forms[last] is { IsOperator: true } form
        && form.End <= at
        && !Words.Any(forms.Text, form.End, at)
        && Words.Any(forms.Text, sentence, form.Start);

    // “By no means: the bridge is safe” is an answer.
    private bool IsOfList(int colon, int sentence)
    {
        var last = forms.FirstEndingAfter(colon) - 1;
        return last >= 0
            && !(forms[last].Class == OperatorClass.Negation && !Words.Any(forms.Text, sentence, forms[last].Start))
            && (forms[last].IsOperator || forms[last].Class is OperatorClass.Link or OperatorClass.List)
            && !Words.Any(forms.Text, forms[last].End, colon);
    }

    // A condition before a comma governs what follows the comma only if it begins its clause: “If asked, …”, “She said: “If asked, …”.
    private bool BeginsClause(FoundOperator form, int sentence)
    {
        var (text, at) = (forms.Text, form.Start);
        while (at > sentence && Punctuation.IsIdle(text[at - 1]))
        {
            at--;
        }

        if (at <= sentence || Punctuation.IsComma(text, at - 1) || Punctuation.EndsClause(text, at - 1) || Punctuation.Opens(text[at - 1]) || BeginsSpeech(form.Start))
        {
            return true;
        }

        var before = forms.FirstEndingAfter(at - 1);
        return before < forms.Count && forms[before].End == at && forms[before].Class is OperatorClass.Border or OperatorClass.Link;
    }

    // A quotation mark that opens is at a word, and not at the one before it.
    private bool BeginsSpeech(int at)
    {
        var (text, mark) = (forms.Text, at);
        while (mark > 0 && Punctuation.IsIdle(text[mark - 1]) && !WhiteSpace.Is(text[mark - 1]))
        {
            mark--;
        }

        return mark < at && (mark == 0 || !Characters.IsLetterOrDigit(text[mark - 1]));
    }
}
