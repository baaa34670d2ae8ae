using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A state.</summary>
public record State : Party
{
    /// <summary>Makes a state by hand, as a test does.</summary>
    public State()
    {
    }

    /// <summary>Reads a state from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public State(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public virtual bool Equals(State? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
