namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>On which side of an operator the words are that it governs.</summary>
[Flags]
internal enum OperatorSide
{
    /// <summary>On none: the operator counts only where a gap leaves it out, as “only” does.</summary>
    None = 0,

    /// <summary>The operator is before them.</summary>
    Before = 1,

    /// <summary>The operator is after them.</summary>
    After = 2,

    Both = Before | After,

    /// <summary>It is before them and governs only its phrase, which the verb of the clause ends: “those without a ticket left”.</summary>
    Phrase = Before | 4,
}
