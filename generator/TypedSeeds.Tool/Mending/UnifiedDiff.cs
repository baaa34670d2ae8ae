using System.Text;
using DiffPlex.Model;

namespace TypedSeeds.Tool.Mending;

/// <summary>What a file would become, in the form that <c>patch</c> and <c>git apply</c> read.</summary>
/// <remarks>The library's own writer ends each text with an empty line and drops carriage returns, so that neither program applies it.</remarks>
internal static class UnifiedDiff
{
    /// <summary>So many lines are shown around a change, as these programs expect.</summary>
    private const int LinesAround = 3;

    private const string NoLineEnd = "\n\\ No newline at end of file\n";

    /// <param name="path">The path of the file.</param>
    /// <param name="before">Its text.</param>
    /// <param name="now">The text that it would have.</param>
    public static string Of(string path, string before, string now)
    {
        var diff = LineDifference.Between(before, now);
        var text = new StringBuilder($"--- {Name("a/" + path)}\n+++ {Name("b/" + path)}\n");
        for (var first = 0; first < diff.DiffBlocks.Count;)
        {
            var last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - EndOf(diff.DiffBlocks[last]) <= 2 * LinesAround)
            {
                last++;
            }

            WriteHunk(text, diff, first, last);
            first = last + 1;
        }

        return text.ToString();
    }

    /// <summary>A name of a file as git quotes it: one with a line break would add lines to the diff.</summary>
    private static string Name(string path) => path.All(IsPlain)
        ? path
        : $"\"{string.Concat(Encoding.UTF8.GetBytes(path).Select(static value => IsPlain((char)value) ? ((char)value).ToString() : "\\" + Convert.ToString(value, 8).PadLeft(3, '0')))}\"";

    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('"' or '\\');

    private static void WriteHunk(StringBuilder text, DiffResult diff, int first, int last)
    {
        var (blocks, old) = (diff.DiffBlocks, diff.PiecesOld);
        var (start, end) = (Math.Max(0, blocks[first].DeleteStartA - LinesAround), Math.Min(old.Count, EndOf(blocks[last]) + LinesAround));
        var startNow = blocks[first].InsertStartB - (blocks[first].DeleteStartA - start);
        var grown = blocks.Skip(first).Take(last - first + 1).Sum(static block => block.InsertCountB - block.DeleteCountA);
        text.Append(FormattableString.Invariant($"@@ -{RangeOf(start, end - start)} +{RangeOf(startNow, end - start + grown)} @@\n"));
        var at = start;
        foreach (var block in blocks.Skip(first).Take(last - first + 1))
        {
            Write(text, ' ', old, at, block.DeleteStartA);
            Write(text, '-', old, block.DeleteStartA, EndOf(block));
            Write(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = EndOf(block);
        }

        Write(text, ' ', old, at, end);
    }

    private static void Write(StringBuilder text, char sign, IReadOnlyList<string> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            text.Append(sign).Append(lines[i]).Append(lines[i].EndsWith('\n') ? string.Empty : NoLineEnd);
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // A range without lines is named by the line before it.
    private static string RangeOf(int start, int count) => FormattableString.Invariant($"{(count == 0 ? start : start + 1)},{count}");
}
