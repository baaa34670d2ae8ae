using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The value of a key that is in a line of its own and not indented, so that it is none.</summary>
internal static class UnindentedValues
{
    private const int UsualStep = 2;

    public static Slip? Find(Failure failure)
    {
        if (failure.IsInBrackets || !failure.HasReason)
        {
            return null;
        }

        var line = failure.LineStart(failure.At);
        return At(failure.Text, line) ?? (LineText.Above(failure.Text, line) is >= 0 and var above ? At(failure.Text, above) : null);
    }

    private static Slip? At(string text, int line)
    {
        var (start, end) = (LineText.AfterSpaces(text, line), WrittenValue.EndOfLine(text, line));
        if (start >= end || LineText.Above(text, line) is not (>= 0 and var above))
        {
            return null;
        }

        var words = text.Substring(start, end - start);
        var key = LineText.AfterSpaces(text, above);
        var colon = LineText.EndOfWord(text, key);
        var isOpen = colon > key && colon < text.Length && text[colon] == ':' && WrittenValue.EndOfLine(text, above) == colon + 1;
        var name = text.Substring(key, colon - key);
        return !isOpen || start - line > key - above || key == above || !FormatKeys.Has(name) || !IsWords(words) ? null
            : new Slip(new(start, end - start), YamlMessages.ValueNotIndented(name)) { Repair = LineRepairs.Indent(text, line, key - above + UsualStep) };
    }

    private static bool IsWords(string line) =>
        (Characters.IsLetterOrDigit(line[0]) || "“„‘«\"'".IndexOf(line[0]) >= 0) && line.IndexOf(": ", StringComparison.Ordinal) < 0 && line[line.Length - 1] != ':' && line.IndexOf(' ') > 0;
}
