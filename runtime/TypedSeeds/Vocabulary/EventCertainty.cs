using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>How certain it is that an event takes place.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<EventCertainty>))]
public enum EventCertainty
{
    /// <summary>It is over.</summary>
    Happened,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It has a date.</summary>
    Scheduled,

    /// <summary>It is intended, without a firm date.</summary>
    Planned,

    /// <summary>It may be so, or may come.</summary>
    Possible,

    /// <summary>It is spoken of as a mere case: what would be if.</summary>
    Hypothetical,

    /// <summary>Somebody says so; the document does not vouch for it.</summary>
    Alleged,
}
