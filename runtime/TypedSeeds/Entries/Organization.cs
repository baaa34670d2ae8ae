using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A body with a name of its own: an international organisation, an agency, a company, an armed force.</summary>
public record Organization : Party
{
    /// <summary>Makes an organization by hand, as a test does.</summary>
    public Organization()
    {
    }

    /// <summary>Reads an organization from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Organization(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public virtual bool Equals(Organization? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
