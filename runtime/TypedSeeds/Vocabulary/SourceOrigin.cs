using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>Where the value of a field comes from.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<SourceOrigin>))]
public enum SourceOrigin
{
    /// <summary>The annotator's own judgement: the field has no entry under <c>sources</c>.</summary>
    Judgement,

    /// <summary>The document says so.</summary>
    Stated,

    /// <summary>It follows from what the document says.</summary>
    Inferred,

    /// <summary>Known from elsewhere; the document does not say so.</summary>
    External,
}
