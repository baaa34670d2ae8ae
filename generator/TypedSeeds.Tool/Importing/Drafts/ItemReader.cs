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
        var codes = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (target, yaml) in mapping.Constants)
        {
            Set(fields, codes, target, yaml);
        }

        foreach (var group in mapping.Fields.GroupBy(static pair => pair.Field, static pair => pair.Value, StringComparer.Ordinal).Where(static group => group.Key != ClassMapping.Skip))
        {
            if (group.SelectMany(ValuesOf).ToArray() is { Length: > 0 } values)
            {
                Set(fields, codes, group.Key, Written(group.Key, values));
            }
        }

        foreach (var (key, known) in codes)
        {
            fields[key] = FlowYaml.Mapping(known.Select(static code => (code.Key, code.Value)));
        }

        return [.. kind.AllFields.Where(field => fields.ContainsKey(field.Key)).Select(field => (field.Key, fields[field.Key]))];
    }

    /// <summary>Tells what of the item no field takes.</summary>
    public void TellLost(LossList losses)
    {
        foreach (var value in item.Values.Where(value => !value.IsSaid && value.Text.Length > 0 && value.Name != mapping.Id && !mapping.Fields.Any(pair => pair.Value == value.Name)))
        {
            losses.Add(ImportLosses.Value, item.Place, $"the value '{Shorten.To(value.Name, 60)}' of the class '{Shorten.To(item.Class, 60)}' is not imported: 'fields' of the mapping does not say into which field, or '{ClassMapping.Skip}'");
        }

        if (item.Pieces.Count > 0 && QuoteKey.Length == 0 && mapping.Quote is null && mapping.Fields.All(static pair => pair.Value != Words))
        {
            losses.Add(ImportLosses.Words, item.Place, $"the words of the class '{Shorten.To(item.Class, 60)}' are not imported: {kind.Name.WithArticle()} holds no quote, and 'fields' of the mapping does not say into which field '{Words}' go");
        }
    }

    /// <summary>The fields that the item has values for, apart from what names it.</summary>
    public IEnumerable<(string Key, string Yaml)> OwnFields() =>
        Fields().Where(field => field.Key != kind.SubtypeField && mapping.Fields.Any(pair => pair.Value != Words && pair.Field.Split('.')[0] == field.Key && ValuesOf(pair.Value).Any()));

    private IEnumerable<ImportedValue> ValuesOf(string name) =>
        name == Words && item.Pieces.Count > 0 ? [new(Words, document.WordsOf(item.Pieces))] : item.Values.Where(value => value.Name == name);

    // A field of codes takes one from each of its schemes.
    private static void Set(Dictionary<string, string> fields, Dictionary<string, Dictionary<string, string>> codes, string target, string yaml)
    {
        var (key, scheme) = Split(target);
        if (scheme.Length == 0)
        {
            fields[key] = yaml;
            return;
        }

        (codes.TryGetValue(key, out var known) ? known : codes[key] = new(StringComparer.Ordinal))[scheme] = yaml;
    }

    private static (string Key, string Scheme) Split(string target) =>
        target.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (target[..dot], target[(dot + 1)..]) : (target, string.Empty);

    private string Written(string target, ImportedValue[] values)
    {
        var (key, scheme) = Split(target);
        var field = kind.AllFields[kind.IndexOf(key)];
        if (values.Length > 1 && (!field.IsMany || scheme.Length > 0))
        {
            throw new UnprovableException(item.Place, $"'{values[0].Name}' has {Invariant.Text(values.Length)} values, and '{target}' holds one");
        }

        var written = values.Select(value => ValueOf(field, value)).Distinct(StringComparer.Ordinal).ToArray();
        return field.IsMany && scheme.Length == 0 ? FlowYaml.List(written) : written[0];
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
