namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The forms of a part of a text, of which it is asked what is beside and between them.</summary>
/// <param name="text">The text.</param>
/// <param name="found">The forms, in its order; no two overlap.</param>
internal sealed class TextForms(string text, List<FoundOperator> found)
{
    public string Text => text;

    public int Count => found.Count;

    public FoundOperator this[int index] => found[index];

    /// <summary>The first form that ends after an offset, by its number; their count where none does.</summary>
    public int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The form that the first word after a mark begins.</summary>
    public FoundOperator? After(int mark)
    {
        var at = WordFrom(mark + 1);
        var i = FirstEndingAfter(at);
        return i < found.Count && found[i].Start == at ? found[i] : null;
    }

    /// <summary>The first offset from one on that is neither white space nor a quotation mark.</summary>
    public int WordFrom(int at)
    {
        while (at < text.Length && Punctuation.IsIdle(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether there are words between two forms that are no form.</summary>
    public bool HasWords(int first, int last)
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

    /// <summary>Whether only white space and quotation marks are between a form and the one before it.</summary>
    public bool IsNext(int form, bool withComma = false)
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

    /// <summary>Whether a form follows one that continues a clause: “that after the vote”, “that, after the vote”.</summary>
    public bool FollowsLink(int form) => form > 0 && found[form - 1].Class == OperatorClass.Link && IsNext(form, withComma: true);

    /// <summary>Whether a comma is before what is at an offset.</summary>
    public bool FollowsComma(int at)
    {
        while (at > 0 && Punctuation.IsIdle(text[at - 1]))
        {
            at--;
        }

        return at > 0 && Punctuation.IsComma(text, at - 1);
    }

    /// <summary>Whether a part of the text has a comma.</summary>
    public bool HasComma(int start, int end)
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

    /// <summary>Whether a part of the text has a comma or a mark that ends a clause.</summary>
    public bool HasMark(int start, int end)
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
}
