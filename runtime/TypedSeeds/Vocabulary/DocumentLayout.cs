using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>What a line of a document is.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<DocumentLayout>))]
public enum DocumentLayout
{
    /// <summary>A part of a paragraph: a line break ends no sentence.</summary>
    Wrapped,

    /// <summary>A paragraph: a line break ends a sentence.</summary>
    Lines,
}
