using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What a party most probably is, by its fields and its name.</summary>
internal static class LikelyKind
{
    private const string Codes = "codes";
    private const string State = "state";
    private const string Person = "person";
    private const string Group = "group";
    private const string Organization = "organization";

    private const int MostNames = 3;

    // Words that the names of bodies have, and those of people have not.
    private static readonly HashSet<string> Bodies =
    [
        "council", "ministry", "agency", "company", "corporation", "bank", "university", "school", "association", "union", "committee", "commission", "party", "office", "board", "court",
        "government", "parliament", "senate", "police", "army", "authority", "institute", "institution", "museum", "garden", "gardens", "hospital", "times", "news", "herald", "post", "group", "federation",
        "league", "society", "foundation", "fund", "club", "chamber", "department", "department’s", "insurer", "newspaper", "ltd", "inc", "gmbh", "ag", "plc", "friends",
    ];

    /// <summary>The kind; null where the name tells nothing.</summary>
    public static string? Of(CompletionRequest request)
    {
        var name = EntryFields.TextOf(request, FieldKeys.Name) ?? request.Place.Entry?.Name.Replace('-', ' ') ?? string.Empty;
        return ByFields(request, name) ?? Of(name);
    }

    // Only people hold offices, and only what is no person has members.
    private static string? ByFields(CompletionRequest request, string name) =>
        EntryFields.Find(request, FieldKeys.Offices) is not null ? Person
        : EntryFields.Find(request, Codes) is LooseMapping codes && codes.Pairs.Any(pair => CodeSchemes.IsOfCountry(EntryFields.TextOf(request, pair.Key))) ? State
        : EntryFields.Find(request, FieldKeys.Members) is null ? null
        : Of(name) is Organization ? Organization
        : Group;

    /// <summary>The kind that a name tells.</summary>
    public static string? Of(string name)
    {
        var words = name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return CountryNames.CodeOf(name) is not null ? State
            : words.Any(static word => Bodies.Contains(word.ToLowerInvariant())) ? Organization
            : words.Length is > 1 and <= MostNames && words.All(static word => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower)) ? Person
            : null;
    }
}
