using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Keys in braces that lack the comma before them, so that YAML reads them as words of the value: <c>{ title: Director of: fund }</c>.</summary>
internal static class LostCommas
{
    /// <summary>The mistake at a second colon of one pair.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="value">Where the value begins.</param>
    /// <param name="colon">The colon that is in it.</param>
    /// <param name="keys">The keys of the braces so far.</param>
    public static Slip? At(string text, int value, int colon, IReadOnlyList<string> keys)
    {
        if (KeyBefore(text, value, colon) is not { } key || EndBefore(text, key.Start) is var end && end <= value)
        {
            return null;
        }

        var name = text.Substring(key.Start, key.Length).Trim('"', '\'');
        var comma = YamlRepair.Inserting(end, ",") with { Label = $"Write , before {name}" };
        return text[end - 1] is ']' or '}' or '"' or '\'' ? new Slip(new(key.Start, 1), YamlMessages.MissingComma) { Repair = comma }
            : IsLineStart(text, key.Start) || IsField(text, name, keys) ? new Slip(new(key.Start, name.Length), YamlMessages.NoCommaBefore(name)) { Repair = comma, Choices = Quoting(text, value) }
            : new Slip(new(colon, 1), YamlMessages.ColonOrComma(name)) { Repair = Quoting(text, value).FirstOrDefault(), Choices = [comma] };
    }

    private static YamlRepair[] Quoting(string text, int value) =>
        YamlRepair.Quoting(text, new(value, WrittenValue.EndOf(text, value, isInBrackets: true) - value)) is { } quoted ? [quoted with { Label = "Put the value in quotes" }] : [];

    // A word, in quotes or not, before which white space is.
    private static TextRange? KeyBefore(string text, int value, int colon)
    {
        var start = colon;
        if (text[colon - 1] is '"' or '\'')
        {
            start = text.LastIndexOf(text[colon - 1], colon - 2, colon - 1 - value);
        }
        else
        {
            while (start > value && (Characters.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
            {
                start--;
            }
        }

        return start > value && start < colon && text[start - 1] is ' ' or '\t' or '\n' or ']' or '}' or '"' or '\'' ? new(start, colon - start) : null;
    }

    private static int EndBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\r' or '\n')
        {
            end--;
        }

        return end;
    }

    private static bool IsLineStart(string text, int at) => LineText.AfterBlanks(text, LineText.StartOf(text, at)) == at;

    // One of the format that goes with the others, or one of the corpus's own that other braces or lines of the file have.
    private static bool IsField(string text, string key, IReadOnlyList<string> keys) =>
        !keys.Contains(key) && (FieldsTogether.Has([.. keys, key]) || IsUsed(text, key, keys));

    private static bool IsUsed(string text, string key, IReadOnlyList<string> keys)
    {
        if (FormatKeys.Has(key) && keys.All(FormatKeys.Has))
        {
            return false;
        }

        for (var at = text.IndexOf(key + ": ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(key + ": ", at + 1, StringComparison.Ordinal))
        {
            var before = EndBefore(text, at);
            if (before > 0 && text[before - 1] is '{' or ',' && before < at)
            {
                return true;
            }
        }

        return false;
    }
}
