using System.Globalization;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Values that the document says: its dates in EDTF, and its names.</summary>
internal static class FoundProposals
{
    private const int Most = 40;

    /// <summary>The dates of the document, those nearest to what the entry quotes first, and the current day.</summary>
    public static IEnumerable<Proposal> Dates(CompletionRequest request)
    {
        var at = QuoteStart(request);
        var found = TextOf(request) is { } text ? FoundDates.In(text) : [];
        return found
            .OrderBy(date => Math.Abs(date.Start - at))
            .DistinctBy(static date => date.Date)
            .Take(Most)
            .Select(static date => Of(date.Date, date.Written == date.Date ? DateWords.Bare(date.Date) : $"‘{date.Written}’"))
            .Append(Of(DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "today"))
            .DistinctBy(static proposal => proposal.Value);
    }

    /// <summary>The names that the document has, those it has most often first.</summary>
    public static IEnumerable<Proposal> Names(CompletionRequest request) =>
        TextOf(request) is { } text ? FoundNames.In(text).Take(Most).Select(static name => Of(name, null)) : [];

    private static Proposal Of(string value, string? detail) => new(value, value, CompletionItemKind.Value) { Detail = detail };

    private static string? TextOf(CompletionRequest request) =>
        Annotation.Of(request.Snapshot, request.File).Document is { IsUnreadable: false } document ? document.Text : null;

    private static int QuoteStart(CompletionRequest request) =>
        TextOf(request) is { } text && new WordsBeside(request, DocumentWords.Of(text, request.File.Annotation!.Anchored.Layout)) is var beside
            ? beside.StartOf(FieldKeys.Quote) ?? beside.StartOf(FieldKeys.Quotes) ?? 0
            : 0;
}
