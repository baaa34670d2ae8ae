using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Whether a file can be read farther after an edit, with what it changed where it belongs: where not, the edit does not mend what is wrong.</summary>
internal static class YamlProgress
{
    /// <param name="text">The text of the file.</param>
    /// <param name="failed">Where the mistake was.</param>
    /// <param name="edit">The edit.</param>
    public static bool IsIn(string text, int failed, TextEdit edit)
    {
        var changed = text.Substring(0, edit.Start) + edit.Text + text.Substring(edit.End);
        var read = AnnotationReader.Read("mended.yaml", "mended.yaml", changed);
        var next = read.Meaning.Findings.FirstOrDefault(static finding => finding.Rule == Rules.NotYaml);
        var lines = LinesOf(changed, edit);
        return (next?.Place is not TokenPlace place
                || (read.Positions.Ranges[place.Token].Start is var at && changed.Length - at < text.Length - failed && !(IsBlank(edit) && at < lines.End && !IsSameMistake(text, edit, changed, at))))
            && FileShape.IsRight(read.Meaning.Root, read.Positions.Ranges, lines);
    }

    // An edit of spaces alone that lets the next lines fail moved the mistake, unless they are indented as the line was that it mends.
    private static bool IsBlank(TextEdit edit) => edit.Text.Trim(' ').Length == 0 && edit.Length + edit.Text.Length > 0;

    // A bracket or quotation mark that is not closed was so before.
    private static bool IsSameMistake(string text, TextEdit edit, string changed, int at) =>
        IndentOf(text, edit.Start) == IndentOf(changed, at) || (at < changed.Length && changed[at] is '[' or '{' or '"' or '\'');

    private static int IndentOf(string text, int at) => LineText.StartOf(text, at) is var line ? LineText.AfterSpaces(text, line) - line : 0;

    // The lines of the edit. One that indents a line may make those after it belong to something else, up to the first that is indented less.
    private static TextRange LinesOf(string text, TextEdit edit)
    {
        var (start, end) = (LineText.StartOf(text, edit.Start), LineText.EndOf(text, edit.Start + edit.Text.Length));
        var first = LineText.AfterSpaces(text, start);
        if (edit.Start <= first)
        {
            for (var next = LineText.Next(text, end); next < text.Length && (IsBlank(text, next) || LineText.AfterSpaces(text, next) - next >= first - start); next = LineText.Next(text, next))
            {
                end = LineText.EndOf(text, next);
            }
        }

        return new(start, end - start);
    }

    private static bool IsBlank(string text, int line) => LineText.AfterBlanks(text, line) is var first && (first >= text.Length || text[first] is '\r' or '\n' or '#');
}
