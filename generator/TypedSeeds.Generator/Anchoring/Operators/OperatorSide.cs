namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>On which side of an operator the words are that it governs.</summary>
[Flags]
internal enum OperatorSide
{
    None = 0,

    /// <summary>The operator is before them.</summary>
    Before = 1,

    /// <summary>The operator is after them.</summary>
    After = 2,

    Both = Before | After,
}
