namespace TypedSeeds.Generator.Values;

/// <summary>How the text of documents is held.</summary>
internal enum DocumentStorage
{
    /// <summary>As a literal of the generated code, as the rows are: nothing is needed but the generator.</summary>
    Literal,

    /// <summary>As a resource that the props embed, and the rows as UTF-8: for more text than the compiler holds in literals.</summary>
    Resource,
}
