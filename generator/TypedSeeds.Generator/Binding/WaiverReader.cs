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
        var (waivers, mistaken) = (new List<Waiver>(), new List<string>());
        if (FileOutline.Find(file.Root, KindTable.WaiversSection) is { } section)
        {
            const string Example = "waivers: { statement: { some-id: Why the change is meant. } }";
            var kinds = Pairs(context, section, KindTable.WaiversSection, "a mapping from kind to waivers", Example, static pair => pair.Value is ScalarNode { Text.Length: > 0 });
            AddMistaken(mistaken, context, 0, section);
            foreach (var kind in kinds)
            {
                var example = ExampleOf(kind);
                cancellation.ThrowIfCancellationRequested();
                var before = context.Mistakes;
                var pairs = Pairs(context, kind.Value, kind.Name, "a mapping from id to reason", example, static pair => Waivable.Names.Contains(pair.Name) && pair.Value is ScalarNode, UnderKind(kind));
                AddMistaken(mistaken, context, before, kind.Key, kind.Value);
                foreach (var waiver in pairs)
                {
                    before = context.Mistakes;
                    waivers.AddRange(Read(context, kind, waiver));
                    AddMistaken(mistaken, context, before, waiver.Key);
                }
            }
        }

        return new FileWaivers(file.Path, context.Document, waivers.ToEquatableArray(), context.Findings)
        {
            MayHaveMore = MayHaveMore(file),
            Misspelt = SectionKeys.WordsFor(KindTable.WaiversSection, file.Root),
            Mistaken = mistaken.Distinct(StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private static bool MayHaveMore(AnnotationFile file) => !file.IsComplete
        || file.Root.Pairs.Count(static pair => pair.Name == KindTable.WaiversSection) > 1
        || (file.HasWaivers && FileOutline.Find(file.Root, KindTable.WaiversSection) is not MappingNode);

    /// <summary>Whether a name is that of what a waiver may be for.</summary>
    public static bool IsRule(string name) => Waivable.Names.Contains(name);

    // An id may be on any level where something is wrong.
    private static void AddMistaken(List<string> words, BindingContext context, int before, params Node[] nodes)
    {
        if (context.Mistakes > before)
        {
            words.AddRange(nodes.SelectMany(WordsOf));
        }
    }

    private static IEnumerable<string> WordsOf(Node node) => node switch
    {
        ScalarNode scalar => [Nfc.Of(scalar.Text)],
        SequenceNode list => list.Items.SelectMany(WordsOf),
        MappingNode mapping => mapping.Pairs.SelectMany(static pair => WordsOf(pair.Value).Prepend(pair.Name)),
        _ => [],
    };

    private static IEnumerable<Waiver> Read(BindingContext context, NodePair kind, NodePair waiver)
    {
        if (waiver.Value is SequenceNode rules)
        {
            context.Report(Finding.WrongShape(context.At(rules.Token), waiver.Name, "a text, or a mapping from rule to reason", Expected.Describe(rules), $"write {waiver.Name}: {ReasonIn(rules)}"));
            yield break;
        }

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

    // A reason under no kind is mostly that of a statement.
    private static EquatableArray<Proposal> UnderKind(NodePair waiver) =>
        waiver.Value is ScalarNode { Text.Length: > 0 } reason && KindTable.BuiltIn.All(kind => kind.Name != waiver.Name)
            ? new([new($"{KindTable.Statement}: {{ {waiver.Name}: {YamlText.Quoted(reason.Text)} }}", IsSafe: false, ProposalForm.Pair) { Token = waiver.Token, Label = $"Put it under '{KindTable.Statement}'" }])
            : default;

    private static EquatableArray<Proposal> ReasonChoices(string key) => new(
    [
        new($"{YamlText.Scalar(key)}: {MissingValues.ToDo}", IsSafe: false, ProposalForm.Pair) { Label = "Write why, later" },
        new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take the waiver out" },
    ]);

    // The one text of a list is the reason; the rules of a list have none.
    private static string ReasonIn(SequenceNode list)
    {
        var items = list.Items.OfType<ScalarNode>().Select(static item => item.Text).Distinct(StringComparer.Ordinal).ToArray();
        var rules = items.Where(Waivable.Names.Contains).ToArray();
        return rules.Length == 0 && items.Length == 1 && !Blank.Is(items[0])
            ? YamlText.Words(items[0])
            : $"{{ {string.Join(", ", rules.DefaultIfEmpty(HouseRuleTable.SpeakerNear).Select(static rule => $"{rule}: the reason"))} }}";
    }

    private static bool IsNoReason(string words) => words is "true" or "false" or "yes" or "no" or "ok" or "~" or "null" || Waivable.Names.Contains(words);

    // An id alone, or a reason whose kind is missing.
    private static string ExampleOf(NodePair kind)
    {
        var isKind = KindTable.BuiltIn.Any(builtIn => builtIn.Name == kind.Name);
        return kind.Value is not ScalarNode { Text: { Length: > 0 } text } ? $"{kind.Name}: {{ some-id: Why the change is meant. }}"
            : Ids.Problem(text) is null ? $"{kind.Name}: {{ {text}: Why the change is meant. }}"
            : isKind ? $"{kind.Name}: {{ some-id: {YamlText.Words(text)} }}"
            : $"{KindTable.Statement}: {{ {kind.Name}: {YamlText.Words(text)} }}, with the kind of the entry";
    }

    private static EquatableArray<NodePair> Pairs(BindingContext context, Node node, string key, string noun, string example, Func<NodePair, bool> isPart, EquatableArray<Proposal> choices = default)
    {
        if (node is MappingNode mapping)
        {
            return DistinctPairs.Of(context, PartsBeside.Without(context, mapping, (_, pair) => isPart(pair)).Value).Value;
        }

        context.Report(Finding.WrongShape(context.At(node.Token), key, noun, Expected.Describe(node), new(Expected.Example(example), null) { Choices = choices }));
        return EquatableArray<NodePair>.Empty;
    }

    private static string Reason(BindingContext context, string kind, string id, NodePair waiver, string what)
    {
        if (waiver.Value is not ScalarNode reason)
        {
            var field = KindTable.WaiverReason with { Key = waiver.Name };
            Expected.Wrong(context, field, waiver.Value);
            return string.Empty;
        }

        CutTexts.Check(context, reason);
        if (Blank.Is(reason.Text) && !context.Reported.Contains(reason.Token))
        {
            context.Report(Finding.WaiverWithoutReason(context.At(waiver.Token), kind, id, what, ReasonChoices(waiver.Name)));
        }

        var words = reason.Text.Trim();
        if (!IsNoReason(words) && !Blank.Is(words) && Placeholder.IsReason(words))
        {
            context.Report(Finding.ToBeWritten(context.At(reason.Token), waiver.Name, words, $"why {what}"));
            return string.Empty;
        }

        if (!IsNoReason(words))
        {
            return words;
        }

        // The name of a rule says what is waived, and not why.
        context.Report(Finding.WaiverWithoutReason(context.At(waiver.Token), kind, id, Waivable.Names.Contains(words) ? $"{(words == HouseRuleTable.Baseline ? Change : Exception)}: {id}: {{ {words}: the reason }}" : what, ReasonChoices(waiver.Name)));
        return string.Empty;
    }
}
