using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Several parties spoken of as one.</summary>
public record Group : Party
{
    /// <summary>Makes a group by hand, as a test does.</summary>
    public Group()
    {
    }

    /// <summary>Reads a group from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Group(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public virtual bool Equals(Group? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
