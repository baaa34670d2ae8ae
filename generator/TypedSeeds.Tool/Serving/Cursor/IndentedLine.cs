using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>The line of the cursor with another indentation: editors indent by themselves, also to columns where nothing can be.</summary>
/// <param name="Cursor">What would be under the cursor.</param>
/// <param name="LineStart">Where the line begins.</param>
/// <param name="Column">The column that its first word would have.</param>
/// <param name="Shift">By how many characters the cursor would be moved.</param>
internal sealed record IndentedLine(CursorPlace Cursor, int LineStart, int Column, int Shift)
{
    /// <summary>The text is read anew for each column that is tried.</summary>
    private const int MostTried = 4;

    /// <summary>Finds the column that a key or an item of a list can have in the cursor's line, where it has none of its own; null elsewhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the cursor is.</param>
    /// <param name="schema">The kinds.</param>
    /// <param name="own">What is under the cursor as the line is.</param>
    public static IndentedLine? Of(string text, int offset, KindSchema schema, CursorPlace? own)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, offset - 1)) is var found && offset == 0 ? 0 : found + 1;
        var before = text.AsSpan(line, offset - line);
        var word = before.TrimStart(' ');
        var indent = before.Length - word.Length;
        if (indent == 0 || !IsWord(word))
        {
            return null;
        }

        return own is { Place: { Role: YamlRole.Key, Mapping: { IsFlow: false } mapping } }
            ? own.Start == line + indent && mapping.Column != indent ? At(text, offset, schema, line, indent, mapping.Column) : null
            : own is null || GoesOnFromLineAbove(own, line)
            ? ColumnsAbove(text, line, indent).Take(MostTried).Select(column => At(text, offset, schema, line, indent, column)).FirstOrDefault(static tried => tried is not null)
            : null;
    }

    /// <summary>Whether the cursor's line goes on with a text without quotes that begins in a line above it.</summary>
    private static bool GoesOnFromLineAbove(CursorPlace cursor, int line) => cursor.Place.Scalar.Style == ScalarStyle.Plain && cursor.Start < line;

    private static IndentedLine? At(string text, int offset, KindSchema schema, int line, int indent, int column)
    {
        var shift = column - indent;
        var indented = string.Concat(text.AsSpan(0, line), new string(' ', column), text.AsSpan(line + indent));
        return CursorPlace.Of(indented, offset + shift, schema) is { Place: { Role: YamlRole.Key, Mapping: not null } or { LacksDash: true } } cursor && cursor.Start == line + column
            ? new(cursor, line, column, shift)
            : null;
    }

    // The lines above that hold the cursor's line, the nearest first.
    private static IEnumerable<int> ColumnsAbove(string text, int line, int indent)
    {
        for (var end = line - 1; end > 0 && indent > 0;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var content = text[start..end].TrimEnd();
            var column = content.Length - content.TrimStart(' ').Length;
            if (content.Length > 0 && column < indent && content[column] != '#')
            {
                indent = column;
                yield return column;
            }

            end = start - 1;
        }
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && character != '-')
            {
                return false;
            }
        }

        return word is not "-";
    }
}
