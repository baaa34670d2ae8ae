namespace TypedSeeds.Tool.Editions;

/// <summary>What became of a quote in a new text, from the best to the worst.</summary>
internal enum Fate
{
    /// <summary>Its sentence is the same, at the same line and column.</summary>
    Unchanged,

    /// <summary>Its sentence is the same, in another place.</summary>
    Moved,

    /// <summary>Its words are the same, but the sentence around them is another.</summary>
    Context,

    /// <summary>The new text has its words or its sentence, but nothing says which place of several is its own.</summary>
    Undecided,

    /// <summary>Its sentence has other words now.</summary>
    Reworded,

    /// <summary>Its sentence is no longer there.</summary>
    Gone,
}
