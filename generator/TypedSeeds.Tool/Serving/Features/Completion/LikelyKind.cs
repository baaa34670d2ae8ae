using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What a party most probably is, by its fields, its name, the words before that in the document, and who refers to it.</summary>
internal static class LikelyKind
{
    private const string Codes = "codes";

    private const int MostNames = 3;

    /// <summary>So many words before a name say what it is: “the power company Nordkraft”.</summary>
    private const int WordsBefore = 2;

    /// <summary>So far before a name those words are.</summary>
    private const int Reach = 60;

    // Words that the names of bodies have, and those of people have not.
    private static readonly HashSet<string> Bodies =
    [
        "council", "ministry", "agency", "company", "corporation", "bank", "university", "school", "association", "union", "committee", "commission", "party", "office", "board", "court",
        "government", "parliament", "senate", "police", "army", "authority", "institute", "institution", "museum", "garden", "gardens", "hospital", "times", "news", "herald", "post", "group", "federation",
        "league", "society", "foundation", "fund", "club", "chamber", "department", "department’s", "insurer", "newspaper", "ltd", "inc", "gmbh", "ag", "plc", "friends",
        "consult", "consulting", "consultants", "engineers", "firm", "manufacturer", "operator", "supplier", "utility", "airline", "railway", "railways", "works", "laboratory", "centre", "center", "network", "trust", "church", "city", "town", "municipality",
    ];

    /// <summary>The kind; null where nothing tells it.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="written">The name, where it is written in the place of the entry's fields.</param>
    public static string? Of(CompletionRequest request, string? written = null)
    {
        var name = written ?? EntryFields.TextOf(request, FieldKeys.Name) ?? request.Place.Entry?.Name.Replace('-', ' ') ?? string.Empty;
        return ByFields(request, name) ?? ByWordsBefore(request, name) ?? Of(name) ?? ByUses(request);
    }

    // Only people hold offices and speak for others, and only what is no person has members.
    private static string? ByFields(CompletionRequest request, string name) =>
        EntryFields.Find(request, FieldKeys.Offices) is not null || (EntryFields.Find(request, FieldKeys.Represents) is not null && !IsOfBody(name)) ? KindTable.Person
        : EntryFields.Find(request, Codes) is LooseMapping codes && codes.Pairs.Any(pair => CodeSchemes.IsOfCountry(EntryFields.TextOf(request, pair.Key))) ? KindTable.State
        : EntryFields.Find(request, FieldKeys.Members) is null ? null
        : IsOfBody(name) ? KindTable.Organization
        : KindTable.Group;

    private static string? ByWordsBefore(CompletionRequest request, string name)
    {
        if (name.Length == 0 || Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document || document.Text.IndexOf(name, StringComparison.Ordinal) is not (> 0 and var at))
        {
            return null;
        }

        var before = document.Text[Math.Max(0, at - Reach)..at];
        return before.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsBefore).Any(static word => Bodies.Contains(word.ToLowerInvariant())) ? KindTable.Organization : null;
    }

    // Others speak for a body, are a part of it, or hold an office in it.
    private static string? ByUses(CompletionRequest request) => request.Place.Entry is { Name: { Length: > 0 } id } && Annotation.Of(request.Snapshot, request.File).Places.Any(place =>
        place is { Role: not YamlRole.Key, Field.Key: FieldKeys.Represents or FieldKeys.PartOf or FieldKeys.Of or FieldKeys.Publisher } && ScalarText.Of(request.File.Text, place.Scalar) == id)
            ? KindTable.Organization
            : null;

    /// <summary>The kind that a name tells.</summary>
    public static string? Of(string name)
    {
        var words = name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return CountryNames.CodeOf(name) is not null ? KindTable.State
            : IsOfBody(name) ? KindTable.Organization
            : words.Length is > 1 and <= MostNames && words.All(static word => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower)) ? KindTable.Person
            : null;
    }

    private static bool IsOfBody(string name) => name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Any(static word => Bodies.Contains(word.ToLowerInvariant()));
}
