using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something odd or wrong in a document's text: kept as it stands, and flagged.</summary>
public record Erratum : DocumentEntry
{
    internal const string KindName = "erratum";

    /// <summary>Makes an erratum by hand, as a test does.</summary>
    public Erratum()
    {
    }

    /// <summary>Reads an erratum from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Erratum(ref RowReader row)
        : base(ref row)
    {
        Quote = row.Quote()!;
        Note = row.Text();
        Reads = row.OptionalText();
        Concerns = row.References<Entry>(kind: null);
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The words in question.</summary>
    public required Quote Quote { get; init; }

    /// <summary>What is odd or wrong about them.</summary>
    public required string Note { get; init; }

    /// <summary>The suggested reading, or null.</summary>
    public string? Reads { get; init; }

    /// <summary>The entries that are affected.</summary>
    public IReadOnlyList<Entry> Concerns { get; init; } = [];

    /// <inheritdoc/>
    public virtual bool Equals(Erratum? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
