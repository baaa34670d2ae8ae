using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>What writing puts before the items of a list, and YAML does not know: <c>1.</c>, <c>2)</c>, <c>(c)</c>, <c>+</c>.</summary>
internal static class ListMarks
{
    private const int LongestNumber = 3;

    /// <summary>Whether a line begins with such a mark.</summary>
    public static bool IsAt(string text, int at, int end) => LengthAt(text, at, end) > 0;

    /// <summary>The length of the mark with which a line begins; 0 where there is none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        if (at < end && text[at] == '+')
        {
            return IsSpace(text, at + 1, end) ? 1 : 0;
        }

        var start = at < end && text[at] == '(' ? at + 1 : at;
        var last = start;
        while (last < end && last - start < LongestNumber && Characters.IsDigit(text[last]))
        {
            last++;
        }

        if (last == start && last < end && Characters.IsLetter(text[last]))
        {
            last++;
        }

        var isClosed = last > start && last < end && (text[last] == ')' || (start == at && text[last] == '.' && Characters.IsDigit(text[start])));
        return isClosed && IsSpace(text, last + 1, end) ? last + 1 - at : 0;
    }

    /// <summary>Whether lines are counted by their marks: at least two, each with a mark that follows the one before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="starts">Where the lines begin.</param>
    /// <param name="end">Where the last one ends.</param>
    public static bool Count(string text, int[] starts, int end)
    {
        var marks = starts.Where(start => IsAt(text, start, end)).Select(start => text.Substring(start, LengthAt(text, start, end))).ToArray();
        return marks.Length > 1 && IsAt(text, starts[0], end) && Enumerable.Range(1, marks.Length - 1).All(number => Follows(marks[number - 1], marks[number]));
    }

    /// <summary>Whether a word is such a mark.</summary>
    public static bool Is(string word) => word.Length > 0 && (LostDashes.IsLike(word[0]) ? word.Length == 1 : LengthAt(word, 0, word.Length) == word.Length);

    private static bool Follows(string before, string mark) => before == "+" ? mark == "+"
        : before[before.Length - 1] == mark[mark.Length - 1] && ValueOf(mark) == ValueOf(before) + 1;

    private static int ValueOf(string mark)
    {
        var value = mark.Trim('(', ')', '.');
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : value.Length == 1 ? value[0] : int.MinValue;
    }

    private static bool IsSpace(string text, int at, int end) => at == end || text[at] is ' ' or '\t';
}
