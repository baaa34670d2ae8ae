
namespace TypedSeeds.Generator.Schema;

/// <summary>
/// The names of types that a kind of the corpus's own cannot have: those that are emitted for the built-in kinds, the
/// public types of the runtime, since a consumer who uses both namespaces could name neither, and the members of every
/// entry, since no record can have a member of its own name.
/// </summary>
internal static class ReservedTypes
{
    /// <summary>The public types of the runtime's namespace; a test holds them against it.</summary>
    public static readonly string[] OfRuntime =
    [
        "Agreement", "AgreementStatus", "CalendarDuration", "CodeScheme", "CodeSet", "CoverageCounts", "DatePrecision", "DocumentCoverage", "DocumentEntry", "DocumentLayout", "Entry",
        "Erratum", "Event", "EventCertainty", "FieldSource", "Group", "Office", "Omission", "Organization", "PartialDate", "Party", "Person",
        "Quote", "Reach", "SourceDocument", "SourceOrigin", "SpeechAct", "SpeechActClass", "SpeechActExtensions", "State", "Statement",
        "StatementMode", "TextPosition", "TextRange", "Topic",
    ];

    /// <summary>The class of the corpus as a whole.</summary>
    public const string CorpusClass = "Seeds";

    public static IEnumerable<string> All => OfRuntime
        .Concat(KindTable.BuiltIn.Select(kind => kind.ClassName))
        .Concat(KindTable.BuiltIn.SelectMany(RecordNames.OfExtended))
        .Concat(ReservedMembers.OfEntry)
        .Concat([RecordNames.PartyInterface, CorpusClass, CompiledFileNames.Namespace, "TypedSeeds"])
        .Distinct();
}
