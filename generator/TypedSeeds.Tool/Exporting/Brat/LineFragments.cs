using System.Buffers;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>The parts of a range between ends of lines: an annotation of brat holds none, and is in several parts instead.</summary>
internal static class LineFragments
{
    // All that the readers of brat, which are written in Python, take for the end of a line.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    public static IEnumerable<TextRange> Of(string text, TextRange range)
    {
        for (var start = range.Start; start < range.End;)
        {
            var length = text.AsSpan(start, range.End - start).IndexOfAny(Ends);
            var end = length < 0 ? range.End : start + length;
            if (end > start)
            {
                yield return new TextRange(start, end - start);
            }

            start = end + 1;
        }
    }
}
