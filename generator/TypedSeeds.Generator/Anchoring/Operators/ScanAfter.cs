using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Finds the nearest operator after some words that governs them, by the rule that generator/docs/proof.md writes down.</summary>
/// <param name="forms">The forms of the text after the words.</param>
/// <param name="isKnown">Whether an operator is in the data already.</param>
internal sealed class ScanAfter(TextForms forms, Func<FoundOperator, bool> isKnown)
{
    /// <summary>The nearest operator that governs the words up to an offset.</summary>
    /// <param name="end">Where the words end.</param>
    /// <param name="sentence">Where their sentence ends.</param>
    /// <param name="isCut">Whether the words go on in another sentence, so that any operator of what is cut off counts.</param>
    public FoundOperator? Find(int end, int sentence, bool isCut)
    {
        var text = forms.Text;
        var (at, next, depth, opened) = (end, forms.FirstEndingAfter(end), 0, -1);
        while (at < sentence)
        {
            if (next < forms.Count && forms[next].Start <= at)
            {
                var form = forms[next++];
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
                opened = forms.WordFrom(at + 1);
            }
            else if (Punctuation.Closes(text[at]) && depth > 0)
            {
                depth--;
            }
            else if (depth == 0 && (Punctuation.IsComma(text, at) || Punctuation.IsDash(text, at)))
            {
                return forms.After(at) is { Class: OperatorClass.Condition } condition && (condition.Side & OperatorSide.After) != 0 ? isKnown(condition) ? null : condition
                    : Denial(at + 1, sentence) is { } denial && !isKnown(denial) ? denial
                    : null;
            }
            else if (depth == 0 && text[at] == '…' && forms.After(Punctuation.EndOfDots(text, at) - 1) is { IsOperator: true } form && (form.Side & OperatorSide.After) != 0)
            {
                // Who pauses before an operator has not ended the clause.
                at = Punctuation.EndOfDots(text, at) - 1;
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
        for (var i = forms.FirstEndingAfter(start); i < forms.Count && forms[i].End <= sentence && !forms.HasMark(at, forms[i].Start); i++)
        {
            if (forms[i].Class == OperatorClass.Border && forms[i].Start == forms.WordFrom(start))
            {
                return null;
            }

            at = forms[i].End;
            if (forms[i].Denies && IsLastWord(at, sentence))
            {
                return forms[i];
            }
        }

        return null;
    }

    private bool IsLastWord(int end, int sentence)
    {
        var (text, at) = (forms.Text, end);
        while (at < sentence && !Characters.IsLetterOrDigit(text[at]) && !forms.HasMark(at, at + 1))
        {
            at++;
        }

        return at >= sentence || !Characters.IsLetterOrDigit(text[at]);
    }
}
