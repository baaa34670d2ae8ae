using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>Whose quotes count for the coverage of a document that another package carries.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CoverageCounts>))]
public enum CoverageCounts
{
    /// <summary>Those of this annotation alone.</summary>
    Alone,

    /// <summary>Those of this annotation, and those by which its own package annotates the document.</summary>
    Together,
}
