namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Comments as other languages write them: <c>// x</c>, <c>/* x */</c>, <c>&lt;!-- x --&gt;</c>, <c>; x</c>, <c>-- x</c>, <c>% x</c>. YAML takes them for values and keys.</summary>
internal static class ForeignComments
{
    /// <summary>The signs, with what ends the comment where its line does not.</summary>
    private static readonly (string Sign, string End, bool IsPlain)[] Signs =
    [
        ("<!--", "-->", true),
        ("/*", "*/", true),
        ("//", string.Empty, true),
        ("--", string.Empty, false),
        (";", string.Empty, false),
        ("%", string.Empty, false),
    ];

    /// <summary>The signs that begin comments alone; others are punctuation, too.</summary>
    private static readonly string[] Marks = [" //", " /*", " <!--", "#"];

    private static readonly string[] AfterTexts = [" // ", " /* ", " <!-- "];

    private static readonly string[] AfterValues = [" //", " /*", " <!--", " --", " ;", " (", "#"];

    /// <summary>The first line of a part of a text that is such a comment, or whose key has one in the place of a value.</summary>
    public static Slip? InLines(string text, int start, int end)
    {
        for (var line = start; line <= end && line < text.Length; line = LineText.Next(text, line))
        {
            if (StartOf(text, line) is >= 0 and var at && At(text, at, isLine: at == LineText.AfterBlanks(text, line)) is { } slip)
            {
                return slip;
            }
        }

        return null;
    }

    /// <summary>The comment that begins at an offset; null where none does.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="at">The offset.</param>
    /// <param name="isLine">Whether it is the first of its line: a value may begin with some of the signs.</param>
    public static Slip? At(string text, int at, bool isLine)
    {
        foreach (var (sign, end, isPlain) in Signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
            {
                var words = at + sign.Length;
                return isPlain || (isLine && words < text.Length && text[words] == ' ') ? new Slip(new(at, sign.Length), YamlMessages.ForeignComment(sign)) { Repair = Written(text, at, words, end, isPlain) } : null;
            }
        }

        return null;
    }

    /// <summary>A text and the comment after it, which begins with a sign that no text has; null where it has none.</summary>
    public static (string Value, string Words, string Sign)? AfterText(string text) =>
        Array.Find(AfterTexts, sign => text.IndexOf(sign, StringComparison.Ordinal) > 0) is { } known && In(text, AfterTexts) is { Value.Length: > 0, Words.Length: > 0 } comment
            ? (comment.Value, comment.Words, known.Trim())
            : null;

    /// <summary>A value and the comment after it, which begins with any sign but a space and <c>#</c>, and whether that begins comments alone; null where a text has none.</summary>
    public static (string Value, string Words, bool IsMarked)? In(string text) => In(text, AfterValues);

    private static (string Value, string Words, bool IsMarked)? In(string text, string[] signs)
    {
        var (at, sign) = (-1, string.Empty);
        foreach (var known in signs)
        {
            if (text.IndexOf(known, StringComparison.Ordinal) is > 0 and var found && (at < 0 || found < at))
            {
                (at, sign) = (found, known);
            }
        }

        return at < 0 ? null : (text.Substring(0, at).TrimEnd(), text.Substring(at + sign.Length).Replace("*/", string.Empty).Replace("-->", string.Empty).Trim(' ', ')'), Array.IndexOf(Marks, sign) >= 0);
    }

    // Where a line has no key, its first character; else the first one after the colon.
    private static int StartOf(string text, int line)
    {
        var first = LineText.AfterBlanks(text, line);
        var word = LineText.EndOfWord(text, first);
        return word == first || text[first] == '-' ? first
            : word < text.Length && text[word] == ':' ? LineText.AfterBlanks(text, word + 1)
            : -1;
    }

    private static YamlRepair Written(string text, int at, int words, string sign, bool isSafe)
    {
        var line = LineText.EndOf(text, at);
        var close = sign.Length == 0 ? -1 : text.IndexOf(sign, words, StringComparison.Ordinal);
        var end = close < 0 ? line : close;
        var lines = text.Substring(words, end - words).Split('\n').Select(static words => words.Trim());
        var column = new string(' ', at - LineText.StartOf(text, at));
        return new(new(at, (close < 0 ? line : close + sign.Length) - at), string.Join("\n" + column, lines.Select(static words => "# " + words)).TrimEnd(), isSafe) { Label = "Write it as a comment of YAML" };
    }
}
