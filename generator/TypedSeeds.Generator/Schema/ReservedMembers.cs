
namespace TypedSeeds.Generator.Schema;

/// <summary>The names that the property of a corpus's own field cannot have, since its record uses them. A test holds them against the runtime's records.</summary>
internal static class ReservedMembers
{
    /// <summary>The members of every entry.</summary>
    public static readonly string[] OfEntry =
    [
        "Id", "Kind", "FullId", "Corpus", "Description", "Deprecated", "Formerly", "Sources", "SourceOf", "EqualityContract",
        "Errata", "ColumnCount", "ColumnsFrom", "FieldKeyOf", "WriteFields",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "PrintMembers", "Clone",
    ];

    /// <summary>The members of every class of entries, which therefore can have none of these names.</summary>
    public static readonly string[] OfEntryClass = ["All", "Find", "Ids"];

    private static readonly Dictionary<string, string[]> OfRecord = new(StringComparer.Ordinal)
    {
        ["SourceDocument"] = ["Text", "CoveredShare", "CoveredWordShare", "LineCount", "PositionOf", "Search", "Line"],
        // The last is a property of JSON, beside those of the fields.
        ["Party"] = ["Read", "Match", "Switch", "PartyKind"],
        ["Statement"] = ["CameoCode", "QuoteIn"],
    };

    /// <summary>What uses a name already, in words; null where the name is free.</summary>
    /// <param name="recordName">The record of the kind, without its namespace.</param>
    /// <param name="builtIn">The built-in kind that is extended, or null.</param>
    /// <param name="scope">Where ids of the kind are unique.</param>
    /// <param name="name">The name.</param>
    public static string? Owner(string recordName, Kind? builtIn, Scope scope, string name)
    {
        if (OfEntry.Contains(name))
        {
            return "the record of every entry";
        }

        if ((builtIn?.Scope ?? scope) == Scope.Document && name == "Document")
        {
            return "the record of every entry of a document";
        }

        var ofRecord = OfRecord.TryGetValue(recordName, out var names) && names.Contains(name);
        var ofField = builtIn is not null && builtIn.Fields.Any(field => field.PropertyName == name);
        var isReverse = builtIn is not null && Reverse.Of(builtIn.Name).Any(reverse => reverse.Name == name);
        var isRecord = name == recordName || (builtIn is not null && RecordNames.OfExtended(builtIn).Contains(name));
        return ofRecord || ofField || isReverse || isRecord ? $"the record {recordName}" : null;
    }
}
