using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The fields of entries as flat rows.</summary>
internal sealed class FieldRows
{
    private static readonly Dictionary<string, FieldType> PartTypes = KindTable.OfficeFields.Concat(KindTable.SourceFields)
        .GroupBy(static field => field.Key, StringComparer.Ordinal)
        .ToDictionary(static fields => fields.Key, static fields => fields.First().Type, StringComparer.Ordinal);

    public List<QuoteRow> Quotes { get; } = [];

    public List<ReferenceRow> References { get; } = [];

    public List<ValueRow> Values { get; } = [];

    public void AddFields(ExportedEntry entry)
    {
        var name = entry.Name;
        foreach (var (field, value) in entry.Fields)
        {
            switch (value)
            {
                case TextValue text:
                    AddValue(name, field.Key, 1, TypeOf(field), text.Text);
                    break;
                case TextsValue texts:
                    Number(texts.Texts, (text, position) => AddValue(name, field.Key, position, TypeOf(field), text));
                    break;
                case IdsValue ids:
                    Number(ids.Ids, (id, position) => AddValue(name, field.Key, position, TypeOf(field), id.Text));
                    break;
                case CodesValue codes:
                    Number(codes.Codes, (code, position) => AddValue(name, ExportedEntry.Inside(field.Key, code.Scheme), position, NameOf(FieldType.Codes), code.Code));
                    break;
                case ReferencesValue references:
                    Number(references.Keys, (key, position) => References.Add(new(name, field.Key, position, entry.NameOf(key))));
                    break;
                case OfficesValue offices:
                    Number(offices.Offices, (office, position) => AddOffice(name, field.Key, position, office, entry.NameOf));
                    break;
                case AnchoredSourcesValue sources:
                    Number(sources.Sources, (source, position) => AddSource(name, field.Key, position, source));
                    break;
            }
        }
    }

    /// <summary>Adds the quotes of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="document">The document whose words are asked for; null for any.</param>
    public void AddQuotes(ExportedEntry entry, string? document = null)
    {
        foreach (var quote in entry.Quotes.Where(quote => document is null || quote.Document.Id == document))
        {
            Number(quote.Document.Pieces(quote.Anchor), (place, piece) => Quotes.Add(new(entry.Name, quote.Field, quote.Number, piece, quote.Document.Id, place)));
        }
    }

    private void AddOffice(string entry, string field, int position, OfficeValue office, Func<EntryKey, string> name)
    {
        AddPart(entry, field, position, FieldKeys.Title, office.Title);
        AddPart(entry, field, position, FieldKeys.From, office.From);
        AddPart(entry, field, position, FieldKeys.Until, office.Until);
        if (office.Of is { } party)
        {
            References.Add(new(entry, ExportedEntry.Inside(field, FieldKeys.Of), position, name(party)));
        }
    }

    private void AddSource(string entry, string field, int position, AnchoredSource source)
    {
        AddPart(entry, field, position, "field", source.Field);
        AddPart(entry, field, position, FieldKeys.Origin, source.Origin);
        AddPart(entry, field, position, FieldKeys.Note, source.Note);
        AddPart(entry, field, position, FieldKeys.Uri, source.Uri);
    }

    private void AddPart(string entry, string field, int position, string part, string value) =>
        AddValue(entry, ExportedEntry.Inside(field, part), position, NameOf(PartTypes.GetValueOrDefault(part)), value);

    private void AddValue(string entry, string field, int position, string type, string value)
    {
        if (value.Length > 0)
        {
            Values.Add(new(entry, field, position, type, value));
        }
    }

    private static string TypeOf(Field field) => NameOf(field.IsComputed ? FieldType.Integer : field.Type);

    // Paths, hashes and ids have no name that an annotator could write: they are texts.
    private static string NameOf(FieldType type) => FieldTypeNames.NameOf(type) ?? "text";

    private static void Number<T>(IEnumerable<T> items, Action<T, int> add)
    {
        var number = 0;
        foreach (var item in items)
        {
            add(item, ++number);
        }
    }
}
