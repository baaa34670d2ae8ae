namespace TypedSeeds.Json;

/// <summary>A value of the format's own vocabularies as its id, such as <c>call-on</c>.</summary>
/// <typeparam name="T">The enum of the vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<T> : ChoiceJsonConverter<T>
    where T : struct, Enum
{
    /// <summary>Makes a converter.</summary>
    /// <exception cref="NotSupportedException">The enum is none of the format's own.</exception>
    public VocabularyJsonConverter()
        : base(KnownVocabulary.Of(typeof(T))?.Table ?? throw new NotSupportedException($"{typeof(T)} is no vocabulary of the format."))
    {
    }
}
