using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>Decides whether a clause goes on before a comma or bracket, and where.</summary>
/// <param name="forms">The forms of the text.</param>
internal sealed class ClauseCommas(TextForms forms)
{
    /// <summary>A parenthesis of no more words is passed over: “not, he said on Friday, agreed”.</summary>
    private const int LongestAside = 3;

    /// <summary>Where the clause goes on before a comma, with the form before that; at the comma itself where nothing says that it does.</summary>
    /// <param name="comma">The comma.</param>
    /// <param name="next">The form before it.</param>
    /// <param name="sentence">Where the sentence starts.</param>
    /// <param name="isLinked">Whether a word after the comma continues the clause.</param>
    public (int At, int Next) Passed(int comma, int next, int sentence, bool isLinked)
    {
        // What is between two commas before the link is an aside of any length.
        if (isLinked)
        {
            return SkipAside(comma, next, sentence, int.MaxValue);
        }

        // “That after the vote, the talks went on”: what is said goes on after the comma.
        for (var i = next; i > 0 && !forms.HasComma(forms[i].End, comma); i--)
        {
            if (forms[i].Class == OperatorClass.Border && forms.FollowsLink(i))
            {
                return (forms[i - 1].End, i - 1);
            }
        }

        var (at, before) = SkipAside(comma, next, sentence, LongestAside);
        return BeforeRelative(at, before) ?? OperatorBefore(at, before) ?? (at, before);
    }

    /// <summary>The bracket that the closing one belongs to; the closing one itself where none does, as in “1)”.</summary>
    public int OpeningBefore(int closing, int sentence)
    {
        var depth = 1;
        for (var at = closing - 1; at >= sentence; at--)
        {
            depth += Punctuation.Closes(forms.Text[at]) ? 1 : Punctuation.Opens(forms.Text[at]) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return closing;
    }

    // “If the vote, which is due today, fails”.
    private (int At, int Next)? BeforeRelative(int comma, int next)
    {
        for (var i = next; i >= 0 && !forms.HasComma(forms[i].End, comma); i--)
        {
            if (forms[i].Class == OperatorClass.Relative && forms.FollowsComma(forms[i].Start))
            {
                return (forms[i].Start, i - 1);
            }
        }

        return null;
    }

    // “Might, a spokesman for the ministry said, go”: an operator right before a comma is not done.
    private (int At, int Next)? OperatorBefore(int comma, int next)
    {
        for (var i = next; i >= 0; i--)
        {
            if (forms[i].IsOperator && forms[i].End < comma && Punctuation.IsComma(forms.Text, forms[i].End) && !forms.HasComma(forms[i].End + 1, comma))
            {
                return (forms[i].End, i);
            }
        }

        return null;
    }

    private (int At, int Next) SkipAside(int comma, int next, int sentence, int longest)
    {
        var (text, count) = (forms.Text, 0);
        for (var at = comma - 1; at > sentence; at--)
        {
            count += Characters.IsLetterOrDigit(text[at]) && !(at + 1 < comma && Characters.IsLetterOrDigit(text[at + 1])) ? 1 : 0;
            if (count > longest)
            {
                break;
            }

            if (Punctuation.IsPlain(text[at]))
            {
                continue;
            }

            if (Punctuation.EndsClause(text, at))
            {
                break;
            }

            if (Punctuation.IsComma(text, at))
            {
                return longest < int.MaxValue && forms.After(at) is { Class: OperatorClass.Border or OperatorClass.Condition } ? (comma, next) : (at, forms.FirstEndingAfter(at + 1) - 1);
            }
        }

        return (comma, next);
    }
}
