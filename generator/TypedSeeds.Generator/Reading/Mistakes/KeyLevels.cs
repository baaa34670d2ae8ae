namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Finds the level at which a line with a key was meant, by what its key can be: a field of the entry above, an entry of the section, a section.</summary>
internal static class KeyLevels
{
    private const int UsualStep = 2;

    /// <summary>The one level at which a line can be; null where several or none can have its key.</summary>
    public static KeyLevel? Meant(string text, int line)
    {
        if (KeyOf(text, LineText.AfterSpaces(text, line)) is not { } key)
        {
            return null;
        }

        var levels = Above(text, line);
        var holds = MayHold(text, line, key);
        var known = levels.Where(level => level.Has(key, holds) == true && !HasKey(text, line, level.Column, key)).ToArray();
        if (known.Length == 0)
        {
            known = levels.Where(level => level.Path.Count > 0 && level.Has(key, holds) is null && IsSeen(text, line, level, key)).ToArray();
        }

        // A line is moved by one space more often than by several.
        var indent = LineText.AfterSpaces(text, line) - line;
        var near = known.Length == 1 ? known : Array.FindAll(known, level => Math.Abs(level.Column - indent) == 1);
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>The one level with lines above at which a line can be: those would be beside it.</summary>
    public static KeyLevel? MeantBeside(string text, int line)
    {
        if (KeyOf(text, LineText.AfterSpaces(text, line)) is not { } key)
        {
            return null;
        }

        var levels = Above(text, line).Where(level => level.First >= 0 && level.Path.Count > 0 && level.Has(key, MayHold(text, line, key)) == true && !HasKey(text, line, level.Column, key)).ToArray();
        return levels.Length == 1 ? levels[0] : null;
    }

    /// <summary>Whether a line is at a level that has its key.</summary>
    public static bool IsInPlace(string text, int line) =>
        LineText.AfterSpaces(text, line) is var first && KeyOf(text, first) is { } key && Above(text, line).Any(level => level.Column == first - line && level.Has(key, MayHold(text, line, key)) == true) && !HasKey(text, line, first - line, key);

    /// <summary>Whether a line can be within the key of the line above, which has no value.</summary>
    public static bool IsWithinLineAbove(string text, int line) =>
        KeyOf(text, LineText.AfterSpaces(text, line)) is { } key && MayHold(text, line, key) is var holds && Above(text, line) is { Count: > 0 } levels && levels[0] is { First: < 0 } level && (level.Has(key, holds) ?? !holds);

    /// <summary>The number of the lines of a section that are indented by so many spaces.</summary>
    public static int CountAt(string text, int line, int column)
    {
        var (start, end) = SectionAround(text, line);
        return Lines(text, start, end).Count(at => LineText.AfterSpaces(text, at) - at == column);
    }

    /// <summary>Whether a line above, of those that are open above a line, is indented by so many spaces.</summary>
    public static bool IsColumnAbove(string text, int line, int column) => Above(text, line).Exists(level => level.First >= 0 && level.Column == column);

    /// <summary>The key that begins at an offset; null where none does.</summary>
    public static string? KeyOf(string text, int first) =>
        LineText.EndOfWord(text, first) is var end && end > first && end < text.Length && text[end] == ':' ? text.Substring(first, end - first) : null;

    /// <summary>Where the key or the value of a line begins, after the dashes of items.</summary>
    public static int AfterDashes(string text, int first)
    {
        while (first + 1 < text.Length && text[first] == '-' && text[first + 1] == ' ')
        {
            first = LineText.AfterSpaces(text, first + 1);
        }

        return first;
    }

    /// <summary>The levels that are open above a line, the innermost first.</summary>
    private static List<KeyLevel> Above(string text, int line)
    {
        var keys = OpenKeys(text, line);
        var levels = new List<KeyLevel>();
        if (keys.Count > 0 && keys[0] is { Opens: true } owner)
        {
            var below = LineText.Next(text, line);
            var shown = below < text.Length ? LineText.AfterSpaces(text, below) - below : 0;
            levels.Add(new(shown > owner.Column ? shown : owner.Column + UsualStep, PathOf(keys, 0), -1));
        }

        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Key.Length > 0)
            {
                levels.Add(new(keys[i].Column, PathOf(keys, i + 1), keys[i].Line));
            }
        }

        return levels;
    }

    private static string[] PathOf(List<OpenKey> keys, int from) => keys.Skip(from).Where(static key => key.Key.Length > 0).Select(static key => key.Key).Reverse().ToArray();

    // The keys above that others are within, the nearest first; an item of a list has no key of its own.
    private static List<OpenKey> OpenKeys(string text, int line)
    {
        var (keys, least) = (new List<OpenKey>(), int.MaxValue);
        for (var above = LineText.Above(text, line); above >= 0 && least > 0; above = LineText.Above(text, above))
        {
            var first = LineText.AfterSpaces(text, above);
            var inner = AfterDashes(text, first);
            if (inner - above < least && KeyOf(text, inner) is { } key)
            {
                least = inner - above;
                keys.Add(new(least, key, above, Opens(text, inner + key.Length)));
            }

            if (inner > first && first - above < least)
            {
                // A dash may be in the column of the key whose list it is in.
                keys.Add(new(first - above, string.Empty, above, Opens: false));
                least = first - above + 1;
            }
        }

        return keys;
    }

    /// <summary>Whether nothing is after the colon of a key.</summary>
    public static bool Opens(string text, int colon) => WrittenValue.EndOfLine(text, colon) == colon + 1;

    private static bool MayHold(string text, int line, string key)
    {
        var colon = LineText.AfterSpaces(text, line) + key.Length;
        return Opens(text, colon) || (LineText.AfterBlanks(text, colon + 1) is var value && value < text.Length && text[value] == '{');
    }

    // Whether the mapping in a column has the key above already.
    private static bool HasKey(string text, int line, int column, string key)
    {
        for (var above = LineText.Above(text, line); above >= 0; above = LineText.Above(text, above))
        {
            var first = LineText.AfterSpaces(text, above);
            var inner = AfterDashes(text, first);
            if (inner - above == column && KeyOf(text, inner) == key)
            {
                return true;
            }

            if (first - above < column)
            {
                return false;
            }
        }

        return false;
    }

    // Fields that the corpus declares are known by the other entries that have them.
    private static bool IsSeen(string text, int line, KeyLevel level, string key)
    {
        var (start, end) = SectionAround(text, line);
        return Lines(text, start, end).Any(at => at != line && LineText.AfterSpaces(text, at) is var first && first - at == level.Column && KeyOf(text, first) == key) && !HasKey(text, line, level.Column, key);
    }

    private static (int Start, int End) SectionAround(string text, int line)
    {
        var start = line;
        while (start > 0 && (start == line || LineText.AfterSpaces(text, start) > start))
        {
            if (LineText.Above(text, start) is not (>= 0 and var above))
            {
                break;
            }

            start = above;
        }

        var end = LineText.Next(text, line);
        while (end < text.Length && text[end] is ' ' or '#' or '\r' or '\n')
        {
            end = LineText.Next(text, end);
        }

        return (start, end);
    }

    private static IEnumerable<int> Lines(string text, int start, int end)
    {
        for (var line = start; line < end; line = LineText.Next(text, line))
        {
            if (LineText.AfterSpaces(text, line) is var first && first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                yield return line;
            }
        }
    }

    private readonly record struct OpenKey(int Column, string Key, int Line, bool Opens);
}
