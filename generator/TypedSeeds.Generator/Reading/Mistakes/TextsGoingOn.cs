using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A text that goes on in a line that is indented as its key is, so that its words are read as a key.</summary>
internal static class TextsGoingOn
{
    private const int UsualStep = 2;

    /// <summary>One word may be a key without its colon.</summary>
    private const int FewestWords = 2;

    public static Slip? Find(Failure failure)
    {
        if (failure.IsInBrackets || !failure.IsAboutNext)
        {
            return null;
        }

        // The library reads the words on into the next line, and notices there.
        var line = failure.LineStart(failure.At);
        return Of(failure, line) ?? (LineText.Above(failure.Text, line) is >= 0 and var above ? Of(failure, above) : null);
    }

    private static Slip? Of(Failure failure, int line)
    {
        var text = failure.Text;
        var start = LineText.AfterSpaces(text, line);
        var end = WrittenValue.EndOfLine(text, start);
        if (start == line || !IsProse(text, start, end) || LineText.Above(text, line) is not (>= 0 and var above) || LineText.AfterSpaces(text, above) is var key && key - above != start - line)
        {
            return null;
        }

        var colon = LineText.EndOfWord(text, key);
        var value = LineText.AfterBlanks(text, Math.Min(colon + 1, text.Length));
        var name = text.Substring(key, colon - key);
        if (colon == key || colon >= text.Length || text[colon] != ':' || !FormatKeys.Has(name) || value >= LineText.EndOf(text, key) || text[value] is '[' or '{' or '|' or '>' or '#' || IsClosed(text, value))
        {
            return null;
        }

        var column = start - line + UsualStep;
        return new Slip(failure.Point(start), YamlMessages.TextGoesOn(name, column)) { Repair = LineRepairs.Indent(text, line, column) };
    }

    private static bool IsProse(string text, int start, int end) => end > start && Characters.IsLetterOrDigit(text[start])
        && text.IndexOf(": ", start, end - start, StringComparison.Ordinal) < 0 && text[end - 1] != ':'
        && text.Substring(start, end - start).Split([' '], StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    // A value in quotes that ends in its line does not go on.
    private static bool IsClosed(string text, int value) =>
        text[value] is '"' or '\'' && WrittenValue.EndOfLine(text, value) is var end && end > value + 1 && text[end - 1] == text[value];
}
