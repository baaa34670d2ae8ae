namespace TypedSeeds.Json;

/// <summary>A value of the format's own vocabularies as its id, such as <c>call-on</c>.</summary>
/// <typeparam name="T">The enum of the vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<T> : ChoiceJsonConverter<T>
    where T : struct, Enum
{
    private const string DatePrecisions = "none\nyear\nseason\nmonth\nday";

    /// <summary>Makes a converter.</summary>
    /// <exception cref="NotSupportedException">The enum is none of the format's own.</exception>
    public VocabularyJsonConverter()
        : base(TableOf(typeof(T)))
    {
    }

    private static string TableOf(Type type) => 0 switch
    {
        _ when type == typeof(SpeechAct) => Vocabulary.SpeechActs,
        _ when type == typeof(SpeechActClass) => Vocabulary.SpeechActClasses,
        _ when type == typeof(StatementMode) => Vocabulary.StatementModes,
        _ when type == typeof(EventCertainty) => Vocabulary.EventCertainties,
        _ when type == typeof(AgreementStatus) => Vocabulary.AgreementStatuses,
        _ when type == typeof(SourceOrigin) => Vocabulary.SourceOrigins,
        _ when type == typeof(DocumentCoverage) => Vocabulary.DocumentCoverages,
        _ when type == typeof(DocumentLayout) => Vocabulary.DocumentLayouts,
        _ when type == typeof(DatePrecision) => DatePrecisions,
        _ => throw new NotSupportedException($"{type} is no vocabulary of the format."),
    };
}
