using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedSeeds.Json;

/// <summary>
/// Writes the fields of an entry as properties of JSON: no value, no property; a list always. Or it describes what it would write, so
/// that the schema of a type follows from the code that writes it. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FieldWriter
{
    /// <summary>The property with the name of a corpus.</summary>
    internal const string CorpusName = "corpus";

    private readonly Utf8JsonWriter _writer;
    private readonly string? _corpus;
    private readonly SchemaFields? _schema;
    private readonly bool _isAlways;

    /// <summary>Makes a writer.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="corpus">The corpus that the object is of: empty for an entry made by hand, null for a value by itself.</param>
    internal FieldWriter(Utf8JsonWriter writer, string? corpus = null)
    {
        _writer = writer;
        _corpus = corpus;
    }

    /// <summary>Makes a writer that describes what is written and writes nothing.</summary>
    internal FieldWriter(SchemaFields schema)
    {
        _writer = null!;
        _schema = schema;
    }

    private FieldWriter(FieldWriter other, bool isAlways)
    {
        this = other;
        _isAlways = isAlways;
    }

    /// <summary>The same writer, for what every object has: a list and codes are always there without it.</summary>
    public FieldWriter Always => new(this, isAlways: true);

    /// <summary>A text.</summary>
    public void Write(string name, string? value)
    {
        if (!Describes(name, JsonSchemas.Text) && value is not null)
        {
            _writer.WriteString(name, value);
        }
    }

    /// <summary>A whole number.</summary>
    public void Write(string name, long? value)
    {
        if (!Describes(name, JsonSchemas.Integer) && value is { } number)
        {
            _writer.WriteNumber(name, number);
        }
    }

    /// <summary>A decimal number.</summary>
    public void Write(string name, decimal? value)
    {
        if (!Describes(name, JsonSchemas.Number) && value is { } number)
        {
            _writer.WriteNumber(name, number);
        }
    }

    /// <summary>True or false.</summary>
    public void Write(string name, bool? value)
    {
        if (!Describes(name, JsonSchemas.Boolean) && value is { } flag)
        {
            _writer.WriteBoolean(name, flag);
        }
    }

    /// <summary>A date.</summary>
    public void Write(string name, PartialDate? value) => Write(name, value?.ToString(), JsonSchemas.Date);

    /// <summary>A duration.</summary>
    public void Write(string name, CalendarDuration? value) => Write(name, value?.ToString(), JsonSchemas.Duration);

    /// <summary>A URI.</summary>
    public void Write(string name, Uri? value) => Write(name, value?.OriginalString, JsonSchemas.Address);

    /// <summary>A quote.</summary>
    public void Write(string name, Quote? value)
    {
        if (!Describes(name, JsonSchemas.Quote) && value is not null)
        {
            _writer.WritePropertyName(name);
            WriteObject(value, QuoteJsonConverter.WriteTo);
        }
    }

    /// <summary>Codes.</summary>
    public void Write(string name, CodeSet value)
    {
        if (Describes(name, JsonSchemas.Codes, isAlwaysThere: true))
        {
            return;
        }

        _writer.WritePropertyName(name);
        CodeSetJsonConverter.WriteTo(_writer, value);
    }

    /// <summary>Texts.</summary>
    public void Write(string name, IReadOnlyList<string> values) => List(name, values, JsonSchemas.Text, static (json, value) => json._writer.WriteStringValue(value));

    /// <summary>Whole numbers.</summary>
    public void Write(string name, IReadOnlyList<long> values) => List(name, values, JsonSchemas.Integer, static (json, value) => json._writer.WriteNumberValue(value));

    /// <summary>Decimal numbers.</summary>
    public void Write(string name, IReadOnlyList<decimal> values) => List(name, values, JsonSchemas.Number, static (json, value) => json._writer.WriteNumberValue(value));

    /// <summary>Values that are true or false.</summary>
    public void Write(string name, IReadOnlyList<bool> values) => List(name, values, JsonSchemas.Boolean, static (json, value) => json._writer.WriteBooleanValue(value));

    /// <summary>Dates.</summary>
    public void Write(string name, IReadOnlyList<PartialDate> values) => List(name, values, JsonSchemas.Date, static (json, value) => json._writer.WriteStringValue(value.ToString()));

    /// <summary>Durations.</summary>
    public void Write(string name, IReadOnlyList<CalendarDuration> values) => List(name, values, JsonSchemas.Duration, static (json, value) => json._writer.WriteStringValue(value.ToString()));

    /// <summary>URIs.</summary>
    public void Write(string name, IReadOnlyList<Uri> values) => List(name, values, JsonSchemas.Address, static (json, value) => json._writer.WriteStringValue(value.OriginalString));

    /// <summary>Quotes.</summary>
    public void Write(string name, IReadOnlyList<Quote> values) => List(name, values, JsonSchemas.Quote, static (json, value) => json.WriteObject(value, QuoteJsonConverter.WriteTo));

    /// <summary>Offices.</summary>
    public void Write(string name, IReadOnlyList<Office> values) => List(name, values, JsonSchemas.Office, static (json, value) => json.WriteObject(value, OfficeJsonConverter.WriteTo));

    /// <summary>The sources of fields.</summary>
    public void Write(string name, IReadOnlyList<FieldSource> values) => List(name, values, JsonSchemas.Source, static (json, value) => json.WriteObject(value, FieldSourceJsonConverter.WriteTo));

    /// <summary>A reference to an entry, as its full id; after the name of its corpus where that is another one.</summary>
    public void Reference(string name, Entry? value) => Write(name, value is null ? null : IdOf(value), JsonSchemas.Reference);

    /// <summary>References to entries, as their full ids; each after the name of its corpus where that is another one.</summary>
    public void References(string name, IReadOnlyList<Entry> values) => List(name, values, JsonSchemas.Reference, static (json, value) => json._writer.WriteStringValue(json.IdOf(value)));

    /// <summary>A reference to an entry of one of several kinds, as an object with its kind and its full id.</summary>
    public void ReferenceWithKind(string name, Entry? value)
    {
        if (!Describes(name, JsonSchemas.Key) && value is not null)
        {
            _writer.WritePropertyName(name);
            WriteObject(value, WriteKey);
        }
    }

    /// <summary>References to entries of several kinds, as objects with kind and full id.</summary>
    public void ReferencesWithKind(string name, IReadOnlyList<Entry> values) =>
        List(name, values, JsonSchemas.Key, static (json, value) => json.WriteObject(value, WriteKey));

    /// <summary>A choice, as the id of its value.</summary>
    /// <param name="name">The property.</param>
    /// <param name="number">The number of the value; none is less than zero, as in a row that is empty.</param>
    /// <param name="table">The table of the values.</param>
    public void Choice(string name, int? number, string table)
    {
        if (_schema is not null)
        {
            _schema.Add(name, JsonSchemas.Choice(table), _isAlways);
        }
        else if (number >= 0)
        {
            _writer.WriteString(name, ChoiceText.IdOf(table, number.Value));
        }
    }

    /// <summary>Choices, as the ids of their values.</summary>
    /// <typeparam name="T">The enum of the values.</typeparam>
    /// <param name="name">The property.</param>
    /// <param name="values">The values.</param>
    /// <param name="table">The table of the values.</param>
    /// <param name="number">The number of a value.</param>
    public void Choices<T>(string name, IReadOnlyList<T> values, string table, Func<T, int> number) =>
        List(name, values, () => JsonSchemas.Choice(table), (json, value) => json._writer.WriteStringValue(ChoiceText.IdOf(table, number(value))));

    /// <summary>Objects, of which there is one at least.</summary>
    internal void Objects<T>(string name, IReadOnlyList<T> values, Action<FieldWriter, T> write)
    {
        if (_schema is not null)
        {
            _schema.Add(name, JsonSchemas.ListOf(JsonSchemas.Of(write, values[0])), isAlwaysThere: false);
            return;
        }

        _writer.WriteStartArray(name);
        foreach (var value in values)
        {
            WriteObject(value, write);
        }

        _writer.WriteEndArray();
    }

    /// <summary>What identifies an entry in its corpus.</summary>
    internal static void WriteKey(FieldWriter json, Entry entry)
    {
        json.Always.Write("kind", entry.Kind);
        json.Always.Write("id", json.IdOf(entry));
    }

    /// <summary>The document of a quote: after the name of its corpus in an object of another one, beside it in an object of none.</summary>
    internal void DocumentOf(Quote quote)
    {
        var corpus = quote.Document.Corpus;
        if (_schema is not null)
        {
            _schema.Add(CorpusName, JsonSchemas.Corpus(), isAlwaysThere: false);
        }
        else if (_corpus is null && corpus.Length > 0)
        {
            _writer.WriteString(CorpusName, corpus);
            Always.Write("document", quote.Document.FullId);
            return;
        }

        Always.Reference("document", quote.Document);
    }

    // An entry made by hand belongs to no corpus.
    private string IdOf(Entry entry) => entry.Corpus.Length > 0 && entry.Corpus != _corpus ? Corpora.NameOf(entry) : entry.FullId;

    private void WriteObject<T>(T value, Action<FieldWriter, T> write)
    {
        _writer.WriteStartObject();
        write(this, value);
        _writer.WriteEndObject();
    }

    private void List<T>(string name, IReadOnlyList<T> values, Func<JsonObject> item, Action<FieldWriter, T> write)
    {
        if (_schema is not null)
        {
            _schema.Add(name, JsonSchemas.ListOf(item()), isAlwaysThere: true);
            return;
        }

        _writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(this, value);
        }

        _writer.WriteEndArray();
    }

    private void Write(string name, string? text, Func<JsonObject> schema)
    {
        if (!Describes(name, schema) && text is not null)
        {
            _writer.WriteString(name, text);
        }
    }

    private bool Describes(string name, Func<JsonObject> schema, bool isAlwaysThere = false)
    {
        _schema?.Add(name, schema(), isAlwaysThere || _isAlways);
        return _schema is not null;
    }
}
