using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>The title of a document.</summary>
/// <param name="Text">The title.</param>
/// <param name="IsOfText">Whether it is in the language of the document, and no id.</param>
internal readonly record struct DocumentTitle(string Text, bool IsOfText)
{
    /// <summary>A longer line is no headline.</summary>
    private const int LongestHeadline = 80;

    /// <summary>The title that is given, else the first heading or a headline, else the id or the name of the file as it is written.</summary>
    public static DocumentTitle Of(CheckedEntry? entry, string text, string fileName) =>
        entry?.Entry[FieldKeys.Title] is TextValue title ? new(title.Text, true)
        : OfText(text) is { Length: > 0 } heading ? new(heading, true)
        : new(entry?.Key.Id ?? Path.GetFileNameWithoutExtension(fileName), false);

    private static string? OfText(string text)
    {
        var lines = LineReader.Read(text);
        var first = lines.FindIndex(line => line.Kind == LineKind.Heading);
        return first >= 0 ? text[lines[first].Start..lines[first].End].Trim('#', ' ', '\t') : Headline(text, lines);
    }

    // A headline is short, is apart from what follows, and ends like no sentence.
    private static string? Headline(string text, List<TextLine> lines)
    {
        var first = lines.FindIndex(line => line.Kind != LineKind.Blank);
        return first >= 0 && first + 1 < lines.Count && lines[first].Kind == LineKind.Prose && lines[first + 1].Kind == LineKind.Blank
            && text[lines[first].Start..lines[first].End] is { Length: <= LongestHeadline } line && !char.IsPunctuation(line[^1])
                ? line
                : null;
    }
}
