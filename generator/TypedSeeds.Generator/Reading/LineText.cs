using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>Offsets of a line in a text that need not be YAML. All are UTF-16 units.</summary>
internal static class LineText
{
    /// <summary>Where the line of an offset starts.</summary>
    public static int StartOf(string text, int at)
    {
        var start = Math.Min(at, text.Length);
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the line of an offset ends, before its line break.</summary>
    public static int EndOf(string text, int at)
    {
        var end = text.IndexOfAny(['\n', '\r'], Math.Min(at, text.Length));
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the next line starts; the end of the text after the last.</summary>
    public static int Next(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    /// <summary>Where the last line before one starts that has more than a comment; -1 where none has.</summary>
    public static int Above(string text, int line)
    {
        for (var at = line; at > 0;)
        {
            at = StartOf(text, at - 1);
            var first = AfterSpaces(text, at);
            if (first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The first offset from one on that is no space.</summary>
    public static int AfterSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The first offset from one on that is neither a space nor a tab.</summary>
    public static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the spaces before an offset begin.</summary>
    public static int BeforeSpaces(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the words before the spaces and tabs before an offset end.</summary>
    public static int BeforeBlanks(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at;
    }

    /// <summary>Where a word ends that may be a key: letters, digits, dashes and underscores.</summary>
    public static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (Characters.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a word begins that may be a key and ends before an offset.</summary>
    public static int StartOfWord(string text, int end)
    {
        var start = end;
        while (start > 0 && (Characters.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
        {
            start--;
        }

        return start;
    }
}
