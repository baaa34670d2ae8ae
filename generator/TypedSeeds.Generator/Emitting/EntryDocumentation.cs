using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The XML documentation of an entry's member: what a person reads in an editor, in a few bounded lines.</summary>
internal sealed class EntryDocumentation(UnitModel unit)
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
            yield return $"{Xml(title, LongestTitle)}<br/>";
        }

        if (FirstQuote(entry) is { } anchor)
        {
            yield return $"“{Xml(Words(anchor), LongestQuote)}”<br/>";
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

    private static string Fact(Field field, Value value)
    {
        var text = value switch
        {
            TextValue scalar when field.Type == FieldType.Choice => scalar.Text.Replace('-', ' '),
            TextValue scalar => Xml(scalar.Text, LongestTitle),
            ReferencesValue references => References(references.Keys),
            _ => string.Empty,
        };
        return text.Length == 0 || field.Caption!.Length == 0 ? text : $"{field.Caption} {text}";
    }

    private static string References(EquatableArray<EntryKey> keys)
    {
        var links = keys.Take(MostReferences).Select(key => $"<see cref=\"{MemberPath.Of(key)}\"/>");
        return string.Join(" and ", links) + (keys.Count > MostReferences ? " and others" : string.Empty);
    }

    private string Place(BoundEntry entry)
    {
        if (unit.Document is null)
        {
            return $"Annotated in <c>{Xml(unit.Name.Substring(1), LongestTitle)}</c>.";
        }

        var file = Xml(FilePaths.FileName(unit.Document.Path), LongestTitle);
        if (FirstQuote(entry) is { } anchor)
        {
            return $"Line {Numbers.Text(_lines!.LineAt(anchor.Start) + 1)} of <c>{file}</c>.";
        }

        return entry.Kind.Name == KindTable.Document
            ? $"The text of <c>{file}</c>, {Numbers.Text(_lines!.Count)} lines."
            : $"Annotated with <c>{file}</c>.";
    }

    private static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text.Substring(1) : text;

    /// <summary>Text on one line, shortened, as content of an XML comment.</summary>
    private static string Xml(string text, int longest)
    {
        var xml = new StringBuilder();
        var line = Shorten(NormalizedText.Normalize(text).Trim(' '), longest);
        for (var i = 0; i < line.Length; i++)
        {
            xml.Append(line[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // Half a pair, a control character or a bidirectional mark has no business in a source file's comment.
                _ when Literals.MustEscape(line, i) => "\uFFFD",
                var character => character.ToString(),
            });
        }

        return xml.ToString();
    }

    /// <summary>Cuts between words where there are any, never in mid-word.</summary>
    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        var end = space > longest / 2 ? space : longest;
        return text.Substring(0, char.IsLowSurrogate(text[end]) ? end - 1 : end) + "…";
    }
}
