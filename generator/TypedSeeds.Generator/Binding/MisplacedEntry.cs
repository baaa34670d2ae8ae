using TypedSeeds.Generator.Diagnostics;
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
        if (kind.Name == KindTable.Document || section.Pairs[number].Value is not MappingNode { IsCut: false } mapping || !(context.Schema.IsComplete || LacksField(kind, mapping)) || FirstUnknown(kind, mapping) is not { } key || kind.IsRejectedKey(key.Name) || NamesKind(kind, mapping) || KindOf(context.Schema, section.Pairs, number) is not { } other)
        {
            return null;
        }

        var end = number + 1;
        while (end < section.Pairs.Count && section.Pairs[end].Value is MappingNode next && FirstUnknown(kind, next) is not null && Fits(other, next))
        {
            end++;
        }

        return new(key, context.IsFull(Rules.UnknownField) ? Hint.None : Advice(context, other, section, section.Pairs, number, end), number, end);
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

    /// <summary>The end of the message, with the section into which they go.</summary>
    /// <param name="context">The file.</param>
    /// <param name="kind">The kind whose fields they have.</param>
    /// <param name="section">What they are in.</param>
    /// <param name="pairs">What is in it.</param>
    /// <param name="start">The number of the first.</param>
    /// <param name="end">The number after that of the last.</param>
    public static Hint Advice(BindingContext context, Kind kind, MappingNode section, EquatableArray<NodePair> pairs, int start, int end)
    {
        var count = end - start;
        var others = count switch { 1 => string.Empty, 2 => ", and so has the one after it", _ => $", and so have the {Invariant.Text(count - 1)} after it" };
        var what = $"; '{pairs[start].Name}' has the fields of {kind.Name.WithArticle()}{others}: ";
        var them = count == 1 ? "it" : "them";
        if (context.Root is not { Column: >= 0 } root || root.Pairs.FirstOrDefault(pair => pair.Value.Token == section.Token) is not { Token: > 0 } owner)
        {
            return what + $"move {them} under '{kind.Section}'";
        }

        // A key that is there takes them, where it can.
        var target = root.PairOf(kind.Section);
        if (target.Token == 0 && count == section.Pairs.Count && context.Schema.WithSection(owner.Name) is { Name: not KindTable.Document } && AreFree(context, kind, section.Pairs))
        {
            return new(what + $"write '{kind.Section}:' in the place of '{owner.Name}:'", new(kind.Section, IsSafe: false) { Token = owner.Token });
        }

        var words = target.Token == 0 && end == pairs.Count && section.Column >= 0 ? $"write '{kind.Section}:' in a line above it, without spaces before it" : $"move {them} under '{kind.Section}'";
        return new(what + words, MayHold(context, kind, target.Value, pairs.Skip(start).Take(count)) ? Moved(kind, owner, target, pairs[start], section.Column < 0 ? default : pairs[end - 1]) : null);
    }

    /// <summary>The proposal to move entries.</summary>
    /// <param name="kind">The kind of which they are.</param>
    /// <param name="owner">The section that they are in.</param>
    /// <param name="target">The section of their kind; none where the file has none.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last; none between braces, where the first is the only one.</param>
    public static Proposal Moved(Kind kind, NodePair owner, NodePair target, NodePair first, NodePair last) => new(kind.Section, IsSafe: false, ProposalForm.Moved)
    {
        Token = first.Token,
        Last = last.Token,
        Next = target.Token,
        Owner = owner.Token,
        Label = $"Move {(last.Token == 0 || last.Token == first.Token ? "it" : "them")} under '{kind.Section}'",
    };

    /// <summary>Whether a section can hold entries beside its own.</summary>
    /// <param name="context">The file.</param>
    /// <param name="kind">The kind of the section.</param>
    /// <param name="target">The section; null where it is not there yet.</param>
    /// <param name="entries">The entries.</param>
    public static bool MayHold(BindingContext context, Kind kind, Node? target, IEnumerable<NodePair> entries) =>
        (target is null or ScalarNode { Text.Length: 0 } || (target is MappingNode section && entries.All(entry => section.Find(entry.Name) is null))) && AreFree(context, kind, entries);

    /// <summary>Whether an entry may be one of another kind: it has only fields of it, and all that are required.</summary>
    public static bool MayBe(Kind kind, Node entry) => entry is MappingNode { Pairs.Count: > 0 } mapping && Has(kind, mapping);

    // Another file may have an entry of the id.
    private static bool AreFree(BindingContext context, Kind kind, IEnumerable<NodePair> entries) =>
        entries.All(entry => !context.Ids.Contains(kind.KeyOf(entry.Name, context.Document)));

    // “kind: topic” of a topic is no kind of parties.
    private static bool NamesKind(Kind kind, MappingNode mapping) => mapping.Find(FieldKeys.Kind) is ScalarNode { Text: var named } && SameName.Is(named, kind.Name);

    // What cannot be read may declare the fields that are not known, but brings none that is missing.
    private static bool LacksField(Kind kind, MappingNode mapping) => kind.AllFields.Any(field => field.IsRequired && mapping.Find(field.Key) is null);

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
internal sealed record MisplacedRun(NodePair Key, Hint Advice, int Start, int End);
