namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Decides where relative clauses and phrases end that are between an operator and the words after it.</summary>
/// <param name="forms">The forms of the text before the words.</param>
internal sealed class RelativeClauses(TextForms forms)
{
    /// <summary>Whether an operator reaches no further than its relative clause or phrase: in “those who failed to register left”, the verb of the sentence ends it.</summary>
    public bool IsEnded(int operation, int start)
    {
        var relative = RelativeOf(operation);
        if (relative < 0 && (forms[operation].Side != OperatorSide.Phrase || IsLinked(operation)))
        {
            return false;
        }

        for (var i = operation + 1; i < forms.Count && forms[i].Start <= start && !BeginsInnerClause(forms[i]); i++)
        {
            if (forms[i].Class == OperatorClass.Predicate && forms.HasWords(operation, i))
            {
                return true;
            }
        }

        // “The mayor, who was not invited, said …”.
        return relative >= 0 && forms.FollowsComma(forms[relative].Start) && forms.HasComma(forms[operation].End, start);
    }

    /// <summary>Whether a relative clause has ended: in “nobody who was there said”, a second verb, with words between the two, is that of the sentence.</summary>
    public bool HasSecondVerb(int relative, int start)
    {
        var first = -1;
        for (var i = relative + 1; i < forms.Count && forms[i].Start <= start && !BeginsInnerClause(forms[i]); i++)
        {
            if (forms[i].Class == OperatorClass.Predicate)
            {
                if (first >= 0 && forms.HasWords(first, i))
                {
                    return true;
                }

                first = first < 0 ? i : first;
            }
        }

        return false;
    }

    /// <summary>Whether a border begins no clause: in “said after the vote that”, there is no verb before “that”.</summary>
    public bool IsAdjunct(int border, int start)
    {
        for (var i = border + 1; forms[border].Side == OperatorSide.Before && i < forms.Count && forms[i].End <= start; i++)
        {
            if (forms[i] is { Class: OperatorClass.Link, Side: OperatorSide.Before })
            {
                return true;
            }

            if (forms[i].Class is OperatorClass.Predicate or OperatorClass.Border or OperatorClass.Relative)
            {
                return false;
            }
        }

        return false;
    }

    private static bool BeginsInnerClause(FoundOperator form) =>
        form is { Class: OperatorClass.Relative or OperatorClass.Border } or { Class: OperatorClass.Link, Side: OperatorSide.Before };

    // The form that begins the relative clause in which an operator is; -1 where it is in none.
    private int RelativeOf(int operation)
    {
        for (var i = operation - 1; i >= 0 && forms[i].Class != OperatorClass.Border; i--)
        {
            if (forms.HasMark(forms[i].End, forms[i + 1].Start))
            {
                return -1;
            }

            // “That” begins a relative clause where a verb follows at once: “that did not”, “that failed to”.
            if ((forms[i].Class == OperatorClass.Relative && (forms[i].Side != OperatorSide.After || forms.FollowsComma(forms[i].Start)))
                || (forms[i] is { Class: OperatorClass.Link, Side: OperatorSide.Before } && !forms.HasWords(i, operation)
                    && (operation > i + 1 || forms[operation].Class is OperatorClass.Denial or OperatorClass.Opposition or OperatorClass.Failure)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsLinked(int operation) => operation + 1 < forms.Count && forms[operation + 1].Class == OperatorClass.Link && forms.IsNext(operation + 1);
}
