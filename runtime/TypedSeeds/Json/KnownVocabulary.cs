using System.Text.Json.Serialization;

namespace TypedSeeds.Json;

/// <summary>A vocabulary of the format.</summary>
/// <param name="Type">The enum of its values.</param>
/// <param name="Table">One line a value, with its id before the first <c>|</c>.</param>
/// <param name="MakeConverter">Makes its converter.</param>
internal sealed record KnownVocabulary(Type Type, string Table, Func<JsonConverter> MakeConverter)
{
    private const string DatePrecisions = "none\nyear\nseason\nmonth\nday";

    /// <summary>All of them. A test holds that each table of <see cref="Vocabulary"/> with an enum is here.</summary>
    public static IReadOnlyList<KnownVocabulary> All => Known;

    private static readonly KnownVocabulary[] Known =
    [
        Of<SpeechAct>(Vocabulary.SpeechActs),
        Of<SpeechActClass>(Vocabulary.SpeechActClasses),
        Of<StatementMode>(Vocabulary.StatementModes),
        Of<EventCertainty>(Vocabulary.EventCertainties),
        Of<AgreementStatus>(Vocabulary.AgreementStatuses),
        Of<SourceOrigin>(Vocabulary.SourceOrigins),
        Of<CoverageCounts>(Vocabulary.CoverageCounts),
        Of<DocumentCoverage>(Vocabulary.DocumentCoverages),
        Of<DocumentLayout>(Vocabulary.DocumentLayouts),
        Of<DatePrecision>(DatePrecisions),
    ];

    /// <summary>The vocabulary of an enum, or null where it is none of the format's own.</summary>
    public static KnownVocabulary? Of(Type type) => Array.Find(Known, known => known.Type == type);

    private static KnownVocabulary Of<T>(string table)
        where T : struct, Enum => new(typeof(T), table, static () => new VocabularyJsonConverter<T>());
}
