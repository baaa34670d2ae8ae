using System.Text;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Adds entries to an annotation that is there: each at the end of its section. Nothing else of the text changes.</summary>
/// <param name="existing">The annotation.</param>
internal sealed class AnnotationMerge(CheckedFile existing)
{
    private readonly string _text = existing.Source.Text;
    private readonly string _newLine = YamlScalar.LineEnd(existing.Source.Text);

    private MappingNode Root => existing.Meaning.Root;

    /// <summary>Why entries of some kinds cannot be added; null where they can.</summary>
    public string? Obstacle(IEnumerable<Kind> kinds)
    {
        if (!existing.Meaning.IsComplete)
        {
            return "it cannot be read as YAML to its end";
        }

        return Root.IsBraced || Root.Column != 0
            ? "its sections are in braces, or do not begin their lines"
            : kinds.Where(kind => !IsOpen(kind)).Select(static kind => $"its section '{kind.Section}' is in braces, or is no mapping").FirstOrDefault();
    }

    /// <summary>The text with the entries, and where each of them is.</summary>
    public DraftText Add(IReadOnlyList<EntryDraft> entries, KindSchema schema)
    {
        var byKind = entries.ToLookup(static entry => entry.Kind.Name, StringComparer.Ordinal);
        var additions = schema.Kinds
            .Where(kind => byKind.Contains(kind.Name))
            .Select(kind => (Kind: kind, Offset: EndOf(kind.Section)))
            .OrderBy(static addition => addition.Offset);
        var (text, places, from) = (new StringBuilder(), new List<DraftPlace>(), 0);
        foreach (var (kind, offset) in additions)
        {
            text.Append(_text, from, offset - from);
            from = offset;
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append(_newLine);
            }

            if (Root.Find(kind.Section) is null)
            {
                text.Append(_newLine).Append(kind.Section).Append(':').Append(_newLine);
            }

            foreach (var entry in byKind[kind.Name])
            {
                var start = text.Length;
                text.Append(TextOf(entry));
                places.Add(new(start, text.Length, entry, string.Empty));
            }
        }

        return new(text.Append(_text, from, _text.Length - from).ToString(), places);
    }

    private string TextOf(EntryDraft entry)
    {
        var column = Root.Find(entry.Kind.Section) is MappingNode { Column: > 0 } section ? section.Column : 2;
        var text = new StringBuilder();
        AnnotationDraft.Append(text, new(' ', column), entry);
        return text.Replace("\n", _newLine).ToString();
    }

    // Nothing after the key of a section is an empty text to YAML.
    private bool IsOpen(Kind kind) => Root.Find(kind.Section) switch
    {
        null => true,
        MappingNode section => !section.IsBraced && section.Pairs.Count > 0,
        ScalarNode { Text.Length: 0 } nothing => existing.Positions.Ranges[nothing.Token] is var range && !_text.AsSpan(range.Start, range.Length).ContainsAny('"', '\''),
        _ => false,
    };

    // Blank lines and comments before the next section belong to that.
    private int EndOf(string section)
    {
        var begins = Root.Pairs.Where(pair => pair.Name == section).Select(pair => existing.Positions.Ranges[pair.Token].Start).DefaultIfEmpty(_text.Length).First();
        var next = Root.Pairs.Select(pair => existing.Positions.Ranges[pair.Token].Start).Where(start => start > begins).DefaultIfEmpty(_text.Length).Min();
        while (next > begins && LineBefore(next) is var line && IsOutside(_text.AsSpan(line, next - line)))
        {
            next = line;
        }

        return next;
    }

    private int LineBefore(int offset) => offset < 2 ? 0 : _text.LastIndexOf('\n', offset - 2) + 1;

    private static bool IsOutside(ReadOnlySpan<char> line) => line.IsWhiteSpace() || line[0] == '#' || line.StartsWith("...");
}
