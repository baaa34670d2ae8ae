using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds.Tables;

/// <summary>All files of one assembly's annotations, and the way from one to another. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Corpus
{
    private const string DocumentKind = "document";

    /// <summary>Makes a corpus.</summary>
    /// <param name="name">Its name, which is part of every entry's identity.</param>
    protected Corpus(string name)
    {
        Name = name;
    }

    internal string Name { get; }

    /// <summary>The file with the given name, or null where there is none.</summary>
    protected internal abstract CompiledFile? Open(string name);

    /// <summary>The number of the group that a file is found in, where there are more files than groups.</summary>
    /// <param name="name">The file's name.</param>
    protected static int GroupOf(string name) => RowText.GroupOf(name);

    /// <summary>Makes the record of a row.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="row">The row.</param>
    protected internal abstract Entry Read(string kind, ref RowReader row);

    /// <summary>The directory of a corpus-wide kind, or null where the corpus has no such kind.</summary>
    protected internal abstract EntryDirectory? DirectoryOf(string kind);

    /// <summary>The index of the entries whose field refers to something, or null where there is none.</summary>
    /// <param name="field">The kind and the key of the field, such as <c>statement.renders</c>; <c>statement.document</c> for the document.</param>
    protected internal abstract EntryIndex? IndexOf(string field);

    /// <summary>The names of the corpus's kinds, one a line.</summary>
    protected internal abstract string Kinds { get; }

    /// <summary>The converter of one of the corpus's own choices, or null for any other type.</summary>
    /// <param name="choice">The enum.</param>
    protected internal virtual JsonConverter? ConverterOf(Type choice) => null;

    /// <summary>The value of a choice, the corpus's own or the format's, that an id names; null where it names none.</summary>
    /// <typeparam name="T">The enum of the choice.</typeparam>
    /// <param name="id">The id, such as <c>call-on</c>.</param>
    /// <exception cref="NotSupportedException">The enum is no choice.</exception>
    public T? ValueOf<T>(string? id)
        where T : struct, Enum => id is null ? null : ChoiceOf<T>().ValueOf(id);

    /// <summary>The id of a value of a choice, the corpus's own or the format's.</summary>
    /// <typeparam name="T">The enum of the choice.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">The enum is no choice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is that of no value.</exception>
    public string IdOf<T>(T value)
        where T : struct, Enum => ChoiceOf<T>().IdOf(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, $"This value has no id as {TypeName.Of<T>()}.");

    /// <summary>
    /// The JSON Schema of a type as System.Text.Json writes it: of any entry, value and choice, the corpus's own too. Null for any other
    /// type, so that it is the transformation of an exporter of schemas, which knows nothing of types with a converter.
    /// </summary>
    /// <param name="type">The type; where it is nullable, so is what the schema describes.</param>
    public JsonNode? JsonSchemaOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return JsonSchemaOf(underlying) is { } schema ? new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : null;
        }

        return JsonSchemas.OfValue(type) ?? (ConverterOfAny(type) as IChoiceSchema)?.Schema() ?? SchemaOfEntry(type);
    }

    /// <summary>The converter of a choice, the corpus's own or the format's; null for any other type.</summary>
    internal JsonConverter? ConverterOfAny(Type type) => ConverterOf(type) ?? KnownVocabulary.Of(type)?.MakeConverter();

    /// <summary>The entries with a full id that are of a record: several where kinds share the record and the id.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="kind">The only kind to look in, or null.</param>
    /// <param name="id">The full id.</param>
    internal IEnumerable<T> FindAll<T>(string? kind, string id)
        where T : Entry
    {
        id = Nfc.Of(id);
        return Kinds.Split('\n').Where(name => kind is null || name == kind).Select(name => Find(name, id)).OfType<T>();
    }

    /// <summary>The entries of a record that had a full id before: their own id, or that of their document, is another by now.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="kind">The only kind to look in, or null.</param>
    /// <param name="id">The full id.</param>
    internal IEnumerable<T> FindFormer<T>(string? kind, string id)
        where T : Entry
    {
        id = Nfc.Of(id);
        var scope = RowText.EndOf(id, 0, id.Length, RowText.Scope);
        var kinds = Kinds.Split('\n').Where(name => kind is null || name == kind);
        if (scope == id.Length)
        {
            return kinds.Select(name => DirectoryOf(name)?.FindFormer(id)).OfType<T>();
        }

        var (document, own) = (id[..scope], id[(scope + 1)..]);
        var file = Open(document) ?? (DirectoryOf(DocumentKind)?.FindFormer(document) is { } renamed ? Open(renamed.Id) : null);
        return kinds.Select(name => file?.EntriesOf(name)).Select(entries => entries?.Find(own, new TextRange(0, own.Length)) ?? entries?.FindFormer(own)).OfType<T>();
    }

    /// <summary>The entries of a record that have an id in their document, document by document.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="kind">The only kind to look in, or null.</param>
    /// <param name="id">The id, without that of a document.</param>
    internal IEnumerable<T> FindInDocuments<T>(string? kind, string id)
        where T : Entry
    {
        id = Nfc.Of(id);
        var kinds = Kinds.Split('\n').Where(name => (kind is null || name == kind) && DirectoryOf(name) is null).ToArray();
        var documents = DirectoryOf(DocumentKind);
        return Enumerable.Range(0, documents?.Count ?? 0)
            .Select(place => documents!.FileAt(place))
            .SelectMany(file => kinds.Select(name => file?.EntriesOf(name)?.Find(id, new TextRange(0, id.Length))))
            .OfType<T>();
    }

    internal Entry Resolve(string kind, string id) =>
        Find(kind, id) ?? throw new InvalidOperationException($"The corpus {Name} has no {kind} {id}.");

    // An entry of an empty row writes the same properties as any other of its record, and all parties write the same.
    private JsonObject? SchemaOfEntry(Type type)
    {
        if (type.IsAssignableTo(typeof(Party)))
        {
            return ExampleOf(Party.KindName).JsonSchema();
        }

        var records = Kinds.Split('\n').Select(ExampleOf).Where(type.IsInstanceOfType).ToArray();
        return records.Length > 1 ? JsonSchemas.Key() : records.FirstOrDefault()?.JsonSchema();
    }

    // A party's row says which of four records it is, so none is made of an empty one.
    private Entry ExampleOf(string kind)
    {
        if (kind == Party.KindName)
        {
            return DirectoryOf(kind) is { Count: > 0 } parties ? parties.First : new State { Id = string.Empty, Name = string.Empty };
        }

        var row = new RowReader(null, 0, 0);
        return Read(kind, ref row);
    }

    private ChoiceJsonConverter<T> ChoiceOf<T>()
        where T : struct, Enum => (ChoiceJsonConverter<T>)(ConverterOf(typeof(T)) ?? new VocabularyJsonConverter<T>());

    private Entry? Find(string kind, string id)
    {
        var scope = RowText.EndOf(id, 0, id.Length, RowText.Scope);
        return scope == id.Length
            ? DirectoryOf(kind)?.Find(id, new TextRange(0, id.Length))
            : Open(id[..scope])?.EntriesOf(kind)?.Find(id, new TextRange(scope + 1, id.Length - scope - 1));
    }
}
