using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Makes the fields of an entry from an item of another tool, as a mapping says.</summary>
/// <param name="item">The item.</param>
/// <param name="kind">The kind of the entry.</param>
/// <param name="mapping">What the items of its class are.</param>
/// <param name="document">The document that it is about.</param>
/// <param name="names">Finds the entry that a text or another item names.</param>
internal sealed class ItemReader(ImportedItem item, Kind kind, ClassMapping mapping, QuotedDocument document, EntryNames names)
{
    /// <summary>The name of the item's own words among its values.</summary>
    public const string Words = "words";

    private Field? QuoteField => mapping.Quote is { } key
        ? kind.AllFields.FirstOrDefault(field => field.Key == key)
        : kind.AllFields.FirstOrDefault(static field => field.Type == FieldType.Quote);

    /// <summary>What the id is made of.</summary>
    public string Naming => mapping.Id is { } key ? string.Join(' ', ValuesOf(key).Select(static value => value.Text)) : document.WordsOf(item.Pieces);

    /// <summary>The key of the field that takes the words; empty where none does.</summary>
    public string QuoteKey => item.Pieces.Count == 0 ? string.Empty : QuoteField?.Key ?? string.Empty;

    /// <summary>The quote as YAML.</summary>
    /// <exception cref="UnprovableException">It has no place in the document.</exception>
    public string Quote => document.Write(QuoteField!, item.Pieces);

    /// <summary>The fields apart from the quote, with their values as YAML, in the order of the kind.</summary>
    /// <exception cref="UnprovableException">A value does not fit its field.</exception>
    public IReadOnlyList<(string Key, string Yaml)> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, yaml) in mapping.Constants)
        {
            fields[field] = yaml;
        }

        foreach (var group in mapping.Fields.GroupBy(static pair => pair.Field, static pair => pair.Value, StringComparer.Ordinal))
        {
            if (group.SelectMany(ValuesOf).ToArray() is { Length: > 0 } values)
            {
                Set(fields, group.Key, values);
            }
        }

        return [.. kind.AllFields.Where(field => fields.ContainsKey(field.Key)).Select(field => (field.Key, fields[field.Key]))];
    }

    private IEnumerable<ImportedValue> ValuesOf(string name) =>
        name == Words && item.Pieces.Count > 0 ? [new(Words, document.WordsOf(item.Pieces))] : item.Values.Where(value => value.Name == name);

    private void Set(Dictionary<string, string> fields, string target, ImportedValue[] values)
    {
        var (key, scheme) = target.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (target[..dot], target[(dot + 1)..]) : (target, string.Empty);
        var field = kind.AllFields[kind.IndexOf(key)];
        if (values.Length > 1 && !field.IsMany)
        {
            throw new UnprovableException(item.Place, $"'{values[0].Name}' has {Invariant.Text(values.Length)} values, and '{key}' holds one");
        }

        var written = values.Select(value => ValueOf(field, value)).Distinct(StringComparer.Ordinal).ToArray();
        fields[key] = field.Type == FieldType.Codes ? FlowYaml.Mapping([(scheme, written[0])]) : field.IsMany ? FlowYaml.List(written) : written[0];
    }

    private string ValueOf(Field field, ImportedValue value)
    {
        var text = mapping.Values.TryGetValue(field.Key, out var known) && known.TryGetValue(value.Text, out var mapped) ? mapped : value.Text;
        return field.Type switch
        {
            FieldType.Reference => YamlText.Scalar(names.Find(field, text, value.IsLink) ?? (Ids.Suggest(text) is { Length: > 0 } id ? id : text)),
            FieldType.Choice when !field.IsChoice(text) && field.IsChoice(Ids.Suggest(text)) => Ids.Suggest(text),
            FieldType.Quote => YamlText.Quoted(text),
            _ => YamlText.Scalar(text),
        };
    }
}
