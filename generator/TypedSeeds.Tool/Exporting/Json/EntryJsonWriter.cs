using System.Globalization;
using System.Text.Json;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Json;

/// <summary>Writes an entry as the runtime's converters do: no value, no property; a list always. A test compares the two.</summary>
/// <param name="json">Where to.</param>
/// <param name="entry">The entry.</param>
/// <param name="hasText">Whether a document has its text.</param>
internal sealed class EntryJsonWriter(Utf8JsonWriter json, ExportedEntry entry, bool hasText = true)
{
    public void Write()
    {
        json.WriteStartObject();
        WriteKey(json, entry.Key.Kind, entry.Key.FullId);
        if (entry.Kind.Scope == Scope.Document)
        {
            json.WriteString("document", entry.Key.Document);
        }

        WriteSubtype();
        var common = entry.Kind.AllFields.Count - KindTable.CommonFields.Count;
        foreach (var (field, value) in entry.Fields.Take(common).Where(pair => pair.Field.Key != entry.Kind.SubtypeField))
        {
            WriteField(field, value);
        }

        if (hasText && entry.Key.Kind == KindTable.Document)
        {
            json.WriteString("text", entry.Document!.Text);
        }

        foreach (var (field, value) in entry.Fields.Skip(common))
        {
            WriteField(field, value);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the name of an entry in place of the entry.</summary>
    public static void WriteName(Utf8JsonWriter json, EntryKey key) => WriteName(json, key.Kind, key.FullId);

    private static void WriteName(Utf8JsonWriter json, string kind, string id)
    {
        json.WriteStartObject();
        WriteKey(json, kind, id);
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, string kind, string id)
    {
        json.WriteString("kind", kind);
        json.WriteString("id", id);
    }

    private void WriteSubtype()
    {
        if (entry.Kind.SubtypeField.Length > 0)
        {
            json.WriteString(FieldCode.JsonNameOf(RecordNames.SubtypeMember(entry.Kind)), entry.TextOf(entry.Kind.SubtypeField));
        }
    }

    private void WriteField(Field field, AnchoredValue? value)
    {
        var name = FieldCode.JsonNameOf(field.PropertyName);
        if (field.Type == FieldType.Codes)
        {
            json.WritePropertyName(name);
            WriteCodes(value as CodesValue);
        }
        else if (field.IsMany || field.Type is FieldType.Offices or FieldType.Sources or FieldType.Versions)
        {
            json.WriteStartArray(name);
            WriteItems(field, value);
            json.WriteEndArray();
        }
        else if (value is not null and not TextValue { Text.Length: 0 })
        {
            json.WritePropertyName(name);
            WriteItems(field, value);
        }
        else if (field.IsComputed)
        {
            json.WriteNumber(name, 0);
        }
    }

    private void WriteItems(Field field, AnchoredValue? value)
    {
        switch (value)
        {
            case TextValue text:
                WriteText(field, text.Text);
                break;
            case TextsValue texts:
                WriteAll(texts.Texts, text => WriteText(field, text));
                break;
            case IdsValue ids:
                WriteAll(ids.Ids, id => json.WriteStringValue(id.Text));
                break;
            case ReferencesValue references:
                WriteAll(references.Keys, key => WriteReference(field, key));
                break;
            case AnchorsValue quotes:
                WriteAll(quotes.Anchors, anchor => WriteQuote(entry.Document!, anchor));
                break;
            case AnchoredVersionsValue versions:
                WriteAll(versions.Versions, version => WriteQuote(entry.DocumentOf(version), version.Anchor));
                break;
            case OfficesValue offices:
                WriteAll(offices.Offices, WriteOffice);
                break;
            case AnchoredSourcesValue sources:
                WriteAll(sources.Sources, WriteSource);
                break;
        }
    }

    private static void WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void WriteText(Field field, string text)
    {
        switch (field.Type)
        {
            case FieldType.Integer:
            case FieldType.Text when field.IsComputed:
                json.WriteNumberValue(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case FieldType.Number:
                json.WriteNumberValue(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture));
                break;
            case FieldType.Boolean:
                json.WriteBooleanValue(text == "true");
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    private void WriteReference(Field field, EntryKey key)
    {
        if (field.NamesKind)
        {
            WriteName(json, key.Kind, entry.IdOf(key));
        }
        else
        {
            json.WriteStringValue(entry.IdOf(key));
        }
    }

    private void WriteCodes(CodesValue? codes)
    {
        json.WriteStartObject();
        foreach (var code in codes?.Codes ?? default)
        {
            json.WriteString(code.Scheme, code.Code);
        }

        json.WriteEndObject();
    }

    private void WriteOffice(OfficeValue office)
    {
        json.WriteStartObject();
        json.WriteString("title", office.Title);
        WriteIfAny("of", office.Of is { } party ? entry.IdOf(party) : null);
        WriteIfAny("from", office.From);
        WriteIfAny("until", office.Until);
        json.WriteEndObject();
    }

    private void WriteSource(AnchoredSource source)
    {
        json.WriteStartObject();
        json.WriteString("field", source.Field);
        json.WriteString("origin", source.Origin);
        if (source.Anchor is { } anchor)
        {
            json.WritePropertyName("quote");
            WriteQuote(entry.Document!, anchor);
        }

        WriteIfAny("note", source.Note);
        WriteIfAny("uri", source.Uri);
        json.WriteEndObject();
    }

    private void WriteQuote(ExportedDocument document, Anchor anchor)
    {
        var (line, column) = document.PlaceOf(anchor.Start);
        json.WriteStartObject();
        json.WriteString("document", document.QuotedId);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        WriteRange(new TextRange(anchor.Start, anchor.Pieces.Sum(static piece => piece.Length)));
        json.WriteString("text", anchor.Words(document.Text));
        if (anchor.Pieces.Count > 1)
        {
            json.WriteStartArray("pieces");
            foreach (var piece in anchor.Pieces)
            {
                json.WriteStartObject();
                WriteRange(piece);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteOmissions(document, anchor);
        }

        WriteIfAny("context", ExportedDocument.ReasonOf(anchor, 0));
        json.WriteEndObject();
    }

    private void WriteOmissions(ExportedDocument document, Anchor anchor)
    {
        var text = document.Text;
        var omissions = Enumerable.Range(1, anchor.Pieces.Count - 1)
            .Select(number => (Range: TextGaps.LeftOut(text, anchor.Pieces[number - 1].End, anchor.Pieces[number].Start), Reason: ExportedDocument.ReasonOf(anchor, number)))
            .Where(omission => omission.Range.Length > 0)
            .ToArray();
        if (omissions.Length == 0)
        {
            return;
        }

        json.WriteStartArray("omissions");
        foreach (var (range, reason) in omissions)
        {
            json.WriteStartObject();
            WriteRange(range);
            json.WriteString("text", text.AsSpan(range.Start, range.Length));
            WriteIfAny("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRange(TextRange range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("length", range.Length);
    }

    private void WriteIfAny(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }
}
