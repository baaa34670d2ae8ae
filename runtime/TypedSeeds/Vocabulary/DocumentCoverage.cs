using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>How much of a document its annotation claims to cover.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<DocumentCoverage>))]
public enum DocumentCoverage
{
    /// <summary>Some of it.</summary>
    Partial,

    /// <summary>Every sentence: one that no quote touches is a warning at compile time.</summary>
    Complete,

    /// <summary>Every word: one that no quote holds is a warning at compile time.</summary>
    EveryWord,
}
