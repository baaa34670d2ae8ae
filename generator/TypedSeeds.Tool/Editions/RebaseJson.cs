using TypedSeeds.Tool.Editions.Aligning;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Editions;

/// <summary>Writes what became of each quote as JSON. Lines and columns count from one; columns and offsets are UTF-16 units.</summary>
internal static class RebaseJson
{
    public static void Write(RebaseReport report, Host host)
    {
        var texts = report.Rebased.Texts;
        host.Output.WriteLine(JsonFormatter.Of(new Report(
            report.Document,
            report.NewText,
            !report.IsDry,
            Enum.GetValues<Fate>().ToDictionary(FateText.NameOf, report.Count),
            report.Rewritten,
            report.Rebased.Quotes.Select(quote => Of(quote, texts)),
            new(texts.New.Select(unit => Of(texts.Now, unit.Range)), texts.Vanished.Select(unit => Of(texts.Old, unit.Range)), texts.Edited.Select(pair => new Change(Of(texts.Old, pair.Was.Range), Of(texts.Now, pair.Is.Range)))),
            report.Rebased.Problems.Select(static problem => new Finding(problem.Rule.Id, SeverityName.Of(problem.Severity), problem.Message, problem.Place?.Path, problem.Place?.Span.StartLine + 1, problem.Place?.Span.StartColumn + 1)))));
    }

    private static Item Of(RebasedQuote quote, EditionPair texts)
    {
        var place = quote.Quote.Place;
        return new(
            place.Path,
            place.Span.StartLine + 1,
            place.Span.StartColumn + 1,
            quote.Quote.Entry.Kind,
            quote.Quote.Entry.FullId,
            quote.Quote.Field,
            FateText.NameOf(quote.Fate),
            quote.HasPlace && quote.Edits.Count > 0,
            quote.Quote.Pieces.Zip(quote.Images, (piece, image) => new Piece(
                FateText.NameOf(image.Fate),
                Of(texts.Old, piece.Range),
                quote.HasPlace ? Of(texts.Now, image.Range!.Value) : null,
                !quote.HasPlace && (image.Range ?? image.Nearest) is { } nearest ? Of(texts.Now, nearest) : null)),
            quote.LookAlikes.Count > 0 ? quote.LookAlikes : null,
            quote.IsHidden ? true : null);
    }

    private static Words Of(Edition edition, TextRange range) =>
        new(edition.Document.LineOf(range.Start), edition.Document.ColumnOf(range.Start), range.Start, range.Length, edition.Document.Slice(range));

    private sealed record Report(string Document, string NewText, bool Written, Dictionary<string, int> Counts, int Rewritten, IEnumerable<Item> Quotes, SentenceLists Sentences, IEnumerable<Finding> Problems);

    private sealed record Item(string Path, int Line, int Column, string Kind, string Entry, string Field, string Fate, bool Rewritten, IEnumerable<Piece> Pieces, IReadOnlyList<int>? LookAlikeLines, bool? HiddenFromCheck);

    private sealed record Piece(string Fate, Words Was, Words? Now, Words? Nearest);

    private sealed record SentenceLists(IEnumerable<Words> New, IEnumerable<Words> Gone, IEnumerable<Change> Edited);

    private sealed record Change(Words Was, Words Now);

    private sealed record Finding(string Id, string Severity, string Message, string? Path, int? Line, int? Column);

    private sealed record Words(int Line, int Column, int Offset, int Length, string Text);
}
