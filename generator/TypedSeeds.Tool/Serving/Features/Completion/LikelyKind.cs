using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What a party most probably is, by its name.</summary>
internal static class LikelyKind
{
    private const string State = "state";
    private const string Person = "person";
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
        var text = request.Cursor.Marked;
        var name = request.Place.Entry?.Pair.Value is LooseMapping entry && entry.Find(text, FieldKeys.Name)?.Value is LooseScalar written ? ScalarText.Of(text, written) : request.Place.Entry?.Name.Replace('-', ' ') ?? string.Empty;
        return Of(name);
    }

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
