using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>One annotated thing: a document, a party, a statement, an agreement, or a kind of the corpus's own.</summary>
/// <remarks>
/// Entries refer to one another, in cycles. So equality and hash are by identity alone (corpus, kind and full id), and
/// <see cref="ToString"/> is the identity; neither ever follows a reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Entry
{
    private string? _description;
    private string? _deprecated;
    private IReadOnlyList<string> _formerly = [];
    private IReadOnlyList<FieldSource> _sources = [];

    /// <summary>Makes an entry by hand, as a test does.</summary>
    protected Entry()
    {
        Corpus = string.Empty;
    }

    /// <summary>Reads an entry from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entry(ref RowReader row)
    {
        Corpus = row.Unit.Corpus.Name;
        Id = row.Text();
    }

    /// <summary>The entry's kind, such as <c>statement</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The entry's id as it stands in the annotation, unique within its kind and scope.</summary>
    public required string Id { get; init; }

    /// <summary>The id by which the whole corpus knows the entry: <c>document/entry</c> for what belongs to one document.</summary>
    public virtual string FullId => Id;

    /// <summary>The corpus that the entry belongs to: the namespace that it was generated into.</summary>
    public string Corpus { get; init; }

    /// <summary>The annotator's explanation, or null.</summary>
    public string? Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>Why the entry should no longer be used, or null.</summary>
    public string? Deprecated
    {
        get => _deprecated;
        init => _deprecated = value;
    }

    /// <summary>Ids that the entry had before.</summary>
    public IReadOnlyList<string> Formerly
    {
        get => _formerly;
        init => _formerly = value;
    }

    /// <summary>Where the values of fields come from; a field that is not here is the annotator's own judgement.</summary>
    public IReadOnlyList<FieldSource> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    /// <summary>Where the value of a field comes from.</summary>
    /// <param name="field">The property's name, best as <c>nameof(Statement.Made)</c>, or the annotation's key (<c>made</c>).</param>
    /// <returns>The field's source; one with <see cref="SourceOrigin.Judgement"/> where the annotation gives none.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public FieldSource SourceOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        foreach (var source in _sources)
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

    /// <summary>Whether the other belongs to the same document, where entries of the kind belong to one.</summary>
    private protected virtual bool HasScopeOf(Entry other) => true;

    /// <summary>Reads the columns that every kind has; they stand last in a row, behind the fields of the kind.</summary>
    internal void Complete(ref RowReader row)
    {
        _description = row.OptionalText();
        _sources = row.Sources();
        _deprecated = row.OptionalText();
        _formerly = row.Texts();
    }
}
