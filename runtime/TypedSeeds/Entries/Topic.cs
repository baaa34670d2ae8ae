using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>A subject that statements are about.</summary>
public record Topic : Entry
{
    internal const string KindName = "topic";

    private Reference<Topic> _broader;

    /// <summary>Makes a topic by hand, as a test does.</summary>
    public Topic()
    {
    }

    /// <summary>Reads a topic from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Topic(ref RowReader row)
        : base(ref row)
    {
        Name = row.Text();
        _broader = row.Reference<Topic>(KindName);
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The topic's name.</summary>
    public required string Name { get; init; }

    /// <summary>The wider topic that this one belongs to (as <c>skos:broader</c>), or null.</summary>
    public Topic? Broader
    {
        get => _broader.Value;
        init => _broader = new Reference<Topic>(value);
    }

    /// <inheritdoc/>
    public virtual bool Equals(Topic? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
