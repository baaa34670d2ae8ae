namespace TypedSeeds.Tool.Importing;

/// <summary>What becomes of annotations that are there already.</summary>
internal enum ImportMode
{
    /// <summary>They stay, and nothing is written.</summary>
    New,

    /// <summary>What they do not have is added.</summary>
    Merge,

    /// <summary>They are replaced as a whole.</summary>
    Overwrite,
}
