using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>How the document gives the words of a statement.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<StatementMode>))]
public enum StatementMode
{
    /// <summary>The official wording, reproduced as such.</summary>
    Official,

    /// <summary>In quotation marks; it may still be a translation or a paraphrase.</summary>
    Quoted,

    /// <summary>Indirect speech.</summary>
    Reported,

    /// <summary>In the author's own voice, with no attribution in the sentence.</summary>
    Narrated,

    /// <summary>A heading or subheading.</summary>
    Headline,
}
