using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>One annotated thing: a document, a party, a statement, an agreement, or a kind of the corpus's own.</summary>
/// <remarks>
/// Entries refer to one another, in cycles. So equality and hash are by identity alone (corpus, kind and full id), and
/// <see cref="ToString"/> is the identity; neither ever follows a reference.
/// An entry of a corpus is a view of its row: it knows where that stands, and reads it when it is asked for a value. One
/// made by hand is a view of an empty row, with values of its own. What was read is never changed: a copy with another
/// value is given columns of its own. Columns are read under the entry's own lock, so that all threads are given the same
/// instances: do not lock an entry yourself and wait for a thread that reads it.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Entry
{
    /// <summary>The unit whose row the entry is a view of; null where it was made by hand.</summary>
    private protected readonly Unit? Unit;

    private readonly int _start;
    private readonly int _end;
    private string? _id;
    private string? _corpus;
    private Columns? _row;

    /// <summary>Makes an entry by hand, as a test does.</summary>
    protected Entry()
    {
    }

    /// <summary>Makes the entry of a row, of which nothing is read yet. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entry(ref RowReader row)
    {
        Unit = row.Unit;
        _start = row.At;
        _end = row.End;
    }

    /// <summary>The entry's kind, such as <c>statement</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The entry's id as it stands in the annotation, unique within its kind and scope.</summary>
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
        get => _corpus ?? Unit?.Corpus.Name ?? string.Empty;
        init => _corpus = value;
    }

    /// <summary>The annotator's explanation, or null.</summary>
    public string? Description
    {
        get => Row.Description;
        init => Change().Description = value;
    }

    /// <summary>Why the entry should no longer be used, or null.</summary>
    public string? Deprecated
    {
        get => Row.Deprecated;
        init => Change().Deprecated = value;
    }

    /// <summary>Ids that the entry had before.</summary>
    public IReadOnlyList<string> Formerly
    {
        get => Row.Formerly;
        init => Change().Formerly = value;
    }

    /// <summary>Where the values of fields come from; a field that is not here is the annotator's own judgement.</summary>
    public IReadOnlyList<FieldSource> Sources
    {
        get => Row.Sources;
        init => Change().Sources = value;
    }

    /// <summary>The number of columns between the id and those that the row of every kind ends with. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual int ColumnCount => 0;

    private Columns Row => _row ?? ReadRow();

    /// <summary>Where the value of a field comes from.</summary>
    /// <param name="field">The property's name, best as <c>nameof(Statement.Made)</c>, or the annotation's key (<c>made</c>).</param>
    /// <returns>The field's source; one with <see cref="SourceOrigin.Judgement"/> where the annotation gives none.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public FieldSource SourceOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        foreach (var source in Sources)
        {
            if (FieldSource.IsSameField(source.Field, field))
            {
                return source;
            }
        }

        return new FieldSource { Field = field, Origin = SourceOrigin.Judgement };
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

    /// <summary>Kind and full id, such as <c>statement two-plus-two/withdraw-troops</c>.</summary>
    public sealed override string ToString() => $"{Kind} {FullId}";

    /// <summary>The entry's row, from a column on; one in which every column is empty where the entry was made by hand. For generated code.</summary>
    /// <param name="first">The number of the column; that of the id is 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected RowReader ColumnsFrom(int first)
    {
        var row = new RowReader(Unit, _start, _end);
        row.Skip(first);
        return row;
    }

    /// <summary>Whether the other belongs to the same document, where entries of the kind belong to one.</summary>
    private protected virtual bool HasScopeOf(Entry other) => true;

    [MethodImpl(MethodImplOptions.Synchronized)]
    private string ReadId() => _id ??= ColumnsFrom(0).Text();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        var row = ColumnsFrom(1 + ColumnCount);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    /// <summary>The columns that every kind has; they stand last in a row, behind the fields of the kind.</summary>
    private sealed class Columns(ref RowReader row)
    {
        public string? Description = row.OptionalText();
        public IReadOnlyList<FieldSource> Sources = row.Sources();
        public string? Deprecated = row.OptionalText();
        public IReadOnlyList<string> Formerly = row.Texts();

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
