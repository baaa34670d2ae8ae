namespace TypedSeeds.Generator.Binding.Matching;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>The number of instructions that it becomes, with every repetition written out.</summary>
    public abstract long Size { get; }

    /// <summary>Whether it matches nothing at all.</summary>
    public abstract bool IsNullable { get; }
}

/// <summary>One character.</summary>
internal sealed record LetterNode(CharacterSet Set) : PatternNode
{
    public override long Size => 1;

    public override bool IsNullable => false;
}

/// <summary>An end of the text.</summary>
internal sealed record EdgeNode(TextEdge Edge) : PatternNode
{
    public override long Size => 1;

    public override bool IsNullable => true;
}

/// <summary>Parts one after another; none of them match nothing.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public override long Size { get; } = Parts.Sum(static part => part.Size);

    public override bool IsNullable { get; } = Parts.All(static part => part.IsNullable);
}

/// <summary>One of several parts.</summary>
internal sealed record AlternativesNode(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public override long Size { get; } = Parts.Sum(static part => part.Size + 2);

    public override bool IsNullable { get; } = Parts.Any(static part => part.IsNullable);
}

/// <summary>A part several times.</summary>
/// <param name="Part">The part.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most; null for any number.</param>
internal sealed record RepeatNode(PatternNode Part, int Least, int? Most) : PatternNode
{
    /// <summary>No size is greater, so that none overflows.</summary>
    private const long Greatest = 1_000_000;

    public override long Size { get; } = Math.Min(Greatest, Most is { } most
        ? (Part.Size * Math.Max(most, 1)) + (most - Least)
        : (Part.Size * Math.Max(Least, 1)) + 2);

    public override bool IsNullable { get; } = Least == 0 || Part.IsNullable;
}

/// <summary>Where a text begins or ends.</summary>
internal enum TextEdge
{
    Start,
    End,

    /// <summary>The end, or before a line break that is the last character.</summary>
    EndOrLastBreak,
}
