using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Lines that were meant as a key and a value and lack the colon: <c>act; deny</c>, <c>act = deny</c>, <c>act deny</c>.</summary>
/// <remarks>YAML reads such a line on into the next one, and fails there.</remarks>
internal static class MissingColons
{
    /// <summary>The mistake in the line in which a reader fails, or in the one above it; null where both are something else.</summary>
    public static Slip? Find(string text, int failed)
    {
        var line = LineText.StartOf(text, failed);
        var above = LineText.Above(text, line);
        return (above >= 0 ? InAbove(text, above, line) : null) ?? InLine(text, line);
    }

    /// <summary>Why a text is no mapping, where it lacks a colon; null where it does not look like a key and a value.</summary>
    public static string? Why(string words) => words.IndexOf(' ') > 0 ? In(words, 0, isKnown: true)?.Problem : null;

    // The lines of a text that goes on are indented more than its key, so only lines beside the failed one are keys.
    private static Slip? InAbove(string text, int above, int failed)
    {
        var (indent, next) = (LineText.AfterSpaces(text, above) - above, LineText.AfterSpaces(text, failed) - failed);
        var slip = In(text, above, isKnown: false);
        return slip is null || indent > next ? null
            : indent == next ? slip
            : IsWhole(text, slip.Value) ? slip
            : null;
    }

    /// <summary>The mistake in a line that begins with a key of the format.</summary>
    public static Slip? InLine(string text, int line) => In(text, line, isKnown: true);

    private static Slip? In(string text, int line, bool isKnown)
    {
        var start = LineText.AfterSpaces(text, line);
        while (start + 1 < text.Length && text[start] == '-' && text[start + 1] == ' ')
        {
            start += 2;
        }

        var end = LineText.EndOfWord(text, start);
        if (end == start)
        {
            return null;
        }

        var isKey = FormatKeys.Has(text.Substring(start, end - start));
        var sign = LineText.AfterSpaces(text, end);
        var last = LineText.EndOf(text, start);
        if (sign < last && text[sign] is ';' or '=' && (isKey || !isKnown) && (sign + 1 >= last || text[sign + 1] is ' ' or '>' || sign == end))
        {
            var after = LineText.AfterSpaces(text, sign + 1 < last && text[sign + 1] == '>' ? sign + 2 : sign + 1);
            return new Slip(new(sign, 1), YamlMessages.SignForColon(text[sign])) { Repair = new(new(end, after - end), after < last ? ": " : ":", IsSafe: false) };
        }

        var isAlone = sign >= last && (isKey || !isKnown);
        return isAlone || (isKey && sign > end && text[sign] is not (':' or '#')) ? new Slip(new(start, end - start), YamlMessages.NoColon) { Repair = YamlRepair.Inserting(end, ":") } : null;
    }

    // Whether nothing follows the key and its sign, so that the lines that are indented more belong to it.
    private static bool IsWhole(string text, Slip slip) => text.Substring(slip.Range.End, LineText.EndOf(text, slip.Range.Start) - slip.Range.End).Trim(' ', '\r').Length == 0;
}
