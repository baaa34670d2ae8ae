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
    private const int MostReferences = 4;

    private readonly string _annotation = $"</c> in <c>{XmlText.Line(model.Annotation, LongestTitle)}</c>.";
    private readonly string _file = model.Document is { } file ? $" of <c>{XmlText.Line(FilePaths.FileName(file.Path), LongestTitle)}</c>, " : string.Empty;
    private readonly Dictionary<EntryKey, string> _links = [];

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

        if (line.Length > start)
        {
            code.End().Begin("/// ");
        }

        AppendFacts(line, entry);
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

    /// <summary>Writes what is known of an entry, or else its kind, as the words of a sentence.</summary>
    private void AppendFacts(StringBuilder line, AnchoredEntry entry)
    {
        var start = line.Length;
        var fields = entry.Kind.AllFields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Caption is { } caption && entry.Values[i] is { } value)
            {
                AppendFact(line, start, fields[i], caption, value);
            }
        }

        if (line.Length == start)
        {
            line.Append(entry.Kind.Name);
        }

        line[start] = TitleCase.Of(line[start]);
    }

    private void AppendFact(StringBuilder line, int start, Field field, string caption, Value value)
    {
        var text = value switch
        {
            TextValue scalar when field.Type == FieldType.Choice => scalar.Text.Replace('-', ' '),
            TextValue scalar when field.Type == FieldType.Date => TakesPreposition(caption) ? DateWords.WithPreposition(scalar.Text) : DateWords.Bare(scalar.Text),
            TextValue scalar when field.Type == FieldType.Duration => caption == Every ? DurationWords.Every(scalar.Text) : DurationWords.Of(scalar.Text),
            TextValue scalar => XmlText.Line(scalar.Text, LongestTitle),
            ReferencesValue { Keys.Count: > 0 } references => References(references.Keys),
            _ => string.Empty,
        };
        if (text.Length == 0)
        {
            return;
        }

        line.Append(line.Length == start ? string.Empty : ", ");
        // The words of a date or a recurrence begin with such a caption themselves.
        var word = caption is On or Every || text.StartsWith(caption + " ", StringComparison.Ordinal) ? string.Empty : caption;
        line.Append(word).Append(word.Length == 0 ? string.Empty : " ").Append(text);
    }

    private const string On = "on";
    private const string Every = "every";

    // A key of the corpus's own may be any word, with which no preposition need go.
    private static bool TakesPreposition(string caption) => caption is On or "made" or "published" or "due";

    private string References(EquatableArray<EntryKey> keys) => keys.Count == 1
        ? Link(keys[0])
        : string.Join(" and ", keys.Take(MostReferences).Select(Link)) + (keys.Count > MostReferences ? " and others" : string.Empty);

    // The same few parties come again and again.
    private string Link(EntryKey key)
    {
        if (!_links.TryGetValue(key, out var link))
        {
            _links.Add(key, link = $"<see cref=\"{context.MemberOf(key)}\"/>");
        }

        return link;
    }

    /// <summary>Writes where the words and the annotation are: an editor can't lead there from C#.</summary>
    private void AppendPlace(StringBuilder line, AnchoredEntry entry)
    {
        var begin = "Annotated as <c>";
        if (lines is not null && FirstQuote(entry) is { } anchor)
        {
            line.Append("Line ").Append(Invariant.Text(lines.LineAt(anchor.Start) + 1)).Append(_file);
            begin = "annotated as <c>";
        }
        else if (lines is not null && entry.Kind.Name == KindTable.Document)
        {
            line.Append("The text").Append(_file).Append(Invariant.Text(lines.Count)).Append(" lines, ");
            begin = "annotated as <c>";
        }

        line.Append(begin).Append(entry.Key.Id).Append(_annotation);
    }
}
