using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads the waivers of an annotation file: a mapping from kind to a mapping from id to a reason, or to a reason for each rule.</summary>
internal static class WaiverReader
{
    private const string Change = "the change is meant";
    private const string Exception = "the rule need not hold for it";

    /// <summary>What a waiver may name: a rule of the corpus, or the baseline.</summary>
    private static readonly NameIndex Waivable = new(HouseRuleTable.All.Select(static rule => rule.Key).Append(HouseRuleTable.Baseline));

    /// <summary>Reads the waivers of a file that has any.</summary>
    public static FileWaivers Read(AnnotationFile file, CancellationToken cancellation = default)
    {
        var context = new BindingContext(file.Path, FileOutline.DocumentId(file), KnownIds.None, KindSchema.BuiltIn, cancellation) { Reported = file.ReportedTokens };
        var waivers = new List<Waiver>();
        if (FileOutline.Find(file.Root, KindTable.WaiversSection) is { } section)
        {
            const string Example = "waivers: { statement: { some-id: Why the change is meant. } }";
            foreach (var kind in Pairs(context, section, KindTable.WaiversSection, "a mapping from kind to waivers", Example, static pair => pair.Value is ScalarNode { Text.Length: > 0 }))
            {
                var example = $"{kind.Name}: {{ some-id: Why the change is meant. }}";
                cancellation.ThrowIfCancellationRequested();
                foreach (var waiver in Pairs(context, kind.Value, kind.Name, "a mapping from id to reason", example, static pair => Waivable.Names.Contains(pair.Name) && pair.Value is ScalarNode))
                {
                    waivers.AddRange(Read(context, kind, waiver));
                }
            }
        }

        return new FileWaivers(file.Path, context.Document, waivers.ToEquatableArray(), context.Findings);
    }

    private static IEnumerable<Waiver> Read(BindingContext context, NodePair kind, NodePair waiver)
    {
        if (waiver.Value is not MappingNode reasons)
        {
            yield return new Waiver(kind.Name, waiver.Name, string.Empty, Reason(context, kind.Name, waiver.Name, waiver, Change), waiver.Token, waiver.Token, kind.Token);
            yield break;
        }

        foreach (var reason in DistinctPairs.Of(context, reasons).Value)
        {
            if (!Waivable.Names.Contains(reason.Name))
            {
                var hint = Waivable.Hint(reason.Name);
                context.Report(Finding.UnknownChoice(context.At(reason.Token), reason.Name, "rule", hint.IfFree(reasons, reason), ShownChoices.Of(Waivable.Names, hint)));
                continue;
            }

            var what = reason.Name == HouseRuleTable.Baseline ? Change : Exception;
            yield return new Waiver(kind.Name, waiver.Name, reason.Name, Reason(context, kind.Name, waiver.Name, reason, what), reason.Token, waiver.Token, kind.Token);
        }
    }

    private static bool IsNoReason(string words) => words is "true" or "false" or "yes" or "no" or "ok" or "~" or "null" || Waivable.Names.Contains(words);

    private static EquatableArray<NodePair> Pairs(BindingContext context, Node node, string key, string noun, string example, Func<NodePair, bool> isPart)
    {
        if (node is MappingNode mapping)
        {
            return DistinctPairs.Of(context, PartsBeside.Without(context, mapping, (_, pair) => isPart(pair)).Value).Value;
        }

        context.Report(Finding.WrongShape(context.At(node.Token), key, noun, Expected.Describe(node), Expected.Example(example)));
        return EquatableArray<NodePair>.Empty;
    }

    private static string Reason(BindingContext context, string kind, string id, NodePair waiver, string what)
    {
        if (waiver.Value is not ScalarNode reason)
        {
            var field = KindTable.WaiverReason with { Key = waiver.Name };
            if (waiver.Value is SequenceNode { Items.Count: > 0 } list && list.Items.All(static item => item is ScalarNode name && Waivable.Names.Contains(name.Text)))
            {
                // The names of rules say what is waived, and not why.
                var rules = string.Join(", ", list.Items.Select(static item => $"{((ScalarNode)item).Text}: the reason"));
                context.Report(Finding.WrongShape(context.At(list.Token), waiver.Name, Expected.Describe(field).Noun + ", or a mapping from rule to reason", Expected.Describe(list), $"write {waiver.Name}: {{ {rules} }}"));
                return string.Empty;
            }

            Expected.Wrong(context, field, waiver.Value);
            return string.Empty;
        }

        CutTexts.Check(context, reason);
        if (Blank.Is(reason.Text) && !context.Reported.Contains(reason.Token))
        {
            context.Report(Finding.WaiverWithoutReason(context.At(waiver.Token), kind, id, what));
        }

        var words = reason.Text.Trim();
        if (!IsNoReason(words) && words.Length > 0 && Placeholder.IsReason(words))
        {
            context.Report(Finding.ToBeWritten(context.At(reason.Token), waiver.Name, words, $"why {what}"));
            return string.Empty;
        }

        if (!IsNoReason(words))
        {
            return words;
        }

        // The name of a rule says what is waived, and not why.
        context.Report(Finding.WaiverWithoutReason(context.At(waiver.Token), kind, id, Waivable.Names.Contains(words) ? $"{(words == HouseRuleTable.Baseline ? Change : Exception)}: {id}: {{ {words}: the reason }}" : what));
        return string.Empty;
    }
}
