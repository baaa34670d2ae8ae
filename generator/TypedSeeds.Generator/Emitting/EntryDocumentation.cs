using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The XML documentation of an entry's member: what a person reads in an editor, in a few bounded lines.</summary>
/// <param name="model">The file of the entries.</param>
/// <param name="lines">The lines of its document; null where it has none.</param>
/// <param name="context">How everything is emitted.</param>
internal sealed class EntryDocumentation(FileModel model, TextLines? lines, EmitContext context)
{
    private const int LongestTitle = 120;
    private const int LongestQuote = 160;
    private const int MostVersions = 4;

    private readonly string _annotation = $"</c> in <c>{XmlText.Line(model.Annotation, LongestTitle)}</c>.";
    private readonly EntryFacts _facts = new(context);
    private readonly Dictionary<string, TextLines> _versionLines = new(StringComparer.Ordinal);
    private string? _document;

    /// <summary>Writes the comment of an entry's member: a line for its title and its words, and one for the rest.</summary>
    public void Write(CodeWriter code, AnchoredEntry entry)
    {
        var line = code.Begin("/// <summary>");
        var start = line.Length;
        if (Title(entry) is { } title)
        {
            XmlText.Append(line, title, LongestTitle).Append("<br/>");
        }

        if (FirstQuote(entry) is { } anchor)
        {
            XmlText.Append(line.Append('“'), anchor.Words(model.Document!.Text), LongestQuote).Append("”<br/>");
        }

        AppendVersions(line, entry);
        if (line.Length > start)
        {
            code.End().Begin("/// ");
        }

        _facts.Append(line, entry);
        AppendPlace(line.Append(". "), entry);
        line.Append("</summary>");
        code.End();
    }

    private static string? Title(AnchoredEntry entry)
    {
        foreach (var key in TitleFields)
        {
            if (entry.Kind.IndexOf(key) is >= 0 and var index && entry.Values[index] is TextValue text)
            {
                return text.Text;
            }
        }

        return null;
    }

    private static readonly string[] TitleFields = [.. NamingFields.Titles, FieldKeys.Note];

    private static Anchor? FirstQuote(AnchoredEntry entry)
    {
        if (entry.Kind.Name != KindTable.Document)
        {
            foreach (var value in entry.Values)
            {
                if (value is AnchorsValue { Anchors.Count: > 0 } anchors)
                {
                    return anchors.Anchors[0];
                }
            }
        }

        return null;
    }

    /// <summary>Writes the words in other languages, each with where it is.</summary>
    private void AppendVersions(StringBuilder line, AnchoredEntry entry)
    {
        // Few entries have any, so nothing is made to walk them.
        var versions = entry.Versions;
        for (var i = 0; i < versions.Count && i < MostVersions; i++)
        {
            var version = versions[i];
            if (!_versionLines.TryGetValue(version.Key.Id, out var versionLines))
            {
                _versionLines.Add(version.Key.Id, versionLines = new TextLines(version.Document.Text));
            }

            XmlText.Append(line.Append(version.Language).Append(": “"), version.Words, LongestQuote).Append("” (");
            Invariant.Append(_facts.AppendLink(line, version.Key).Append(", line "), versionLines.LineAt(version.Anchor.Start) + 1).Append(")<br/>");
        }
    }

    /// <summary>Writes where the words and the annotation are: an editor can't lead there from C#.</summary>
    private void AppendPlace(StringBuilder line, AnchoredEntry entry)
    {
        var begin = "Annotated as <c>";
        if (lines is not null && FirstQuote(entry) is { } anchor)
        {
            Invariant.Append(line.Append("Line "), lines.LineAt(anchor.Start) + 1).Append(" of ").Append(Document()).Append(", ");
            begin = "annotated as <c>";
        }
        else if (lines is not null && entry.Kind.Name == KindTable.Document)
        {
            line.Append("The text of ").Append(Document()).Append(", ").Append(Lines(ReaderLines.Count(lines, model.Document!.Text))).Append(", ");
            begin = "annotated as <c>";
        }

        line.Append(begin).Append(entry.Key.Id).Append(_annotation);
    }

    // The text of a reading is a document of another package. Its name there means nothing to a consumer, but its member does.
    private string Document() => _document ??= model.Entries.FirstOrDefault(static entry => entry.Kind.Name == KindTable.Document)?[FieldKeys.Of] is ReferencesValue { Keys.Count: > 0 } of
        ? _facts.AppendLink(new StringBuilder(), of.Keys[0]).ToString()
        : $"<c>{XmlText.Line(FilePaths.FileName(model.Document!.Path), LongestTitle)}</c>";

    private static string Lines(int count) => count == 1 ? "1 line" : $"{Invariant.Text(count)} lines";
}
