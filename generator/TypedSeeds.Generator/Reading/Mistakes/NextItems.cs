namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A key or another item after a bracket or a quotation mark in its line: a comma is missing, or a line.</summary>
internal static class NextItems
{
    public static Slip? Find(Failure failure)
    {
        var (text, at) = (failure.Text, failure.At);
        if (!failure.IsAboutNext || at >= text.Length)
        {
            return null;
        }

        var next = text[at] == ':' ? LineText.StartOfWord(text, at) : at;
        var before = next - 1;
        while (before > 0 && text[before] == ' ')
        {
            before--;
        }

        var isInBrackets = failure.IsInBrackets && failure.IsAboutBrackets;
        return before < 0 || text[before] is not (']' or '}' or '"' or '\'') ? null
            : isInBrackets && IsNext(failure, next) ? new Slip(failure.Point(next), YamlMessages.MissingComma) { Repair = YamlRepair.Inserting(before + 1, ",") }
            : !isInBrackets && failure.IsItem(next) ? new Slip(failure.Point(next), YamlMessages.KeyInLine) { Repair = LineBefore(failure, before + 1, next) }
            : null;
    }

    private static YamlRepair LineBefore(Failure failure, int end, int next) =>
        new(new(end, next - end), "\n" + new string(' ', Math.Max(0, failure.Open.Column)), IsSafe: false) { Label = "Begin a line here" };

    // In braces only a key can be next.
    private static bool IsNext(Failure failure, int at) => failure.IsItem(at)
        || (failure.Opening == '[' && failure.Text[at] is '[' or '{')
        || (failure.Text[at] is '"' or '\'' && QuotedWords.Next(failure.Text, at) is { } value && IsEnd(failure, LineText.AfterSpaces(failure.Text, value.End)));

    private static bool IsEnd(Failure failure, int at) =>
        at < failure.Text.Length && (failure.Text[at] == ':' || (failure.Opening == '[' && failure.Text[at] is ',' or ']'));
}
