using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What an annotation may hold in a place: in words, for messages, and as a check.</summary>
internal static class Expected
{
    /// <summary>What a field holds, and an example of it, for messages.</summary>
    public static (string Noun, string Example) Describe(Field field)
    {
        var (noun, example) = field.Type switch
        {
            FieldType.Text => ("a text", "Some words"),
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
            FieldType.Sources => ("a mapping from field to source", "{ made: { origin: stated, quote: on the 1st } }"),
            FieldType.Values => ("a list of values, or a mapping from value to meaning", "[first, second]"),
            FieldType.Fields => ("a mapping from key to declaration", "{ level: { type: text } }"),
            _ => ("an id", "some-id"),
        };
        example = field.Example.Length > 0 ? field.Example : example;
        return field.IsMany ? ("a list: each item is " + noun, $"[{example}]") : (noun, example);
    }

    /// <summary>A node in words.</summary>
    public static string Describe(Node node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Text.Length: 0 } => "nothing",
        ScalarNode scalar when Blank.Is(scalar.Text) => "a text in which nothing can be seen",
        _ => "a text",
    };

    /// <summary>A node in words, where a mapping is expected: words that look like one lack something that can be named.</summary>
    public static string DescribeNoMapping(Node node) =>
        node is ScalarNode words && Slips.WhyNoMapping(words.Text) is { } why ? $"{Describe(node)}, since {why}" : Describe(node);

    /// <summary>Checks that an id is allowed.</summary>
    public static CheckResult Id(BindingContext context, ScalarNode id)
    {
        if (Ids.Problem(id.Text) is not { } problem)
        {
            return CheckResult.Passed;
        }

        var suggestion = Ids.Suggest(id.Text);
        return context.Report(Finding.BadId(context.At(id.Token), id.Text, problem, suggestion.Length > 0 ? $"; write '{suggestion}'" : string.Empty));
    }

    /// <summary>The text of a node; broken where it is none, or has nothing that can be seen.</summary>
    public static Bound<ScalarNode> Text(BindingContext context, Field field, Node node)
    {
        if (node is ScalarNode scalar && !Blank.Is(scalar.Text))
        {
            return scalar;
        }

        return Wrong(context, field, node);
    }

    /// <summary>The items of a list; a value that is no list is its only item.</summary>
    public static EquatableArray<Node> Items(Node node) => node is SequenceNode sequence ? sequence.Items : new([node]);

    /// <summary>Reports a value that its field cannot hold.</summary>
    public static CheckResult Wrong(BindingContext context, Field field, Node node)
    {
        var (noun, example) = Describe(field);
        var empty = field.MayBeEmpty ? $", or {field.Key}: [] where the document names nobody" : string.Empty;
        return context.Report(Finding.WrongShape(context.At(node.Token), field.Key, noun, Describe(node), $"{field.Key}: {example}{empty}"));
    }

    /// <summary>The hint for a key that is not known: a comma that cut a value in two, or else the closest of those that are.</summary>
    public static string UnknownKeyHint(NodePair pair, IEnumerable<string> known) => CutByComma(pair) ?? Closest.Hint(pair.Name, known);

    /// <summary>The hint where a key has no value: between braces a comma made one of the rest of a text. Null where it has one.</summary>
    public static string? CutByComma(NodePair pair) => pair.Value is ScalarNode { Text.Length: 0 }
        ? "; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes"
        : null;
}
