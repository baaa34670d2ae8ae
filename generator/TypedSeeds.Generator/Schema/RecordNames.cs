
namespace TypedSeeds.Generator.Schema;

/// <summary>The names of the records that are emitted for kinds that a corpus declares or extends.</summary>
internal static class RecordNames
{
    /// <summary>What the records of parties have in common where a corpus adds fields to them.</summary>
    public const string PartyInterface = "ICorpusParty";

    /// <summary>The name under which JSON says which of its records an entry is; no field may have it.</summary>
    public static string SubtypeMember(Kind kind) => kind.RecordName + "Kind";

    /// <summary>The record of the runtime that the records of a kind are derived from.</summary>
    public static string BaseOf(Kind kind) => kind.Scope == Scope.Document ? "DocumentEntry" : "Entry";

    // Not the built-in record's own name: who uses both namespaces, as nearly every consumer does, could then name neither.
    private const string Prefix = "Corpus";

    /// <summary>The record that is derived from a built-in one to hold the fields that the corpus adds.</summary>
    public static string OfExtended(string builtIn) => Prefix + (builtIn == "SourceDocument" ? "Document" : builtIn);

    /// <summary>All records that are derived for a kind.</summary>
    public static IEnumerable<string> OfExtended(Kind kind) => BuiltInRecords(kind).Select(OfExtended);

    /// <summary>The built-in records of a kind: one, or one for each value of the field that decides.</summary>
    public static IEnumerable<string> BuiltInRecords(Kind kind) => kind.SubtypeField.Length == 0
        ? [kind.RecordName]
        : kind.Fields.First(field => field.Key == kind.SubtypeField).ChoiceIds.Select(Ids.ToMemberName);
}
