using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>How far an agreement or commitment has come.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>Made before what the document is about.</summary>
    Previous,

    /// <summary>Agreed by its parties.</summary>
    Agreed,

    /// <summary>Announced as agreed.</summary>
    Announced,

    /// <summary>Agreed, with a time at which it is to happen.</summary>
    Planned,

    /// <summary>A commitment of one side, or of each by itself.</summary>
    Committed,

    /// <summary>In force.</summary>
    InForce,
}
