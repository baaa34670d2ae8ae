using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The values of a field that are known beforehand.</summary>
internal static class ValueProposals
{
    private const string True = "true";
    private const string False = "false";

    public static Proposals Of(CompletionRequest request, Field field) => field.Type switch
    {
        FieldType.Choice => Choices(request, field),
        FieldType.Language => LanguageProposals.Of(request),
        FieldType.Date => new([.. FoundProposals.Dates(request)], IsCut: request.Typed.Trim().Length > 0),
        _ => new([.. Listed(request, field)]),
    };

    private static IEnumerable<Proposal> Listed(CompletionRequest request, Field field) => field.Type switch
    {
        FieldType.Boolean => [Value(True, string.Empty, CompletionItemKind.Keyword), Value(False, string.Empty, CompletionItemKind.Keyword)],
        FieldType.DocumentPath => Documents(request),
        FieldType.Duration => FoundProposals.Durations(request),
        FieldType.Id when request.Place.Owner?.Parent?.IsDocument == true => Stem(request),
        FieldType.Text when field.Key is FieldKeys.Name or FieldKeys.Aliases => FoundProposals.Names(request),
        FieldType.Text when field.Key is FieldKeys.Title && request.Place.Owner?.Parent?.IsDocument == true => FoundProposals.Titles(request),
        FieldType.Integer when field.Key is FieldKeys.Line => FoundProposals.Lines(request),
        _ => Named(request, field),
    };

    // A usual word of a value proposes it. An editor that filters by what is typed asks again, since the word is no beginning of the value.
    private static Proposals Choices(CompletionRequest request, Field field)
    {
        var typed = request.Typed.Trim().ToLowerInvariant();
        var meant = ChoiceWords.Meant(typed, field);
        var values = FieldWords.ChoicesOf(field).Select(choice => Value(choice.Id, choice.Meaning, CompletionItemKind.EnumMember) with
        {
            Words = typed.Length == 0 || choice.Id.StartsWith(typed, StringComparison.Ordinal) ? string.Empty
                : string.Join(" ", ChoiceWords.Of(choice.Id, field).Where(word => word.StartsWith(typed, StringComparison.Ordinal)).DefaultIfEmpty(choice.Id == meant ? typed : string.Empty)),
        });
        string[] likely = typed.Length > 0 ? [] : [.. LikelyChoices.Of(field, request)];
        return new([.. values.OrderBy(value => Array.IndexOf(likely, value.Value) is >= 0 and var rank ? rank - likely.Length : RankOf(value, typed, meant))], IsCut: typed.Length > 0);
    }

    private static int RankOf(Proposal value, string typed, string? meant) =>
        typed.Length == 0 || value.Value.StartsWith(typed, StringComparison.Ordinal) ? 0
        : value.Value == meant ? 1
        : value.Words.Length > 0 ? 2
        : 3;

    // Fields that hold the name of a kind, of a field or of a type are texts in their tables.
    private static IEnumerable<Proposal> Named(CompletionRequest request, Field field) => (request.Place.Path.FirstOrDefault(), field.Key) switch
    {
        (KindTable.KindsSection, FieldKeys.Type) => FieldTypeNames.Names.Select(static name => Value(name, string.Empty, CompletionItemKind.Keyword)).Concat(Kinds(request.Schema.Kinds)),
        (KindTable.RulesSection, FieldKeys.Kind) => Kinds(request.Schema.Kinds),
        (KindTable.RulesSection, FieldKeys.Fields) => request.Schema.Kinds
            .SelectMany(static kind => kind.AllFields)
            .Where(static other => !other.IsComputed)
            .DistinctBy(static other => other.Key)
            .OrderBy(static other => other.Key, StringComparer.Ordinal)
            .Select(static other => Value(other.Key, other.Description, CompletionItemKind.Property)),
        _ => [],
    };

    private static IEnumerable<Proposal> Kinds(IEnumerable<Kind> kinds) => kinds.Select(static kind => Value(kind.Name, kind.Description, CompletionItemKind.Class));

    // A document is mostly called as its file is.
    private static IEnumerable<Proposal> Stem(CompletionRequest request) =>
        Ids.Suggest(Path.GetFileNameWithoutExtension(request.File.Path)) is { Length: > 0 } id ? [Value(id, string.Empty, CompletionItemKind.Value)] : [];

    private static IEnumerable<Proposal> Documents(CompletionRequest request)
    {
        var folder = Path.GetDirectoryName(request.File.Path) ?? string.Empty;
        return request.Snapshot.Corpus.Documents
            .Select(document => Path.GetRelativePath(folder.Length == 0 ? "." : folder, document.FilePath).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(static path => Value(path, string.Empty, CompletionItemKind.File));
    }

    private static Proposal Value(string value, string meaning, CompletionItemKind kind) => new(value, value, kind) { Detail = meaning.Length > 0 ? meaning : null };
}
