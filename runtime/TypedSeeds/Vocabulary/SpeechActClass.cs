using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>The five classes of illocutionary acts after Searle (1976).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<SpeechActClass>))]
public enum SpeechActClass
{
    /// <summary>Commits the speaker to something being so.</summary>
    Assertive,

    /// <summary>Tries to get somebody to do something.</summary>
    Directive,

    /// <summary>Commits the speaker to doing something.</summary>
    Commissive,

    /// <summary>Shows the speaker's attitude to something.</summary>
    Expressive,

    /// <summary>Makes something so by saying it.</summary>
    Declarative,
}
