using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A subject that statements are about.</summary>
public record Topic : Entry
{
    internal const string KindName = "topic";

    private Columns? _row;

    /// <summary>Makes a topic by hand, as a test does.</summary>
    public Topic()
    {
    }

    /// <summary>Makes the topic of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Topic(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The topic's name.</summary>
    public required string Name
    {
        get => Row.Name;
        init => Change().Name = value;
    }

    /// <summary>The wider topic that this one belongs to (as <c>skos:broader</c>), or null.</summary>
    public Topic? Broader
    {
        get => Row.Broader.Value;
        init => Change().Broader = new Reference<Topic>(value);
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 2;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Topic? other) => base.Equals(other);

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
        public string Name = row.Text();
        public Reference<Topic> Broader = row.Reference<Topic>(KindName);

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
