using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Entries in the section of another kind than the one whose fields they have: all that would be said of their keys follows from that.</summary>
internal static class MisplacedEntry
{
    /// <summary>So many entries are asked of which kind the first is.</summary>
    private const int MostAsked = 16;

    /// <summary>The misplaced entry of a section with those after it that belong to the same kind; null where it may belong where it is, or in several sections.</summary>
    /// <param name="context">The file.</param>
    /// <param name="kind">The kind of the section.</param>
    /// <param name="section">The section.</param>
    /// <param name="number">The number of the entry.</param>
    public static MisplacedRun? At(BindingContext context, Kind kind, MappingNode section, int number)
    {
        if (kind.Name == KindTable.Document || section.Pairs[number].Value is not MappingNode { IsCut: false } mapping || !context.Schema.IsComplete || FirstUnknown(kind, mapping) is not { } key || kind.IsRejectedKey(key.Name) || KindOf(context.Schema, section.Pairs, number) is not { } other)
        {
            return null;
        }

        var end = number + 1;
        while (end < section.Pairs.Count && section.Pairs[end].Value is MappingNode next && FirstUnknown(kind, next) is not null && Fits(other, next))
        {
            end++;
        }

        return new(key, Advice(context, other, section.Pairs[number].Name, end - number, mayBegin: end == section.Pairs.Count && section.Column >= 0), number, end);
    }

    /// <summary>Whether an entry has the fields of another kind than that of its section.</summary>
    public static bool Is(KindSchema schema, Kind kind, Node entry) =>
        entry is MappingNode mapping && FirstUnknown(kind, mapping) is { } key && !kind.IsRejectedKey(key.Name) && schema.Kinds.Any(other => other != kind && Fits(other, mapping));

    /// <summary>The one kind whose entry the value of a pair is by its fields, of which none that is required is missing. Where it may be of several, the pairs after it decide; null where none is, or nothing decides.</summary>
    public static Kind? KindOf(KindSchema schema, EquatableArray<NodePair> pairs, int start)
    {
        var kinds = pairs[start].Value is MappingNode { Pairs.Count: > 0 } mapping ? schema.Kinds.Where(other => Has(other, mapping)).ToArray() : [];
        for (var next = start + 1; kinds.Length > 1 && next < Math.Min(pairs.Count, start + MostAsked) && pairs[next].Value is MappingNode { Pairs.Count: > 0 } other; next++)
        {
            kinds = Array.FindAll(kinds, kind => Fits(kind, other));
        }

        return kinds.Length == 1 ? kinds[0] : null;
    }

    /// <summary>The end of the pairs from one on that are entries of a kind by their fields.</summary>
    public static int EndOfRun(EquatableArray<NodePair> pairs, int start, Kind kind)
    {
        var end = start + 1;
        while (end < pairs.Count && pairs[end].Value is MappingNode { Pairs.Count: > 0 } next && Fits(kind, next))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the message.</summary>
    /// <param name="context">The file.</param>
    /// <param name="kind">The kind whose fields they have.</param>
    /// <param name="id">The id of the first.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="mayBegin">Whether nothing else is after them, so that the key of their section can be written above them.</param>
    public static string Advice(BindingContext context, Kind kind, string id, int count, bool mayBegin)
    {
        var others = count switch { 1 => string.Empty, 2 => ", and so has the one after it", _ => $", and so have the {Invariant.Text(count - 1)} after it" };
        var what = mayBegin && context.Root is { Column: >= 0 } root && FileOutline.Find(root, kind.Section) is null
            ? $"write '{kind.Section}:' in a line above it, without spaces before it"
            : $"move {(count == 1 ? "it" : "them")} under '{kind.Section}'";
        return $"; '{id}' has the fields of {kind.Name.WithArticle()}{others}: {what}";
    }

    private static NodePair? FirstUnknown(Kind kind, MappingNode mapping)
    {
        // A loop, since every entry is asked.
        foreach (var pair in mapping.Pairs)
        {
            if (kind.IndexOf(pair.Name) < 0)
            {
                return pair;
            }
        }

        return null;
    }

    private static bool Fits(Kind kind, MappingNode mapping) => kind.Name != KindTable.Document
        && mapping.Pairs.All(pair => kind.IndexOf(pair.Name) is >= 0 and var index && !kind.AllFields[index].IsComputed);

    private static bool Has(Kind kind, MappingNode mapping) => Fits(kind, mapping)
        && kind.AllFields.Any(static field => field.IsRequired)
        && kind.AllFields.All(field => !field.IsRequired || mapping.Find(field.Key) is not null);
}

/// <summary>Entries of one section that belong to another.</summary>
/// <param name="Key">The first key that their section does not have.</param>
/// <param name="Advice">The end of the message about it.</param>
/// <param name="Start">The number of the first entry, which is told.</param>
/// <param name="End">The number after that of the last.</param>
internal sealed record MisplacedRun(NodePair Key, string Advice, int Start, int End);
