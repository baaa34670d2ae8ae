using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Serving.Features.Completion;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What words of a document that are selected may be, other than a statement: the name of a party, or the day of an event.</summary>
internal static class SelectionActions
{
    private const int MostWords = 8;

    public static IEnumerable<KnownAction> Of(string words, TextRange sentence, string text, Annotation annotation)
    {
        if (FoundDates.In(words) is [{ Start: 0 } date, ..] && date.Written.Length == words.Length && Free("event-" + date.Date, KindTable.Event, annotation) is { } day)
        {
            string[] fields = [$"{FieldKeys.Name}: {MissingValues.ToDo}", $"{FieldKeys.Date}: {YamlText.Words(date.Date)}", $"{FieldKeys.Quotes}: [{PlacedQuote.In(text).Of(sentence)}]"];
            return Entry(annotation, KindTable.Event, day, fields, $"Add an event on {date.Date}");
        }

        return IsName(words) && Free(Ids.Suggest(words), KindTable.Party, annotation) is { } id
            ? Entry(annotation, KindTable.Party, id, [$"{FieldKeys.Kind}: {LikelyKind.Of(words) ?? MissingValues.ToDo}", $"{FieldKeys.Name}: {YamlText.Words(words)}"], $"Add the {KindTable.Party} '{id}'")
            : [];
    }

    // Each word has a capital, but for those between names.
    private static bool IsName(string words)
    {
        var parts = words.Split(' ');
        return parts.Length <= MostWords && char.IsUpper(words[0]) && !words.Any(static character => character is '.' or ',' or ';' or ':' or '\n') && parts.All(static part => part.Length > 0 && (char.IsUpper(part[0]) || part.Length <= 3));
    }

    private static string? Free(string id, string kind, Annotation annotation) =>
        Ids.Problem(id) is null && !annotation.Places.Any(place => annotation.DeclaredBy(place) is { } key && key.Kind == kind && key.Id == id) ? id : null;

    private static IEnumerable<KnownAction> Entry(Annotation annotation, string kind, string id, string[] fields, string title) =>
        SectionText.WithEntry(annotation, annotation.Schema[kind].Section, id, fields) is { } entry ? [new(title, annotation.File, [entry])] : [];
}
