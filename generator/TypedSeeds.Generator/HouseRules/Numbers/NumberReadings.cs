using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Numbers;

/// <summary>A number in digits in a text.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Readings">What it can mean: digits without leading zeros, with a point before a fraction.</param>
internal readonly record struct ReadNumber(TextRange Range, IReadOnlyList<string> Readings);

/// <summary>Reads the numbers in digits of a text, in any script. “1.234” can have a fraction and can have none, so a number has several readings.</summary>
internal static class NumberReadings
{
    /// <summary>The length of a group of digits.</summary>
    private const int Group = 3;

    /// <summary>More groups are no number that anybody writes.</summary>
    private const int MostGroups = 16;

    /// <summary>All numbers, in their order. Those that a plain space joins are read together and alone.</summary>
    public static IEnumerable<ReadNumber> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (DigitAt(text, at) < 0)
            {
                at++;
                continue;
            }

            var groups = GroupsFrom(text, at, out var marks, out var end);
            yield return new(new(at, end - at), Readings(groups, marks));
            if (Spaced(text, at, groups) is { } spaced)
            {
                yield return spaced;
            }

            at = end;
        }
    }

    /// <summary>The runs of digits alone, without leading zeros, as the parts of a date are written.</summary>
    public static IEnumerable<(TextRange Range, string Digits)> RunsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var digits = DigitsFrom(text, ref at);
            if (digits.Length == 0)
            {
                at++;
            }
            else
            {
                yield return (new(start, at - start), Whole(digits));
            }
        }
    }

    /// <summary>A number as readings have it: without a sign, leading zeros, and zeros at the end of a fraction.</summary>
    public static string Canonical(string number)
    {
        var point = number.IndexOf('.');
        var digits = number.TrimStart('-');
        return point < 0 ? Whole(digits) : Decimal(number.Substring(0, point).TrimStart('-'), number.Substring(point + 1));
    }

    private static List<string> GroupsFrom(string text, int start, out string marks, out int end)
    {
        var groups = new List<string>();
        var at = start;
        var found = new List<char>();
        groups.Add(DigitsFrom(text, ref at));
        while (at + 1 < text.Length && IsMark(text[at]) && DigitAt(text, at + 1) >= 0)
        {
            found.Add(text[at]);
            at++;
            groups.Add(DigitsFrom(text, ref at));
        }

        (marks, end) = (new string(found.ToArray()), at);
        return groups;
    }

    private static List<string> Readings(List<string> groups, string marks)
    {
        if (groups.Count == 1)
        {
            return [Whole(groups[0])];
        }

        var readings = new List<string>();
        if (groups.Count <= MostGroups && AreAlike(marks, marks.Length) && AreGroups(groups, groups.Count))
        {
            readings.Add(Whole(string.Concat(groups)));
        }

        // Nobody writes a fraction of three zeros where it can be taken for thousands.
        var last = groups.Count - 1;
        var isWhole = readings.Count > 0 && groups[last].All(static digit => digit == '0');
        var wholes = groups.Take(last);
        if (!isWhole && groups.Count <= MostGroups && IsPoint(marks[last - 1]) && (last == 1 || (AreAlike(marks, last - 1) && marks[last - 1] != marks[0] && AreGroups(groups, last))))
        {
            readings.Add(Decimal(string.Concat(wholes), groups[last]));
        }

        // “1.11.2024” is no number, but three.
        return readings.Count > 0 ? readings : groups.Select(Whole).ToList();
    }

    // “12 000” with a plain space, which is two numbers to the borders of words.
    private static ReadNumber? Spaced(string text, int start, List<string> first)
    {
        if (first.Count > 1 || first[0].Length > Group)
        {
            return null;
        }

        var (at, end) = (start, start);
        var digits = DigitsFrom(text, ref at);
        for (var count = 1; count < MostGroups && at + 1 < text.Length && text[at] == ' '; count++)
        {
            var next = at + 1;
            var group = DigitsFrom(text, ref next);
            if (group.Length != Group)
            {
                break;
            }

            (digits, at, end) = (digits + group, next, next);
        }

        return end == start ? null : new(new(start, end - start), [Whole(digits)]);
    }

    private static bool AreAlike(string marks, int count) => marks.Take(count).All(mark => mark == marks[0]);

    // Three digits each but the first; in India two each, and three in the last.
    private static bool AreGroups(List<string> groups, int count) => groups[0].Length <= Group
        && groups[count - 1].Length == Group
        && groups.Skip(1).Take(Math.Max(0, count - 2)).All(group => group.Length == (groups[1].Length == Group - 1 ? Group - 1 : Group));

    private static string DigitsFrom(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && DigitAt(text, at) >= 0)
        {
            at += CodePoints.LengthOf(CodePoints.At(text, at));
        }

        var digits = new List<char>(at - start);
        for (var i = start; i < at; i += CodePoints.LengthOf(CodePoints.At(text, i)))
        {
            digits.Add((char)('0' + DigitAt(text, i)));
        }

        return new string(digits.ToArray());
    }

    private static int DigitAt(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' and var digit => digit - '0',
        < '\u0660' => -1,
        _ => Characters.DigitOf(CodePoints.At(text, at)),
    };

    private static string Whole(string digits) => digits.TrimStart('0') is { Length: > 0 } number ? number : "0";

    private static string Decimal(string whole, string fraction) => fraction.TrimEnd('0') is { Length: > 0 } rest ? $"{Whole(whole)}.{rest}" : Whole(whole);

    private static bool IsPoint(char mark) => mark is '.' or ',' or '\u066B' or '\uFF0E' or '\uFF0C';

    private static bool IsMark(char mark) => IsPoint(mark) || mark is '\u066C' or '\'' or '\u2019' or '\u00A0' or '\u202F' or '\u2009';
}
