using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The lines under a key, of which its mapping is, where the cursor is still in the line of the key.</summary>
internal static class LinesUnder
{
    /// <summary>By how many characters a level is indented where no line of it shows that.</summary>
    private const int UsualStep = 2;

    /// <summary>Whether a key would be in the line of the key that holds it.</summary>
    public static bool AreMeant(CursorPlace cursor) =>
        cursor.Place is { Role: YamlRole.Key, Mapping: null, List: null, Owner.Pair.Colon: >= 0 and var colon } && colon < cursor.Start
        && cursor.Text.AsSpan(colon + 1, cursor.Start - colon - 1).IndexOfAny('\n', '\r') < 0;

    /// <summary>The column of the keys under a key: that of the next line, if it is under it.</summary>
    public static int ColumnOf(string text, LoosePair owner)
    {
        var column = owner.Key.Start - (text.LastIndexOf('\n', owner.Key.Start) + 1);
        var below = Lines(text, owner).FirstOrDefault(static line => line.Trim().Length > 0, string.Empty);
        return Indent(below) > column && below.TrimStart()[0] is not ('#' or '-') ? Indent(below) : column + UsualStep;
    }

    /// <summary>The keys that are there already.</summary>
    public static IEnumerable<string> KeysOf(string text, LoosePair owner)
    {
        var column = ColumnOf(text, owner);
        return Lines(text, owner)
            .TakeWhile(line => line.Trim().Length == 0 || Indent(line) >= column)
            .Where(line => Indent(line) == column && line.Contains(':', StringComparison.Ordinal))
            .Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(' ', '"', '\''));
    }

    private static IEnumerable<string> Lines(string text, LoosePair owner)
    {
        for (var at = text.IndexOf('\n', owner.Colon) + 1; at > 0;)
        {
            var end = text.IndexOf('\n', at);
            yield return end < 0 ? text[at..] : text[at..end];
            at = end + 1;
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
