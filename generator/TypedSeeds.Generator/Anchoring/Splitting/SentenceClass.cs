namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>What a character is to the end of a sentence.</summary>
internal enum SentenceClass : byte
{
    Other,
    Lower,
    Upper,

    /// <summary>A letter of a script without capitals.</summary>
    Letter,

    /// <summary>A letter of a script that writes no space between words.</summary>
    Joined,

    /// <summary>A letter of a script that has no stop.</summary>
    Phrase,
    Digit,

    /// <summary>A mark or an invisible character; it belongs to what is before it.</summary>
    Extend,

    /// <summary>The stop that also ends short forms and numbers.</summary>
    FullStop,

    /// <summary>A stop that ends something only before white space.</summary>
    SpacedStop,

    /// <summary>A stop that is used for nothing else, with or without white space after it.</summary>
    Stop,
    Open,
    Close,

    /// <summary>A quotation mark that opens in one language and closes in another.</summary>
    Quote,
}
