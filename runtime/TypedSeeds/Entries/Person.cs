using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A single human being.</summary>
public record Person : Party
{
    /// <summary>Makes a person by hand, as a test does.</summary>
    public Person()
    {
    }

    /// <summary>Reads a person from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Person(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public virtual bool Equals(Person? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
