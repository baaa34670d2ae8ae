namespace TypedSeeds;

/// <summary>How much of a document its annotation claims to cover.</summary>
public enum DocumentCoverage
{
    /// <summary>Some of it.</summary>
    Partial,

    /// <summary>Every sentence: one that no quote touches is a warning at compile time.</summary>
    Complete,

    /// <summary>Every word: one that no quote holds is a warning at compile time.</summary>
    EveryWord,
}
