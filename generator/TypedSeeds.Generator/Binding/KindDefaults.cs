using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The values that a file gives for all entries of a kind that have none of their own.</summary>
internal sealed class KindDefaults
{
    /// <summary>Each entry has the defaults as its own, so a long one in thousands of entries is as large as a file may not be.</summary>
    private const int LengthOfValue = 4;

    /// <summary>What a value takes beside its characters.</summary>
    private const int LengthOfNode = 32;

    private readonly Dictionary<int, FieldDefault> _byField = [];
    private readonly HashSet<int> _taken = [];

    public static KindDefaults None { get; } = new();

    /// <summary>For how many values the defaults count in each entry that takes them.</summary>
    public int Weight { get; private set; }

    /// <summary>The defaults that no entry took, where they are right.</summary>
    public IEnumerable<NodePair> Idle => _byField.Count == 0 ? [] : _byField.Where(pair => !pair.Value.Check.IsBroken && !_taken.Contains(pair.Key)).Select(static pair => pair.Value.Pair);

    /// <summary>Binds the defaults of a section.</summary>
    public static KindDefaults Of(BindingContext context, Kind kind, NodePair section)
    {
        var defaults = new KindDefaults();
        if (section.Value is not MappingNode mapping)
        {
            context.Report(Finding.WrongShape(context.At(section.Value.Token), section.Name, "a mapping of fields", Expected.DescribeNoMapping(section.Value), Expected.Example($"{KindTable.DefaultsSection}: {{ {kind.Section}: {{ {Written(section.Value) ?? WrittenValue(kind, section.Value) ?? Example(kind)} }} }}")));
            defaults.AddWrong(kind, section.Value);
            return defaults;
        }

        foreach (var pair in DistinctPairs.Of(context, mapping).Value)
        {
            defaults.Add(context, kind, mapping, pair);
        }

        defaults.CheckOrder(context, kind, mapping);
        defaults.Weight = LengthOf(mapping) / LengthOfValue;
        return defaults;
    }

    private static int LengthOf(Node node) => node switch
    {
        MappingNode mapping => mapping.Pairs.Sum(static pair => pair.Name.Length + LengthOf(pair.Value)),
        SequenceNode list => list.Items.Sum(LengthOf),
        ScalarNode scalar => scalar.Text.Length + LengthOfNode,
        _ => LengthOfNode,
    };

    /// <summary>Takes the fields of defaults that are in a wrong place: what they would have given is not missing.</summary>
    public void AddWrong(Kind kind, Node node)
    {
        if (node is ScalarNode { Text.Length: > 0 } value && FieldOf(kind, value.Text) is { } field && !_byField.ContainsKey(kind.IndexOf(field.Key)))
        {
            // A value without its field.
            _byField.Add(kind.IndexOf(field.Key), new(new NodePair(field.Key, value.Token, value), null, CheckResult.ReportedElsewhere));
        }

        foreach (var pair in PairsOf(node))
        {
            if (kind.IndexOf(pair.Name) is >= 0 and var index && !_byField.ContainsKey(index))
            {
                _byField.Add(index, new(pair, null, CheckResult.ReportedElsewhere));
            }
        }
    }

    /// <summary>The default of a field, which an entry takes now; null where there is none.</summary>
    public FieldDefault? Take(int field)
    {
        if (!_byField.TryGetValue(field, out var found))
        {
            return null;
        }

        _taken.Add(field);
        return found;
    }

    /// <summary>The default of a field as it is written; null where there is none.</summary>
    public Node? NodeOf(int field) => _byField.TryGetValue(field, out var found) ? found.Pair.Value : null;

    private static IEnumerable<NodePair> PairsOf(Node node) => node switch
    {
        MappingNode mapping => mapping.Pairs,
        SequenceNode list => list.Items.SelectMany(PairsOf),
        _ => [],
    };

    // The fields as they are written, where they are no mapping.
    private static string? Written(Node node) =>
        PairsOf(node).ToArray() is { Length: > 0 } pairs && pairs.All(static pair => pair.Value is ScalarNode { Text.Length: > 0 })
            ? string.Join(", ", pairs.Select(static pair => $"{pair.Name}: {YamlText.Words(((ScalarNode)pair.Value).Text)}"))
            : null;

    private static string? WrittenValue(Kind kind, Node node) =>
        node is ScalarNode { Text: var text } && FieldOf(kind, text) is { } field ? $"{field.Key}: {text}" : null;

    // The field that has a text as a value of its choice.
    private static Field? FieldOf(Kind kind, string text) =>
        kind.AllFields.Where(field => field is { TakesDefault: true, Type: FieldType.Choice } && field.ChoiceNames.Names.Contains(text)).Take(2).ToArray() is { Length: 1 } only ? only[0] : null;

    private static string Example(Kind kind)
    {
        var field = kind.AllFields.FirstOrDefault(static field => field.IsRequired && field.TakesDefault) ?? kind.AllFields.First(static field => field.TakesDefault);
        return $"{field.Key}: {Expected.Describe(field).Example}";
    }

    private void Add(BindingContext context, Kind kind, MappingNode mapping, NodePair pair)
    {
        var index = kind.IndexOf(pair.Name);
        if (index < 0 || kind.AllFields[index].IsComputed)
        {
            if (ReportUnknown(context, kind, mapping, pair) is { } meant && kind.IndexOf(meant) is >= 0 and var number && !_byField.ContainsKey(number))
            {
                _byField.Add(number, new(pair, null, CheckResult.ReportedElsewhere));
            }

            return;
        }

        var field = kind.AllFields[index];
        if (!field.TakesDefault)
        {
            context.Report(Finding.OptionDoesNotFit(context.At(pair.Token), pair.Name, $"all {kind.Section} of a file", WhyNone(field)));
            return;
        }

        var value = ValueBinder.Bind(context, field, pair.Value);
        var check = value.Check;
        if (field.IsRequired && !field.MayBeEmpty && !check.IsBroken && EntryBinder.IsEmpty(value.Value))
        {
            check &= context.Report(Finding.EmptyList(context.At(pair.Value.Token), field.Key, "section", KindTable.DefaultsSection));
        }

        _byField[index] = new(pair, value.Value, check);
    }

    private static string WhyNone(Field field) => field.Type switch
    {
        FieldType.Quote or FieldType.Versions or FieldType.Sources => "each entry has words of its own",
        FieldType.Id => "no two entries have the same",
        _ => "no two entries may have the same value",
    };

    // The field that was probably meant.
    private static string? ReportUnknown(BindingContext context, Kind kind, MappingNode mapping, NodePair pair)
    {
        if (!context.Schema.IsComplete || kind.IsRejectedKey(pair.Name))
        {
            return null;
        }

        if (context.IsFull(Rules.UnknownField))
        {
            context.Count(Rules.UnknownField);
            return null;
        }

        var renamed = kind.FieldFormerlyCalled(pair.Name);
        var closest = renamed?.Key ?? KeyAdvice.Of(kind, pair.Name);
        var hint = CutTexts.HintFor(mapping, pair, isText: false)
            ?? (renamed is null ? KeyAdvice.Of(pair.Name, closest, kind.FieldNames.Names) : Closest.Renamed(pair.Name, renamed.Key));
        context.Report(Finding.UnknownField(context.At(pair.Token), kind.Name.WithCapitalArticle(), pair.Name, hint.IfFree(mapping, pair)));
        return closest;
    }

    // Two defaults against one another are one mistake, for all entries that take them.
    private void CheckOrder(BindingContext context, Kind kind, MappingNode mapping)
    {
        var values = new Value?[kind.AllFields.Count];
        foreach (var pair in _byField)
        {
            values[pair.Key] = pair.Value.Value;
        }

        if (ConstraintChecks.CheckOrder(context, kind, mapping, None, values).IsBroken)
        {
            foreach (var field in kind.OwnFields.Where(static field => field.Constraints.After.Length > 0))
            {
                var number = kind.IndexOf(field.Key);
                if (_byField.TryGetValue(number, out var found))
                {
                    _byField[number] = found with { Check = CheckResult.ReportedElsewhere };
                }
            }
        }
    }
}

/// <summary>The default of a field.</summary>
/// <param name="Pair">The field as it is written.</param>
/// <param name="Value">Its value; null where it has none that is right.</param>
/// <param name="Check">Whether it is right.</param>
internal sealed record FieldDefault(NodePair Pair, Value? Value, CheckResult Check);
