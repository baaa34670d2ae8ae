using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something odd or wrong in a document's text: kept as it stands, and flagged.</summary>
public record Erratum : DocumentEntry
{
    internal const string KindName = "erratum";

    private Columns? _row;

    /// <summary>Makes an erratum by hand, as a test does.</summary>
    public Erratum()
    {
    }

    /// <summary>Makes an erratum of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Erratum(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The words in question.</summary>
    public required Quote Quote
    {
        get => Row.Quote;
        init => Change().Quote = value;
    }

    /// <summary>What is odd or wrong about them.</summary>
    public required string Note
    {
        get => Row.Note;
        init => Change().Note = value;
    }

    /// <summary>The suggested reading, or null.</summary>
    public string? Reads
    {
        get => Row.Reads;
        init => Change().Reads = value;
    }

    /// <summary>The entries that are affected.</summary>
    public IReadOnlyList<Entry> Concerns
    {
        get => Row.Concerns;
        init => Change().Concerns = value;
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 4;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Erratum? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        var row = ColumnsFrom(1);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    // In the order of the row.
    private sealed class Columns(ref RowReader row)
    {
        public Quote Quote = row.Quote()!;
        public string Note = row.Text();
        public string? Reads = row.OptionalText();
        public IReadOnlyList<Entry> Concerns = row.References<Entry>(kind: null);

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
