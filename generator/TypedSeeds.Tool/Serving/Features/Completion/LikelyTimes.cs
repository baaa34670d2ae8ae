using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>How certain an event most probably is, and how far an agreement has come: what their dates say against the day of the document, and else the words that they quote.</summary>
internal static class LikelyTimes
{
    private const string Starts = "starts";
    private const string Due = "due";
    private const string StatedIn = "stated-in";
    private const string Statements = "statements";

    /// <summary>Such a date is that of a day.</summary>
    private const int LengthOfDay = 10;

    /// <summary>The certainty of an event; null where nothing tells it.</summary>
    public static string? CertaintyOf(CompletionRequest request) => EntryFields.TextOf(request, FieldKeys.Date) is { Length: > 0 } date && DayOf(request) is { Length: > 0 } day
        ? !IsAfter(date, day) ? "happened" : date.Length >= LengthOfDay ? "scheduled" : "planned"
        : QuoteHas(request, OperatorClass.Hedge) ? "possible"
        : null;

    /// <summary>The status of an agreement: what is to happen at a time is planned, and what one side promises is its commitment.</summary>
    public static string StatusOf(CompletionRequest request)
    {
        var day = DayOf(request);
        var (starts, due) = (EntryFields.TextOf(request, Starts), EntryFields.TextOf(request, Due));
        return ActOfStatement(request) == LikelyActs.Commit ? "committed"
            : day.Length == 0 ? "agreed"
            : IsAfter(starts, day) || IsAfter(due, day) ? "planned"
            : starts is { Length: > 0 } ? "in-force"
            : "agreed";
    }

    private static string DayOf(CompletionRequest request) => request.File.Annotation is { } annotation ? RelativeDates.DayOf(annotation.Meaning) : string.Empty;

    private static bool IsAfter(string? date, string day) => date is { Length: > 0 } && char.IsAsciiDigit(date[0]) && string.CompareOrdinal(date[..Math.Min(date.Length, day.Length)], day[..Math.Min(date.Length, day.Length)]) > 0;

    private static string? ActOfStatement(CompletionRequest request)
    {
        var text = request.Cursor.Marked;
        var id = EntryFields.Find(request, StatedIn) switch
        {
            LooseScalar scalar => EntryFields.TextOf(request, scalar),
            LooseSequence { Items: [{ Value: LooseScalar first }, ..] } => EntryFields.TextOf(request, first),
            _ => null,
        };
        return id is not null && request.Place.Entry?.Parent is { Mapping: { } root } && (root.Find(text, Statements)?.Value as LooseMapping)?.Find(text, id)?.Value is LooseMapping statement && statement.Find(text, FieldKeys.Act)?.Value is LooseScalar act
            ? ScalarText.Of(text, act)
            : null;
    }

    private static bool QuoteHas(CompletionRequest request, OperatorClass meant) =>
        Annotation.Of(request.Snapshot, request.File).Document is { IsUnreadable: false } document
        && request.File.Annotation!.Anchored is { } annotated
        && new WordsBeside(request, DocumentWords.Of(document.Text, annotated.Layout)).PlaceOf(FieldKeys.Quotes) is { } quote
        && OperatorTables.LanguageOf(annotated.Language, document.Text) is { } language
        && OperatorTables.Find(language)?.Find(document.Text, quote.Start, quote.End).Exists(found => found.Class == meant) == true;
}
