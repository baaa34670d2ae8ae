using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A field that is indented less than the fields before it, so that the line after it cannot be read.</summary>
internal static class LowKeys
{
    private const int UsualStep = 2;

    /// <summary>The field in the line above the one in which reading fails; null where that is as it should be.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="failed">The start of the line in which reading fails.</param>
    public static Slip? Above(string text, int failed)
    {
        var line = LineText.Above(text, failed);
        if (line < 0 || LineText.AfterSpaces(text, line) is var start && LineText.EndOfWord(text, start) is var end && (end == start || end >= text.Length || text[end] != ':')
            || LineText.Above(text, line) is not (>= 0 and var before) || IsItemOfWords(text, before))
        {
            return null;
        }

        var key = text.Substring(start, end - start);
        var value = LineText.AfterBlanks(text, end + 1);
        var opens = EndsWithColon(text, before);
        var column = ColumnOfKey(text, before) + (opens ? UsualStep : 0);
        return value >= LineText.EndOf(text, start) || column <= start - line || (KindTable.IsTopKey(key) && text[value] is not ('[' or '"')) || !FormatKeys.Has(key) || KeyLevels.IsInPlace(text, line) ? null
            : new Slip(new(start, key.Length), YamlMessages.LowKey(key, start - line, OwnerOf(text, before, opens), column)) { Repair = LineRepairs.Indent(text, line, column) };
    }

    private static string OwnerOf(string text, int before, bool opens) =>
        opens && KeyLevels.KeyOf(text, LineText.AfterSpaces(text, before)) is { } owner ? owner == KindTable.Document ? "field of the document" : $"part of '{owner}'"
        : IsWithinDocument(text, before) ? "field of the document" : "field of the entry above it";

    private static bool IsWithinDocument(string text, int line)
    {
        var above = line;
        while (above >= 0 && LineText.AfterSpaces(text, above) > above)
        {
            above = LineText.Above(text, above);
        }

        return above >= 0 && KeyLevels.KeyOf(text, above) == KindTable.Document;
    }

    private static bool EndsWithColon(string text, int line) => WrittenValue.EndOfLine(text, line) is var end && end > line && text[end - 1] == ':';

    // After an item that is no mapping by indentation, no key goes on with it.
    private static bool IsItemOfWords(string text, int line) =>
        ColumnOfKey(text, line) is var column && column > LineText.AfterSpaces(text, line) - line && KeyLevels.KeyOf(text, line + column) is null;

    // After the dashes of items.
    private static int ColumnOfKey(string text, int line) => KeyLevels.AfterDashes(text, LineText.AfterSpaces(text, line)) - line;
}
