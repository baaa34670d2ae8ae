using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Writes what a value says in the form of another place. The words stay as they are written.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class WrittenForm(string text)
{
    private const string Step = "  ";
    private const string Wikidata = "wikidata";

    /// <summary>Keys under which people write the one thing that a mapping says.</summary>
    private static readonly string[] Naming = [FieldKeys.Id, FieldKeys.Name, FieldKeys.Title, FieldKeys.Exact, FieldKeys.Text];

    /// <summary>The value in the form of a place; null where what it says cannot be written so.</summary>
    public string? Of(LooseNode value, Shape expected) => expected switch
    {
        EntriesShape entries => Entries(value, entries),
        RecordShape => Fields(value),
        ValueShape { Value.Type: FieldType.Codes } => Codes(value),
        ValueShape { Value.Type: FieldType.Date } => Date(value),
        ValueShape { Value.Type: FieldType.Duration } => Duration(value),
        ValueShape { Value: { IsMany: true, Type: FieldType.Reference or FieldType.Text } } => value is LooseScalar ? null : List(value),
        ValueShape { Value: { IsMany: true, Type: FieldType.Quote } } => value is LooseMapping { } words && words.Pairs.All(static pair => pair.Colon < 0) ? List(value) : null,
        ValueShape { Value.Type: FieldType.Quote } => value is LooseMapping { Pairs: [{ Colon: < 0 } only] } ? Written(only.Key) : QuoteParts(value),
        ValueShape { Value.Type: FieldType.Reference or FieldType.Text or FieldType.Choice or FieldType.Uri or FieldType.Language or FieldType.Integer } => value is LooseScalar || Words(value) is not [var one] ? null : one,
        _ => null,
    };

    private string? List(LooseNode value) => Words(value) is { Count: > 0 } words ? $"[{string.Join(", ", words)}]" : null;

    // What a mapping says under one key, or in words without any.
    private List<string>? Words(LooseNode? value) => value switch
    {
        LooseScalar scalar => [Written(scalar)],
        LooseSequence list => Joined(list.Items.Select(item => Words(item.Value))),
        LooseMapping { Pairs.Count: > 0 } mapping when mapping.Pairs.All(static pair => pair.Colon < 0) => [.. mapping.Pairs.Select(pair => Written(pair.Key))],
        LooseMapping { Pairs: [var only] } => Words(only.Value),
        LooseMapping mapping => Naming.Select(key => mapping.Find(text, key)?.Value).FirstOrDefault(static named => named is not null) is { } found ? Words(found) : null,
        _ => null,
    };

    private static List<string>? Joined(IEnumerable<List<string>?> parts)
    {
        var joined = new List<string>();
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }

            joined.AddRange(part);
        }

        return joined;
    }

    // The fields of an entry as items of a list, or its name alone.
    private string? Fields(LooseNode value) => value switch
    {
        LooseSequence list when Pairs(list) is { } pairs => $"{{ {string.Join(", ", pairs)} }}",
        LooseSequence { Items: [{ Value: LooseScalar name }] } => $"{{ {FieldKeys.Name}: {Written(name)} }}",
        LooseMapping { Pairs: [{ Colon: < 0 } name] } => $"{{ {FieldKeys.Name}: {Written(name.Key)} }}",
        _ => null,
    };

    private string? QuoteParts(LooseNode value) => value is LooseSequence list && Pairs(list) is { } pairs ? $"{{ {string.Join(", ", pairs)} }}" : null;

    private IReadOnlyList<string>? Pairs(LooseSequence list) =>
        list.Items.Count > 0 && list.Items.All(static item => item.Value is LooseMapping mapping && mapping.Pairs.All(static pair => pair is { Colon: >= 0, Value: LooseScalar }))
            ? [.. list.Items.SelectMany(static item => ((LooseMapping)item.Value!).Pairs).Select(pair => $"{Written(pair.Key)}: {Written(pair.Value!)}")]
            : null;

    private string? Codes(LooseNode value)
    {
        if (value is LooseSequence list && Pairs(list) is { } pairs)
        {
            return $"{{ {string.Join(", ", pairs)} }}";
        }

        var words = value is LooseMapping ? null : Words(value);
        var known = words?.Select(static code => (Code: code, Scheme: CountryCodes.SchemeOf(code.Trim('"', '\'')) ?? (IsItem(code) ? Wikidata : null))).ToArray();
        return known is { Length: > 0 } && Array.TrueForAll(known, static one => one.Scheme is not null) ? $"{{ {string.Join(", ", known.Select(static one => $"{one.Scheme}: {one.Code}"))} }}" : null;
    }

    private static bool IsItem(string code) => CodeSchemes.Problem(Wikidata, code) is null;

    // From a day to a day.
    private string? Date(LooseNode value) => value switch
    {
        LooseMapping { Pairs: [{ Value: LooseScalar from }, { Value: LooseScalar to }] } when DateOf(from) is { } start && DateOf(to) is { } end => $"{start}/{end}",
        LooseMapping { Pairs: [{ Value: LooseScalar only }] } => DateOf(only),
        _ => null,
    };

    private string? DateOf(LooseScalar scalar) => ScalarText.Of(text, scalar) is var written && DateText.Problem(written) is null ? written : DateReading.Of(written) is [var one] ? one : null;

    private string? Duration(LooseNode value) => value is LooseMapping { Pairs.Count: > 0 } mapping && mapping.Pairs.All(static pair => pair.Value is LooseScalar)
        && DurationReading.Of(string.Join(' ', mapping.Pairs.Select(pair => $"{Written(pair.Value!)} {Written(pair.Key)}"))) is [var duration] ? duration : null;

    // Items with their ids, or ids alone where a name is all that an entry must have.
    private string? Entries(LooseNode value, EntriesShape entries)
    {
        if (value is not LooseSequence { Items.Count: > 0 } list)
        {
            return null;
        }

        var isNamed = entries.Entries.AllFields.Where(static field => field.IsRequired).All(static field => field.Key == FieldKeys.Name);
        var written = list.Items.Select(item => item.Value switch
        {
            LooseScalar id when isNamed && Ids.Suggest(ScalarText.Of(text, id)) is { Length: > 0 } key => $"{key}: {{ {FieldKeys.Name}: {NameOf(ScalarText.Of(text, id), key)} }}",
            LooseMapping { IsFlow: true } entry when entry.Find(text, FieldKeys.Id)?.Value is LooseScalar id && entry.Pairs.Count > 1 => $"{Written(id)}: {{ {string.Join(", ", entry.Pairs.Where(pair => pair.Value != id).Select(pair => text[pair.Key.Start..pair.End]))} }}",
            _ => null,
        }).ToArray();
        return Array.TrueForAll(written, static entry => entry is not null) ? string.Concat(written.Select(static entry => "\n" + Step + entry)) : null;
    }

    private static string NameOf(string written, string id) => written == id ? MissingValues.NameOf(id) : YamlText.Words(written);

    private string Written(LooseNode node) => text[node.Start..node.End];
}
