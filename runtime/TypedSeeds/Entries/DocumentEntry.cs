using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TypedSeeds.Json;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>An entry that belongs to one document.</summary>
[JsonConverter(typeof(EntryJsonConverter<DocumentEntry>))]
public abstract record DocumentEntry : Entry
{
    private SourceDocument? _document;
    private string? _fullId;

    /// <summary>Makes an entry by hand, as a test does.</summary>
    protected DocumentEntry()
    {
    }

    /// <summary>Makes the entry of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentEntry(ref RowReader row)
        : base(ref row)
    {
    }

    /// <summary>The document that the entry belongs to.</summary>
    public required SourceDocument Document
    {
        get => _document ??= File?.Document!;
        init => _document = value;
    }

    /// <inheritdoc/>
    public override string FullId => IsOwn(_fullId) ? _fullId : _fullId = $"{Document.Id}/{Id}";

    /// <inheritdoc/>
    public virtual bool Equals(DocumentEntry? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Document.Id);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override void WriteFields(FieldWriter json) => json.Always.Reference("document", Document);

    // A copy with another id or document still has the text of the entry that it was copied from.
    private bool IsOwn([NotNullWhen(true)] string? fullId) =>
        fullId is not null
        && fullId.Length == Document.Id.Length + 1 + Id.Length
        && fullId.StartsWith(Document.Id, StringComparison.Ordinal)
        && fullId.EndsWith(Id, StringComparison.Ordinal);

    private protected override bool HasScopeOf(Entry other) =>
        other is DocumentEntry entry && string.Equals(Document.Id, entry.Document.Id, StringComparison.Ordinal);
}
