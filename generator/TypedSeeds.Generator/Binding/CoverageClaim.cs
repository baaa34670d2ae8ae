namespace TypedSeeds.Generator.Binding;

/// <summary>How much of a document an annotation claims to quote; each claim includes those before it.</summary>
internal enum CoverageClaim
{
    Some,

    /// <summary>Some of each sentence.</summary>
    EverySentence,

    /// <summary>All of each sentence.</summary>
    EveryWord,
}
