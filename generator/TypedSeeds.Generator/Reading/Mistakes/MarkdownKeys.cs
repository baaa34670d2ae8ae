using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Keys between signs of Markdown, such as <c>**act**: commit</c>.</summary>
internal static class MarkdownKeys
{
    /// <summary>The signs around the key that begins at an offset; null where there is none.</summary>
    public static Slip? At(string text, int at)
    {
        var start = AfterSigns(text, at);
        var end = LineText.EndOfWord(text, start);
        if (start == at || end == start || !IsFirst(text, at))
        {
            return null;
        }

        // The colon may be between the signs, too.
        var (sign, signs) = (text[at], AfterSigns(text, end));
        var inside = end < text.Length && text[end] == ':' ? AfterSigns(text, end + 1) : signs;
        var after = inside > end + 1 && text[end] == ':' ? inside : signs;
        var isKey = after > end && (text[end] == ':' || (after < text.Length && text[after] == ':'));
        var name = text.Substring(start, end - start);
        return !isKey || sign != text[after - 1] ? null
            : new Slip(new(at, after - at), YamlMessages.Emphasis(name)) { Repair = new(new(at, after - at), text[end] == ':' ? name + ":" : name, IsSafe: FormatKeys.Has(name)) };
    }

    // Looked for backward over spaces alone: there may be a sign at each character of a long line.
    private static bool IsFirst(string text, int at)
    {
        var before = LineText.BeforeSpaces(text, at);
        before = before > 0 && text[before - 1] == '-' ? LineText.BeforeSpaces(text, before - 1) : before;
        return before == 0 || text[before - 1] is '\n' or '\r';
    }

    private static int AfterSigns(string text, int at)
    {
        while (at < text.Length && text[at] is '*' or '`')
        {
            at++;
        }

        return at;
    }
}
