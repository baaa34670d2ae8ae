using System.Globalization;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Values that the document says: its dates in EDTF, and its names.</summary>
internal static class FoundProposals
{
    private const int Most = 40;

    /// <summary>A headline is no longer.</summary>
    private const int LongestTitle = 500;

    /// <summary>So many characters before words show which ones they are.</summary>
    private const int Around = 30;

    /// <summary>Fewer figures are in most dates.</summary>
    private const int ShortestFigures = 3;


    /// <summary>The dates of the document, those nearest to what the entry quotes first, and the current day.</summary>
    public static IEnumerable<Proposal> Dates(CompletionRequest request)
    {
        var at = QuoteStart(request);
        var found = TextOf(request) is { } text ? FoundDates.In(text) : [];
        var day = request.File.Annotation is { } annotation ? RelativeDates.DayOf(annotation.Meaning) : string.Empty;
        return found
            .Concat(TextOf(request) is { } whole && day.Length > 0 ? FoundDates.WithoutYear(whole, day) : [])
            .OrderBy(date => Math.Abs(date.Start - at))
            .DistinctBy(static date => date.Date)
            .Take(Most)
            .Select(static date => Of(date.Date, date.Written == date.Date ? DateWords.Bare(date.Date) : $"‘{date.Written}’") with { Words = date.Written })
            .Append(Of(DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "today"))
            .DistinctBy(static proposal => proposal.Value)
            .Where(proposal => RankOf(proposal, request.Typed.Trim()) is not null)
            .OrderBy(proposal => RankOf(proposal, request.Typed.Trim()));
    }

    // How a date begins with what is typed: its words, a later word of it, or its figures; null where nothing of it does.
    private static int? RankOf(Proposal date, string typed)
    {
        var words = date.Words.Length > 0 ? date.Words : date.Detail ?? string.Empty;
        return typed.Length == 0 || words.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || date.Value.StartsWith(typed, StringComparison.Ordinal) ? 0
            : words.Split(' ').Any(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) ? 1
            : typed.Length >= ShortestFigures && (date.Value.Contains(typed, StringComparison.Ordinal) || words.Contains(typed, StringComparison.OrdinalIgnoreCase)) ? 2
            : null;
    }

    /// <summary>How often something recurs, as the document says it.</summary>
    public static IEnumerable<Proposal> Durations(CompletionRequest request) => TextOf(request) is not { } text ? [] : FoundDates.Durations(text)
        .DistinctBy(static duration => duration.Date)
        .Take(Most)
        .Select(static duration => Of(duration.Date, $"‘{duration.Written}’") with { Words = duration.Written });

    /// <summary>The names that the document has: those of the words of the entry's id first, then those that it has most often.</summary>
    public static IEnumerable<Proposal> Names(CompletionRequest request)
    {
        var words = (request.Place.Entry?.Name ?? string.Empty).Split('-', StringSplitOptions.RemoveEmptyEntries).Select(NameQuery.Fold).ToHashSet(StringComparer.Ordinal);
        var isPerson = request.Place.Entry?.Pair.Value is LooseMapping entry && entry.Find(request.Cursor.Marked, FieldKeys.Kind)?.Value is LooseScalar kind && ScalarText.Of(request.Cursor.Marked, kind) == KindTable.Person;
        return TextOf(request) is not { } text ? [] : FoundNames.In(text)
            .Where(name => !isPerson || char.IsUpper(name[0]))
            .Select(name => (Name: name, Shared: words.Count == 0 ? 0 : name.Split(' ').Count(word => words.Contains(NameQuery.Fold(word)))))
            .OrderByDescending(static name => name.Shared)
            .Take(Most)
            .Select(static name => Of(name.Name, null));
    }

    /// <summary>The headline of the document: its first line that has words.</summary>
    public static IEnumerable<Proposal> Titles(CompletionRequest request) =>
        (TextOf(request) is { } text ? text[..Math.Min(text.Length, LongestTitle)] : string.Empty)
            .Split('\n')
            .Select(static line => line.Trim().TrimStart('#').TrimStart())
            .Where(static line => line.Length > 0)
            .Take(1)
            .Select(static line => Of(line, null));

    /// <summary>The lines in which the words of the quote are, each with the words around them.</summary>
    public static IEnumerable<Proposal> Lines(CompletionRequest request)
    {
        if (TextOf(request) is not { } text)
        {
            return [];
        }

        var words = DocumentWords.Of(text, request.File.Annotation!.Anchored.Layout);
        var beside = new WordsBeside(request, words);
        return (beside.Quotes.Count > 0 ? beside.Quotes : beside.PlacesOf(FieldKeys.Start))
            .Select(place => (Line: words.Lines.LineAt(place.Start) + 1, place.Start))
            .DistinctBy(static place => place.Line)
            .Take(Most)
            .Select(place => Of(place.Line.ToString(CultureInfo.InvariantCulture), OneLine.Of(Shorten.BetweenWords(text.Substring(Math.Max(0, place.Start - Around), Math.Min(text.Length, place.Start + (2 * Around)) - Math.Max(0, place.Start - Around)), 3 * Around))));
    }

    private static Proposal Of(string value, string? detail) => new(value, value, CompletionItemKind.Value) { Detail = detail };

    private static string? TextOf(CompletionRequest request) =>
        Annotation.Of(request.Snapshot, request.File).Document is { IsUnreadable: false } document ? document.Text : null;

    private static int QuoteStart(CompletionRequest request) =>
        TextOf(request) is { } text && new WordsBeside(request, DocumentWords.Of(text, request.File.Annotation!.Anchored.Layout)) is var beside
            ? beside.StartOf(FieldKeys.Quote) ?? beside.StartOf(FieldKeys.Quotes) ?? 0
            : 0;
}
