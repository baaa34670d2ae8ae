using TypedSeeds.Generator;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Mapping;

/// <summary>Reads a mapping file, in the YAML of annotations.</summary>
/// <param name="schema">The kinds of the corpus.</param>
/// <param name="positions">Where the tokens of the file are.</param>
internal sealed class MappingReader(KindSchema schema, TokenPositions positions)
{
    private const string Documents = "documents";
    private const string Classes = "classes";
    private const string Kind = "kind";
    private const string Fields = "fields";
    private const string Values = "values";
    private const string Constants = "constants";
    private const string Quote = "quote";
    private const string Id = "id";

    private static readonly string[] Keys = [Kind, Quote, Id, Fields, Values, Constants];

    private readonly ImportProblems _problems = new();
    private readonly HashSet<int> _wrongFields = [];

    // Documents are told by their text, not by an item.
    private readonly Lazy<Dictionary<string, Kind>> _kinds = new(() => schema.Kinds.Where(static kind => kind.Name != KindTable.Document).ToDictionary(static kind => kind.Name, StringComparer.Ordinal));
    private readonly Lazy<NameIndex> _kindNames = new(() => new(schema.Kinds.Select(static kind => kind.Name).Where(static name => name != KindTable.Document)));

    /// <summary>Reads a file; its problems are added to a list.</summary>
    public static ImportMapping Read(string path, string text, KindSchema schema, ImportProblems problems)
    {
        var read = Stages.Read(InputText.Of(path, text));
        var places = new PlaceFinder(_ => read.Positions);
        foreach (var problem in read.Meaning.Findings.Where(static finding => finding.Severity == RuleSeverity.Error).Select(finding => Problem.Of(finding, places)))
        {
            problems.Add(new(PlaceOf(problem.Place!), problem.Message, problem.Rule.Id));
        }

        var reader = new MappingReader(schema, read.Positions);
        var mapping = reader.Read(path, read.Meaning.Root);
        problems.AddAll(reader._problems);
        return mapping;
    }

    private static SourcePlace PlaceOf(FilePlace place) => new(place.Path, place.Span.StartLine + 1, place.Span.StartColumn + 1);

    private ImportMapping Read(string path, MappingNode root)
    {
        Known(root, "A mapping", Documents, Classes);
        var classes = new Dictionary<string, ClassMapping?>(StringComparer.Ordinal);
        foreach (var pair in Pairs(root, Classes))
        {
            if (pair.Value is ScalarNode { Text: ClassMapping.Skip })
            {
                classes[pair.Name] = null;
            }
            else if (pair.Value is not MappingNode mapping)
            {
                Report(pair.Value.Token, $"'{pair.Name}' must be a mapping with 'kind', or '{ClassMapping.Skip}' to leave the class out");
            }
            else if (ClassOf(pair, mapping) is { } known)
            {
                classes[pair.Name] = known;
            }
        }

        return new(path) { Documents = Texts(root, Documents), Classes = classes };
    }

    private ClassMapping? ClassOf(NodePair owner, MappingNode mapping)
    {
        Known(mapping, $"The class '{owner.Name}'", Keys);
        if (mapping.Find(Kind) is not ScalarNode name)
        {
            Report(owner.Token, $"The class '{owner.Name}' has no 'kind'; write for example: kind: {KindTable.Statement}");
            return null;
        }

        if (!_kinds.Value.TryGetValue(name.Text, out var found))
        {
            Report(name.Token, $"There is no kind '{name.Text}'{_kindNames.Value.Hint(name.Text)}");
            return null;
        }

        var fields = Pairs(mapping, Fields).Where(pair => pair.Value is ScalarNode { Text: ClassMapping.Skip } || IsField(found, pair.Value)).Select(static pair => (pair.Name, ((ScalarNode)pair.Value).Text)).ToArray();
        var constants = Pairs(mapping, Constants).Where(pair => IsField(found, pair.Key)).Select(static pair => (pair.Name, FlowYaml.Of(pair.Value))).ToArray();
        var values = Pairs(mapping, Values).Where(pair => IsField(found, pair.Key)).ToDictionary(static pair => pair.Name, pair => (IReadOnlyDictionary<string, string>)Texts(mapping.Find(Values) as MappingNode, pair.Name), StringComparer.Ordinal);
        var (quote, id) = (TextOf(mapping, Quote), TextOf(mapping, Id));
        if (quote is not null and not ClassMapping.Skip && (!IsField(found, mapping.Find(Quote)!) || !QuoteFields(found).Contains(quote)))
        {
            Report(mapping.Find(Quote)!.Token, $"'{quote}' holds no quotes; the fields of '{found.Name}' that do are: {string.Join(", ", QuoteFields(found))}");
        }

        return new(found.Name) { Quote = quote == ClassMapping.Skip ? string.Empty : quote, Id = id, Fields = fields, Values = values, Constants = constants };
    }

    private string? TextOf(MappingNode mapping, string key)
    {
        if (mapping.Find(key) is { } node and not ScalarNode)
        {
            Report(node.Token, $"'{key}' must be a text");
        }

        return (mapping.Find(key) as ScalarNode)?.Text;
    }

    private static IEnumerable<string> QuoteFields(Kind kind) => kind.AllFields.Where(static field => field.Type == FieldType.Quote).Select(static field => field.Key);

    // A code has its scheme after a dot.
    private bool IsField(Kind kind, Node node)
    {
        var key = node is ScalarNode scalar ? scalar.Text.Split('.')[0] : string.Empty;
        if (kind.IndexOf(key) >= 0 && !kind.AllFields[kind.IndexOf(key)].IsComputed)
        {
            return true;
        }

        if (_wrongFields.Add(node.Token))
        {
            Report(node.Token, $"{kind.Name.WithCapitalArticle()} has no field '{key}'{kind.FieldNames.Hint(key)}");
        }

        return false;
    }

    private Dictionary<string, string> Texts(MappingNode? mapping, string key)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in mapping is null ? EquatableArray<NodePair>.Empty : Pairs(mapping, key))
        {
            if (pair.Value is ScalarNode text)
            {
                texts[pair.Name] = text.Text;
            }
            else
            {
                Report(pair.Value.Token, $"'{pair.Name}' must be a text");
            }
        }

        return texts;
    }

    private EquatableArray<NodePair> Pairs(MappingNode mapping, string key)
    {
        switch (mapping.Find(key))
        {
            case MappingNode pairs:
                return pairs.Pairs;
            case { } other:
                Report(other.Token, $"'{key}' must be a mapping");
                return EquatableArray<NodePair>.Empty;
            default:
                return EquatableArray<NodePair>.Empty;
        }
    }

    private void Known(MappingNode mapping, string owner, params string[] keys)
    {
        foreach (var pair in mapping.Pairs.Where(pair => !keys.Contains(pair.Name)))
        {
            var hint = Closest.Hint(pair.Name, keys);
            Report(pair.Token, $"{owner} has no key '{pair.Name}'{(hint.Text.Length > 0 ? hint : "; its keys are " + string.Join(", ", keys))}");
        }
    }

    private void Report(int token, string message) => _problems.Add(new(PlaceOf(token), message));

    private SourcePlace PlaceOf(int token)
    {
        var span = positions.SpanOf(token);
        return new(positions.FilePath, span.StartLine + 1, span.StartColumn + 1);
    }
}
