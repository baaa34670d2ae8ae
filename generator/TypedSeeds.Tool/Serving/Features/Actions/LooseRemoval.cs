using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Takes keys and items out of an annotation that need not be right.</summary>
internal static class LooseRemoval
{
    /// <summary>Takes a key with its value out; null where other things are in its lines.</summary>
    public static TextEdit? Of(string text, LooseMapping mapping, LoosePair pair) => mapping.IsFlow
        ? Between([.. mapping.Pairs.Select(static one => new TextRange(one.Key.Start, one.End - one.Key.Start))], mapping.Pairs.TakeWhile(one => one != pair).Count())
        : Lines(text, pair.Key.Start, pair.End);

    /// <summary>Takes an item out; null where other things are in its lines.</summary>
    public static TextEdit? Of(string text, LooseSequence list, LooseNode item)
    {
        var at = list.Items.TakeWhile(one => one.Value != item).Count();
        return at == list.Items.Count ? null
            : list.IsFlow ? Between([.. list.Items.Select(static one => new TextRange(one.Value?.Start ?? 0, one.Value is { } value ? value.End - value.Start : 0))], at)
            : Lines(text, list.Items[at].Dash < 0 ? item.Start : list.Items[at].Dash, item.End);
    }

    private static TextEdit Between(TextRange[] parts, int at) =>
        at + 1 < parts.Length ? new(parts[at].Start, parts[at + 1].Start - parts[at].Start, string.Empty)
        : at > 0 ? new(parts[at - 1].End, parts[at].End - parts[at - 1].End, string.Empty)
        : new(parts[at].Start, parts[at].Length, string.Empty);

    private static TextEdit? Lines(string text, int start, int end)
    {
        var (line, last) = (LineText.StartOf(text, start), LineText.EndOf(text, end));
        var next = last < text.Length && text[last] == '\r' ? last + 1 : last;
        return text.AsSpan(line, start - line).Trim(' ').Length > 0 ? null : new(line, Math.Min(text.Length, next + 1) - line, string.Empty);
    }
}
