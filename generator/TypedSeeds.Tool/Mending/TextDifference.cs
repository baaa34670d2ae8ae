using TypedSeeds.Generator.Fixing;

namespace TypedSeeds.Tool.Mending;

/// <summary>The edits that make one text of another: line by line, and in a line only what differs.</summary>
internal static class TextDifference
{
    /// <param name="before">The text.</param>
    /// <param name="now">What it is to be.</param>
    /// <returns>The edits in the order of their places, none of which touches another.</returns>
    public static IEnumerable<TextEdit> Between(string before, string now)
    {
        var diff = LineDifference.Between(before, now);
        var (line, start) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            for (; line < block.DeleteStartA; line++)
            {
                start += diff.PiecesOld[line].Length;
            }

            yield return Least(
                start,
                string.Concat(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)),
                string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
        }
    }

    private static TextEdit Least(int start, string before, string now)
    {
        var shorter = Math.Min(before.Length, now.Length);
        var head = 0;
        while (head < shorter && before[head] == now[head])
        {
            head++;
        }

        while (IsWithin(before, head) || IsWithin(now, head))
        {
            head--;
        }

        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        while (IsWithin(before, before.Length - tail) || IsWithin(now, now.Length - tail))
        {
            tail--;
        }

        return new(start + head, before.Length - head - tail, now[head..^tail]);
    }

    // An editor has no place between the halves of a character or of a line end.
    private static bool IsWithin(string text, int at) =>
        at > 0 && at < text.Length && (char.IsSurrogatePair(text[at - 1], text[at]) || (text[at - 1] == '\r' && text[at] == '\n'));
}
