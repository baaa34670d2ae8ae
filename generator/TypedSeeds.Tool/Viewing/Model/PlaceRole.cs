namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>What quoted words are to the entry that quotes them. The order decides which of several marks comes first.</summary>
internal enum PlaceRole
{
    /// <summary>The words of a statement.</summary>
    Statement,

    /// <summary>The words in question.</summary>
    Erratum,

    /// <summary>The words of any other entry.</summary>
    Other,

    /// <summary>Words on the side: the cue of a statement, a mention of a party.</summary>
    Aside,

    /// <summary>Words that a value of the entry comes from. The entry leads to them; they are not marked, since they say little of it.</summary>
    Source,
}
