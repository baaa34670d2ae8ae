namespace TypedSeeds.Generator.Schema;

/// <summary>What a field may hold, and so how its value is read: never by YAML's own guess.</summary>
internal enum FieldType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A decimal number of at most 28 digits.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A path to a document, relative to the annotation file.</summary>
    DocumentPath,

    /// <summary>64 hexadecimal digits.</summary>
    Sha256,

    /// <summary>EDTF, levels 0 and 1.</summary>
    Date,

    /// <summary>An ISO 8601 duration.</summary>
    Duration,

    /// <summary>An absolute URI.</summary>
    Uri,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>Words of the document.</summary>
    Quote,

    /// <summary>One of a closed list of values.</summary>
    Choice,

    /// <summary>A mapping from scheme to code.</summary>
    Codes,

    /// <summary>The id of another entry.</summary>
    Reference,

    /// <summary>A list of offices.</summary>
    Offices,

    /// <summary>A mapping from field to source.</summary>
    Sources,

    /// <summary>A mapping from document to the quote of it that has the same words in its language.</summary>
    Versions,

    /// <summary>A new id, or one that was given up.</summary>
    Id,

    /// <summary>The values of a choice: a list of ids, or a mapping from id to meaning.</summary>
    Values,

    /// <summary>A mapping from key to the declaration of a field.</summary>
    Fields,
}
