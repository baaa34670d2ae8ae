using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Adds to sections and lists of an annotation, in the style in which they are written.</summary>
internal static class SectionText
{
    private const string Step = "  ";

    /// <summary>Adds an entry to a section: after its last one, or between its braces, or in a new section at the end of the file. Null where the section is written as something else.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="section">The key of the section.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="fields">The fields, each as YAML that may be between braces, too.</param>
    public static TextEdit? WithEntry(Annotation annotation, string section, string id, IReadOnlyList<string> fields)
    {
        var (text, line) = (annotation.File.Text, YamlScalar.LineEnd(annotation.File.Text));
        var pair = (annotation.Loose.Root as LooseMapping)?.Find(text, section);
        switch (pair?.Value)
        {
            case LooseMapping { IsFlow: true } flow:
                return InBraces(text, flow, $"{id}: {{ {string.Join(", ", fields)} }}");
            case LooseMapping block:
                return new(LineEndAfter(text, block.End), 0, line + Lines(new string(' ', block.Column), id, fields, line));
            case null when pair is not null && annotation.Loose.Root is LooseMapping { IsFlow: false }:
                return new(LineEndAfter(text, pair.End), 0, line + Lines(Step, id, fields, line));
            case null when annotation.Loose.Root is LooseMapping { IsFlow: false }:
                var end = text.TrimEnd().Length;
                return new(end, text.Length - end, line + section + ":" + line + Lines(Step, id, fields, line) + line);
            default:
                return null;
        }
    }

    /// <summary>Adds an item to a list of a mapping, or the list itself. Null where it is written as something else.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="item">The item as YAML that may be between brackets, too.</param>
    public static TextEdit? WithItem(string text, LooseMapping mapping, string key, string item)
    {
        var line = YamlScalar.LineEnd(text);
        switch (mapping.Find(text, key)?.Value)
        {
            case LooseSequence { IsFlow: true } flow:
                return flow.Items.Count == 0 ? new(flow.Start + 1, 0, item) : new(EndOf(flow.Items[^1].Value) ?? flow.End - 1, 0, ", " + item);
            case LooseSequence { Items.Count: > 0 } list:
                return new(LineEndAfter(text, list.End), 0, line + new string(' ', list.Column) + "- " + item);
            case LooseScalar { Style: not ScalarStyle.Block } alone when text.AsSpan(alone.Start, alone.End - alone.Start).IndexOfAny('\n', '\r') < 0:
                return new(alone.Start, alone.End - alone.Start, $"[{InBrackets(text[alone.Start..alone.End])}, {item}]");
            case null when mapping.Find(text, key) is { Colon: >= 0 and var colon }:
                return new(colon + 1, 0, $" [{item}]");
            case null when mapping.IsFlow:
                return InBraces(text, mapping, $"{key}: [{item}]");
            case null:
                return new(LineEndAfter(text, mapping.End), 0, $"{line}{new string(' ', mapping.Column)}{key}:{line}{new string(' ', mapping.Column)}{Step}- {item}");
            default:
                return null;
        }
    }

    private static TextEdit InBraces(string text, LooseMapping flow, string pair) =>
        flow.Pairs.Count > 0 ? new(flow.Pairs[^1].End, 0, ", " + pair)
        : new(flow.Start + 1, text.AsSpan(flow.Start + 1, Math.Max(0, flow.End - flow.Start - 2)).IsWhiteSpace() ? Math.Max(0, flow.End - flow.Start - 2) : 0, $" {pair} ");

    private static string InBrackets(string written) =>
        written[0] is '"' or '\'' || written.IndexOfAny([',', '[', ']', '{', '}', '#', ':']) < 0 ? written : Generator.Values.YamlText.InQuotes(written);

    private static string Lines(string indent, string id, IReadOnlyList<string> fields, string line) =>
        indent + id + ":" + string.Concat(fields.Select(field => line + indent + Step + field));

    private static int? EndOf(LooseNode? node) => node?.End;

    // A comment may be after what ends the section.
    private static int LineEndAfter(string text, int offset) => text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : text.Length;
}
