using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TypedSeeds.Json;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>One annotated thing: a document, a party, a statement, an agreement, or an entry of a corpus's own kind.</summary>
/// <remarks>
/// Entries refer to one another, in cycles. So equality and hash are by identity alone (corpus, kind and full id), and
/// <see cref="ToString"/> is the identity; none of them follows a reference.
/// An entry of a corpus is a view of its row: it knows where the row is, and reads it when it is asked for a value. All
/// threads get the same instances. What was read never changes: a copy with another value has columns of its own.
/// An entry made by hand is a view of an empty row, with values of its own.
/// Lists of entries sort by kind, then by full id, then by corpus, each by code units, so that the order is the same in every
/// culture; LINQ's <c>OrderBy</c>, <c>Min</c> and <c>Max</c> use it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(EntryJsonConverter<Entry>))]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "No entry is less than another; the order is for lists.")]
[SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "The order is that of the identity, which no record changes.")]
public abstract partial record Entry : IComparable<Entry>, IComparable
{
    /// <summary>The file whose row the entry is a view of; null for an entry made by hand.</summary>
    private protected readonly CompiledFile? File;

    private readonly int _start;
    private readonly int _end;
    private string? _id;
    private string? _corpus;

    /// <summary>Makes an entry by hand, as a test does.</summary>
    protected Entry()
    {
    }

    /// <summary>Makes the entry of a row and reads nothing of it yet. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entry(ref RowReader row)
    {
        File = row.File;
        _start = row.At;
        _end = row.End;
    }

    /// <summary>The entry's kind, such as <c>statement</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The entry's id as the annotation has it, unique within its kind and scope.</summary>
    public required string Id
    {
        get => _id ?? ReadId();
        init => _id = value;
    }

    /// <summary>The id by which the whole corpus knows the entry: <c>document/entry</c> for what belongs to one document.</summary>
    public virtual string FullId => Id;

    /// <summary>The corpus that the entry belongs to: the namespace that it was generated into.</summary>
    public string Corpus
    {
        get => _corpus ?? File?.Corpus.Name ?? string.Empty;
        init => _corpus = value;
    }

    /// <summary>The number of columns after the id and before those that every kind has. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual int ColumnCount => 0;

    /// <summary>The entries that refer to this one by a field; in the order of the corpus.</summary>
    private protected IReadOnlyList<T> Referring_<T>(string field)
        where T : Entry => File?.Corpus.IndexOf(field)?.Of(this) is { } referring ? (IReadOnlyList<T>)referring : [];

    /// <summary>Where the value of a field comes from.</summary>
    /// <param name="field">The property's name, best as <c>nameof(Statement.Made)</c>, or the annotation's key (<c>made</c>).</param>
    /// <returns>The field's source; one with <see cref="SourceOrigin.Judgement"/> where the annotation gives none.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The entry has no field of that name: that would not be the annotator's judgement.</exception>
    public FieldSource SourceOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var key = FieldKeyOf(field);
        var isDefault = key is not null && Sources is SourceList list && list.IsDefault(key);
        foreach (var source in Sources)
        {
            if (FieldSource.IsSameField(source.Field, key ?? field))
            {
                return isDefault ? source with { IsDefault = true } : source;
            }
        }

        // One name for each field, however it is asked for.
        if (key is null)
        {
            throw new ArgumentException($"The kind {Kind} has no field '{field}'; give the name of a property that the annotation fills, or its key.", nameof(field));
        }

        return new FieldSource { Field = key, Origin = SourceOrigin.Judgement, IsDefault = isDefault };
    }

    /// <summary>Whether the other is the same entry: of the same record, corpus, kind and full id.</summary>
    public virtual bool Equals(Entry? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && EqualityContract == other.EqualityContract
            && string.Equals(Id, other.Id, StringComparison.Ordinal)
            && string.Equals(Kind, other.Kind, StringComparison.Ordinal)
            && HasScopeOf(other)
            && string.Equals(Corpus, other.Corpus, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id);

    // By the interfaces alone: a list of members is what an editor shows of an entry, and nobody asks one entry whether it is less.
    int IComparable<Entry>.CompareTo(Entry? other) => CompareWith(other);

    int IComparable.CompareTo(object? obj) => obj is null or Entry
        ? CompareWith((Entry?)obj)
        : throw new ArgumentException($"An {nameof(Entry)} is compared with another one only.", nameof(obj));

    /// <summary>Kind and full id, such as <c>statement two-plus-two/withdraw-troops</c>.</summary>
    public sealed override string ToString() => $"{Kind} {FullId}";

    /// <summary>The entry's row from one column on; for an entry made by hand, every column is empty. For generated code.</summary>
    /// <param name="first">The number of the column; that of the id is 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RowReader ColumnsFrom(int first)
    {
        var row = new RowReader(File, _start, _end);
        row.Skip(first);
        return row;
    }

    /// <summary>Writes the fields of the entry's own kind as properties of JSON, in the order of the row. For generated code.</summary>
    /// <param name="json">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteFields(FieldWriter json)
    {
    }

    /// <summary>Writes the entry as an object of JSON. It follows no reference.</summary>
    internal void WriteTo(Utf8JsonWriter writer)
    {
        var json = new FieldWriter(writer, Corpus);
        writer.WriteStartObject();
        writer.WriteString("kind", Kind);
        writer.WriteString("id", FullId);
        if (Corpus.Length > 0)
        {
            writer.WriteString(FieldWriter.CorpusName, Corpus);
        }

        WriteAllFields(json);
        writer.WriteEndObject();
    }

    /// <summary>The schema of what is written of an entry of this record.</summary>
    internal JsonObject JsonSchema() => JsonSchemas.Of(fields =>
    {
        fields.Add("kind", new JsonObject { ["type"] = "string", ["const"] = Kind }, isAlwaysThere: true);
        fields.Add("id", JsonSchemas.Text(), isAlwaysThere: true);
        fields.Add(FieldWriter.CorpusName, JsonSchemas.Corpus(), isAlwaysThere: false);
        WriteAllFields(new FieldWriter(fields));
    });

    private void WriteAllFields(FieldWriter json)
    {
        WriteFields(json);
        WriteUntabled(json);
        WriteCommonFields(json);
    }

    /// <summary>Writes what the table of kinds does not know.</summary>
    private protected virtual void WriteUntabled(FieldWriter json)
    {
    }

    /// <summary>Whether the other belongs to the same document, where entries of the kind belong to one.</summary>
    private protected virtual bool HasScopeOf(Entry other) => true;

    private int CompareWith(Entry? other)
    {
        if (other is null)
        {
            return 1;
        }

        if (ReferenceEquals(this, other))
        {
            return 0;
        }

        var order = string.CompareOrdinal(Kind, other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(FullId, other.FullId);
        order = order != 0 ? order : string.CompareOrdinal(Corpus, other.Corpus);

        // A state and a group of one id are two entries, too.
        return order != 0 ? order : string.CompareOrdinal(EqualityContract.FullName, other.EqualityContract.FullName);
    }

    private string ReadId()
    {
        var id = ColumnsFrom(0).Text();
        return Interlocked.CompareExchange(ref _id, id, null) ?? id;
    }
}
