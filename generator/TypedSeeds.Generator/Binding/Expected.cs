using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What an annotation may hold in a place: in words, for messages, and as a check.</summary>
internal static class Expected
{
    /// <summary>So many items of a list are shown of which one may be there.</summary>
    private const int ShownOfList = 3;

    /// <summary>The example of a text. No text is taken that is the same.</summary>
    public const string SomeWords = "Some words";

    private static readonly string[] EndsOfTime = ["from", "to", "start", "end", "since", "until", "begin"];

    private static readonly string[] DateParts = ["year", "month", "day"];

    /// <summary>What a field holds, and an example of it, for messages.</summary>
    public static (string Noun, string Example) Describe(Field field)
    {
        var (noun, example) = field.Type switch
        {
            FieldType.Text => ("a text", SomeWords),
            FieldType.Integer => ("a whole number", "12"),
            FieldType.Number => ("a number", "12.5"),
            FieldType.Boolean => ("'true' or 'false'", "true"),
            FieldType.DocumentPath => ("the path of a document", "report.txt"),
            FieldType.Sha256 => ("a SHA-256 of 64 hexadecimal digits", new string('0', 64)),
            FieldType.Date => ("a date after EDTF", "2024-11-01"),
            FieldType.Duration => ("a duration after ISO 8601", "P2Y"),
            FieldType.Uri => ("an absolute URI", "https://example.org/page"),
            FieldType.Language => ("a language tag after BCP 47", "en"),
            FieldType.Quote => ("a quote", "the exact words"),
            FieldType.Choice => ("one of its values", ChoiceNames.Column(field.Choices, 0, 0)),
            FieldType.Codes => ("a mapping from scheme to code", "{ wikidata: Q16 }"),
            FieldType.Reference => ("the id of an entry", "some-id"),
            FieldType.Offices => ("a list of offices", "[{ title: President, of: some-state }]"),
            FieldType.Versions => ("a mapping from document to quote", "{ report-ko: the exact words there }"),
            FieldType.Sources => ("a mapping from field to source", "{ made: { origin: stated, quote: on the 1st } }"),
            FieldType.Values => ("a list of values, or a mapping from value to meaning", "[first, second]"),
            FieldType.Fields => ("a mapping from key to declaration", "{ level: { type: text } }"),
            _ => ("an id", "some-id"),
        };
        example = field.Example.Length > 0 ? field.Example : example;
        return field.IsMany ? ("a list: each item is " + noun, $"[{example}]") : (noun, example);
    }

    /// <summary>What one item of a field is; the same as the field where it holds no list.</summary>
    public static string DescribeOne(Field field) => Describe(field with { IsMany = false }).Noun;

    /// <summary>The end of a message with what may be written.</summary>
    public static string Example(string yaml) => "write for example: " + yaml;

    /// <summary>A node in words.</summary>
    public static string Describe(Node node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Text.Length: 0, Comment: > 0 } => "nothing, since a '#' after a space begins a comment",
        ScalarNode { Text.Length: 0 } => "nothing",
        ScalarNode scalar when IsNull(scalar) => $"'{scalar.Text}', which is nothing in YAML",
        ScalarNode scalar when Blank.Is(scalar.Text) => "a text in which nothing can be seen",
        _ => "a text",
    };

    /// <summary>A node in words, where a mapping is expected: words that look like one lack something that can be named.</summary>
    public static string DescribeNoMapping(Node node) =>
        node is ScalarNode words && Slips.WhyNoMapping(words.Text) is { } why ? $"{Describe(node)}, since {why}" : Describe(node);

    /// <summary>Checks that an id is allowed.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="id">The id.</param>
    /// <param name="isTaken">Whether what would be proposed is the id of another one.</param>
    public static CheckResult Id(BindingContext context, ScalarNode id, Predicate<string> isTaken)
    {
        if (Ids.Problem(id.Text) is not { } problem)
        {
            return CheckResult.Passed;
        }

        var suggestion = Ids.Suggest(id.Text);
        return context.Report(Finding.BadId(context.At(id.Token), id.Text, problem, suggestion.Length == 0 ? Hint.None
            : isTaken(suggestion) ? $"; choose another, since there is a '{suggestion}' already"
            : new Hint($"; write '{suggestion}'", new(suggestion, IsSafe: false))));
    }

    /// <summary>The text of a node; broken where it is none, or has nothing that can be seen.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="field">The field.</param>
    /// <param name="node">The node.</param>
    /// <param name="asked">The entry that the node may name in another way.</param>
    public static Bound<ScalarNode> Text(BindingContext context, Field field, Node node, EntryQuestion? asked = null)
    {
        if (node is ScalarNode scalar && !Blank.Is(scalar.Text) && (field.MayBeEmpty || !IsNull(scalar) || MayBeNamedNull(context, field, scalar)))
        {
            return scalar;
        }

        return Wrong(context, field, node, asked);
    }

    /// <summary>Whether YAML's word for nothing may be a name: a kind, a choice and an entry may have any.</summary>
    public static bool MayBeNamedNull(BindingContext context, Field field, ScalarNode scalar) =>
        field.Type is FieldType.Choice or FieldType.Id
        || field.Key is FieldKeys.Deprecated or FieldKeys.Type
        || (field.Type == FieldType.Reference && ReferenceBinder.Find(context, field, scalar.Text) is not null);

    /// <summary>Whether a value is what YAML writes for nothing.</summary>
    public static bool IsNull(ScalarNode scalar) => !scalar.IsQuoted && scalar.Text is "~" or "null";

    /// <summary>The items of a list; a value that is no list is its only item.</summary>
    public static EquatableArray<Node> Items(Node node) => node is SequenceNode sequence ? sequence.Items : new([node]);

    /// <summary>Reports a value that its field cannot hold.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="field">The field.</param>
    /// <param name="node">The value.</param>
    /// <param name="asked">The entry that the value may name in another way.</param>
    public static CheckResult Wrong(BindingContext context, Field field, Node node, EntryQuestion? asked = null)
    {
        var (noun, example) = Describe(field);
        if (ListedScalar.Hint(context, field, node) is { } listed)
        {
            return context.Report(Finding.WrongShape(context.At(node.Token), field.Key, noun, Describe(node), listed));
        }

        if (Own(context, field, node) is { } own)
        {
            var why = (field.Type, node) is (FieldType.Reference, MappingNode) && UsedName.Is(own) ? ", since a space is after the ':'" : string.Empty;
            return context.Report(Finding.WrongShape(context.At(node.Token), field.Key, noun, Describe(node) + why, new($"write {field.Key}: {own}", OnlyItem(field, node) ?? OwnValue(context, field, node, own)) { Choices = EachItem(field, node) }));
        }

        if (node is ScalarNode { Text.Length: 0, Comment: > 0 and var comment } && field.Type == FieldType.Text)
        {
            // The sign may begin the text that was meant.
            var text = field.IsMany ? "[\"#…\"]" : "\"#…\"";
            return context.Report(Finding.WrongShape(context.At(comment), field.Key, noun, Describe(node), new($"put a text that begins with '#' in quotes, as {field.Key}: {text}, or write one before the comment", InQuotes(node))) with { Asked = asked });
        }

        var isOptional = !field.IsRequired && !field.MayBeEmpty && node is ScalarNode { Text: "" or "null" or "~" } && field.Key.Length > 0;
        var empty = isOptional ? $", or take '{field.Key}' out" : field.MayBeEmpty ? $", or {field.Key}: [] where the document names nobody" : string.Empty;
        return context.Report(Finding.WrongShape(context.At(node.Token), field.Key, noun, field.Type == FieldType.Text ? DescribeNoText(node) : Describe(node), new(Example($"{field.Key}: {example}{empty}"), HoldsMapping(field) ? ListedMapping.Of(node) : OnlyItem(field, node) ?? InQuotes(node))) with { Asked = asked });
    }

    // A list of one item in the place of the item.
    private static Proposal? OnlyItem(Field field, Node node) =>
        field.Type is FieldType.Choice or FieldType.Reference or FieldType.Text && !field.IsMany && node is SequenceNode { Items: { Count: 1 } only } && only[0] is ScalarNode { Text.Length: > 0 } item ? new(YamlText.Words(item.Text), IsSafe: false, ProposalForm.Whole) : null;

    // What a mapping, or a list in a list, says in the form that the field takes.
    private static Proposal? OwnValue(BindingContext context, Field field, Node node, string own) =>
        OwnItems.Of(context, field, node) is { } items && field.IsMany ? new(string.Join("\n", items), IsSafe: false, ProposalForm.WholeList)
        : node is MappingNode { Pairs.Count: 1 } ? new(own, IsSafe: false, ProposalForm.Whole)
        : null;

    // A person chooses one of several items.
    private static EquatableArray<Proposal> EachItem(Field field, Node node) => field.Type is FieldType.Choice or FieldType.Reference && !field.IsMany && node is SequenceNode { Items: { Count: > 1 } items }
        ? items.Take(ShownOfList).OfType<ScalarNode>().Select(static item => new Proposal(YamlText.Words(item.Text), IsSafe: false, ProposalForm.Whole)).ToEquatableArray()
        : default;

    /// <summary>The text that begins with the sign of a comment; null where a value is no such one.</summary>
    public static Proposal? InQuotes(Node node) => node is ScalarNode { Text.Length: 0, Comment: > 0 and var comment } ? new(string.Empty, IsSafe: false, ProposalForm.QuotedToEnd) { Token = comment } : null;

    private static bool HoldsMapping(Field field) => field.Type is FieldType.Codes or FieldType.Sources or FieldType.Versions or FieldType.Fields;

    // What is written there, in the form that the field takes; null where that is not known.
    private static string? Own(BindingContext context, Field field, Node node)
    {
        switch (field.Type, node)
        {
            case (_, MappingNode or SequenceNode) when OwnItems.Of(context, field, node) is { } items:
                return field.IsMany ? ListText.Of(items) : items.Length == 1 ? items[0] : null;
            case (FieldType.Text, SequenceNode { Items: { Count: 1 } only }) when field.Key == FieldKeys.Type && only[0] is ScalarNode { Text.Length: > 0 } type:
                return $"{type.Text}, many: true";
            case (FieldType.Reference or FieldType.Choice, SequenceNode { Items.Count: > 0 } list) when !field.IsMany:
                return list.Items.All(static item => item is ScalarNode { Text.Length: > 0 })
                    ? string.Join($" or {field.Key}: ", list.Items.Take(ShownOfList).Select(static item => YamlText.Words(((ScalarNode)item).Text)))
                    : null;
            case (FieldType.Date, MappingNode { Pairs.Count: 2 } ends) when ends.Pairs.All(static pair => EndsOfTime.Contains(pair.Name)) && ends.Pairs.All(static pair => pair.Value is ScalarNode { Text: var text } && DateText.Problem(text) is null && text.IndexOf('/') < 0):
                return $"{((ScalarNode)ends.Pairs[0].Value).Text}/{((ScalarNode)ends.Pairs[1].Value).Text}" is var interval && Edtf.TryParse(interval, out _, out _) ? interval : null;
            case (FieldType.Date, MappingNode { Pairs.Count: <= 3 } parts):
                var date = string.Join("-", DateParts.Select(part => (parts.Find(part) as ScalarNode)?.Text).TakeWhile(static part => part is not null).Select(static part => part!.PadLeft(2, '0')));
                return date.Length > 0 && Edtf.TryParse(date, out _, out _) ? date : null;
            default:
                return null;
        }
    }

    /// <summary>The hint for a key that is not known: a sign of YAML that cut a text in two, or else the closest of those that are.</summary>
    /// <param name="mapping">The mapping of the key.</param>
    /// <param name="pair">The key.</param>
    /// <param name="known">The keys that are known.</param>
    /// <param name="isText">Whether words without a key may be in the mapping's place.</param>
    /// <param name="entry">The entry in which the mapping is; null where it is in none.</param>
    /// <param name="fields">The fields of those keys, where some are required; null otherwise.</param>
    public static Hint UnknownKeyHint(MappingNode mapping, NodePair pair, IReadOnlyCollection<string> known, bool isText, EntryAtHand? entry, EquatableArray<Field>? fields = null)
    {
        var closest = KeyAdvice.Closest(pair.Name, known);
        return Misindented.DeepAdvice(entry, mapping, pair)
            ?? CutTexts.HintFor(mapping, pair, isText && closest is null && mapping.Pairs.Count == 1)
            ?? (closest is null && fields is { } all && KeyAdvice.OnlyMissing(all, mapping, pair, known) is { } missing ? OnlyMissing.Hint(pair.Name, missing)
            : KeyAdvice.Of(pair.Name, closest, known).IfFree(mapping, pair));
    }

    /// <summary>A node in words, where a text is expected.</summary>
    public static string DescribeNoText(Node node) => node is MappingNode { IsBraced: false }
        ? Describe(node) + ", since a ':' before a space or at the end of a line makes a key of the words before it"
        : Describe(node);
}
