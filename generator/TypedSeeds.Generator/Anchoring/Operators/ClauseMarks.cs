using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The marks of a sentence that belong together: two dashes around an aside, the colon of a list and its semicolons.</summary>
/// <param name="text">The text.</param>
internal sealed class ClauseMarks(string text)
{
    /// <summary>The dash that opens an aside which the one at an offset closes; -1 where there is none.</summary>
    /// <param name="at">The offset.</param>
    /// <param name="sentence">Where the sentence starts. An even number of dashes since then closes all asides.</param>
    public int AsideBefore(int at, int sentence)
    {
        if (!Punctuation.IsDash(text, at))
        {
            return -1;
        }

        var (count, opening) = (1, -1);
        for (var before = at - 1; before > sentence; before--)
        {
            if (Punctuation.IsDash(text, before))
            {
                count++;
                opening = opening < 0 ? before : opening;
            }
        }

        return count % 2 == 0 ? opening : -1;
    }

    /// <summary>The colon of the list that a colon or semicolon at an offset belongs to; -1 where there is none.</summary>
    public int ColonOf(int at, int sentence)
    {
        if (!Punctuation.EndsClause(text, at) || !(IsColon(text[at]) || IsSemicolon(text[at])))
        {
            return -1;
        }

        while (at > sentence && !(IsColon(text[at]) && Punctuation.EndsClause(text, at)))
        {
            at--;
        }

        return at > sentence ? at : -1;
    }

    /// <summary>Where the sentence starts that announces the list of which a line is an item; the start of the line where none does.</summary>
    /// <param name="line">The start of the line.</param>
    /// <param name="reach">How far back is read.</param>
    public int StartOfList(int line, int reach)
    {
        var least = Math.Max(0, line - reach);
        for (var start = line; start > least;)
        {
            var last = LastBefore(start, least);
            if (last < least || !(IsColon(text[last]) || IsSemicolon(text[last])))
            {
                return line;
            }

            if (IsColon(text[last]))
            {
                return StartBefore(last, least, ['.', '!', '?', '。', '！', '？']);
            }

            start = StartBefore(last, least, ['\n']);
        }

        return line;
    }

    private int LastBefore(int at, int least)
    {
        do
        {
            at--;
        }
        while (at >= least && WhiteSpace.Is(text[at]));

        return at;
    }

    private int StartBefore(int at, int least, char[] ends)
    {
        while (at > least && Array.IndexOf(ends, text[at - 1]) < 0)
        {
            at--;
        }

        return at;
    }

    private static bool IsColon(char character) => character is ':' or '：';

    private static bool IsSemicolon(char character) => character is ';' or '；' or '؛';
}
