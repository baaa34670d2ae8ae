using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The XML documentation of an entry's member: what a person reads in an editor, in a few bounded lines.</summary>
internal sealed class EntryDocumentation(UnitModel unit, EmitContext context)
{
    private const int LongestTitle = 120;
    private const int LongestQuote = 160;
    private const int MostReferences = 4;

    private readonly TextLines? _lines = unit.Document is { } document ? new TextLines(document.Text) : null;

    /// <summary>The lines of the comment, without the slashes.</summary>
    public IEnumerable<string> Lines(BoundEntry entry)
    {
        yield return "<summary>";
        if (Title(entry) is { } title)
        {
            yield return $"{XmlText.Line(title, LongestTitle)}<br/>";
        }

        if (FirstQuote(entry) is { } anchor)
        {
            yield return $"“{XmlText.Line(Words(anchor), LongestQuote)}”<br/>";
        }

        yield return Facts(entry);
        yield return "</summary>";
    }

    private static string? Title(BoundEntry entry)
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

    private static readonly string[] TitleFields = ["summary", "name", "title", "note"];

    private static Anchor? FirstQuote(BoundEntry entry) =>
        entry.Kind.Name == KindTable.Document ? null : entry.Values.OfType<AnchorsValue>().FirstOrDefault(anchors => anchors.Anchors.Count > 0)?.Anchors[0];

    private string Words(Anchor anchor) =>
        string.Join(" … ", anchor.Pieces.Select(piece => unit.Document!.Text.Substring(piece.Start, piece.Length)));

    private string Facts(BoundEntry entry)
    {
        var facts = new List<string>();
        var index = 0;
        foreach (var field in entry.Kind.AllFields)
        {
            if (field.Caption is not null && entry.Values[index] is { } value && Fact(field, value) is { Length: > 0 } fact)
            {
                facts.Add(fact);
            }

            index++;
        }

        var sentence = facts.Count == 0 ? Capital(entry.Kind.Name) : Capital(string.Join(", ", facts));
        return $"{sentence}. {Place(entry)}";
    }

    private string Fact(Field field, Value value)
    {
        var text = value switch
        {
            TextValue scalar when field.Type == FieldType.Choice => scalar.Text.Replace('-', ' '),
            TextValue scalar => XmlText.Line(scalar.Text, LongestTitle),
            ReferencesValue references => References(references.Keys),
            _ => string.Empty,
        };
        return text.Length == 0 || field.Caption!.Length == 0 ? text : $"{field.Caption} {text}";
    }

    private string References(EquatableArray<EntryKey> keys)
    {
        var links = keys.Take(MostReferences).Select(key => $"<see cref=\"{context.MemberOf(key)}\"/>");
        return string.Join(" and ", links) + (keys.Count > MostReferences ? " and others" : string.Empty);
    }

    /// <summary>Where the words stand, and where the annotation does: an editor cannot lead there from C#.</summary>
    private string Place(BoundEntry entry)
    {
        var annotated = $"nnotated as <c>{entry.Key.Id}</c> in <c>{XmlText.Line(unit.Annotation, LongestTitle)}</c>.";
        if (unit.Document is not { } document)
        {
            return "A" + annotated;
        }

        var file = XmlText.Line(FilePaths.FileName(document.Path), LongestTitle);
        if (FirstQuote(entry) is { } anchor)
        {
            return $"Line {Numbers.Text(_lines!.LineAt(anchor.Start) + 1)} of <c>{file}</c>, a{annotated}";
        }

        return entry.Kind.Name == KindTable.Document
            ? $"The text of <c>{file}</c>, {Numbers.Text(_lines!.Count)} lines, a{annotated}"
            : "A" + annotated;
    }

    private static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text.Substring(1) : text;
}
