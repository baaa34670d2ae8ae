using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds quotes in one document, and checks what they leave out.</summary>
internal sealed class DocumentQuotes
{
    private readonly string _path;
    private readonly Action<Finding> _report;
    private readonly PieceFinder _finder;
    private readonly CancellationToken _cancellation;
    private readonly bool _isBlank;
    private bool _isBlankTold;

    /// <param name="document">The document.</param>
    /// <param name="layout">What a line of it is, as its annotation says.</param>
    /// <param name="language">The tag of its language; empty where it gives none.</param>
    /// <param name="isToldOfGaps">Whether a gap is told that no table of operators checks.</param>
    /// <param name="path">The annotation file whose quotes are found.</param>
    /// <param name="report">Where findings go.</param>
    /// <param name="counts">Counts an error of a rule that is full; false where it is not, and the error must be made.</param>
    /// <param name="cancellation">Stops long work.</param>
    public DocumentQuotes(DocumentText document, string layout, string language, bool isToldOfGaps, string path, Action<Finding> report, Predicate<Rule> counts, CancellationToken cancellation)
    {
        (_path, _report, _cancellation) = (path, report, cancellation);
        Document = new SearchedDocument(document, FilePaths.FileName(document.Path), Layout.Parse(layout), language, cancellation);
        _isBlank = Blank.Is(document.Text);
        var tag = OperatorTables.LanguageOf(language, document.Text);
        var table = OperatorTables.Find(tag ?? string.Empty);
        Governing = new GoverningWords(Document, table, cancellation);
        _finder = new PieceFinder(Document, path, report, counts) { Governing = Governing };
        var likely = table is null && isToldOfGaps ? new Lazy<string?>(() => OperatorTables.LikelyOf(tag, document.Text)) : null;
        Cuts = new CutChecks(Document, table, tag, isToldOfGaps, path, report, cancellation) { Likely = likely };
    }

    /// <summary>More pieces are put in order by no single action.</summary>
    private const int MostOrdered = 8;

    public SearchedDocument Document { get; }

    /// <summary>The checks of what the quotes leave out.</summary>
    public CutChecks Cuts { get; }

    /// <summary>What is taken into a quote that is proposed.</summary>
    public GoverningWords Governing { get; }

    /// <summary>The ranges of a quote; null where a piece is not found or out of order, which is reported.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="near">The quote that decides between several places; null where none does.</param>
    /// <param name="isLost">Whether a quote that is not found would decide between several places.</param>
    public Anchor? Find(QuoteSelector quote, Anchor? near = null, bool isLost = false)
    {
        if (_isBlank)
        {
            TellBlank(quote);
            return null;
        }

        var ranges = new TextRange[quote.Pieces.Count];
        for (var i = 0; i < ranges.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_finder.Find(quote.Pieces[i], near, ranges.Length == 1 ? null : Beside(quote, i, ranges), new(quote.Context is not null, isLost)) is not { } range)
            {
                return null;
            }

            if (i > 0 && range.Start < ranges[i - 1].End)
            {
                _report(Finding.PiecesOutOfOrder(new TokenPlace(_path, quote.Pieces[i].Opening.Token), InOrder(quote)));
                return null;
            }

            ranges[i] = range;
        }

        return new Anchor(new(ranges)) { Reasons = Reasons(quote), Token = quote.Pieces[0].Opening.Token };
    }

    private Func<Anchor?> Beside(QuoteSelector quote, int index, TextRange[] found) => () => AnchorBeside(quote, index, found);

    // The piece before it, or else the next one that has one place: the others are mostly in its sentence.
    private Anchor? AnchorBeside(QuoteSelector quote, int index, TextRange[] found)
    {
        if (index > 0)
        {
            return new Anchor(new([found[index - 1]]));
        }

        var silent = new PieceFinder(Document, _path, static _ => { }, static _ => true);
        var next = quote.Pieces.Skip(1).Take(MostOrdered).Select(piece => silent.Find(piece)).FirstOrDefault(static range => range is not null);
        return next is { } range ? new Anchor(new([range])) : null;
    }

    // Once: what is said of one quote holds for all.
    private void TellBlank(QuoteSelector quote)
    {
        if (!_isBlankTold)
        {
            _isBlankTold = true;
            _report(Finding.DocumentBlank(new TokenPlace(_path, quote.Pieces[0].Opening.Token), Document.Name));
        }
    }

    // The pieces as the document has them; null where one has no place, or overlaps another.
    private Proposal? InOrder(QuoteSelector quote)
    {
        if (quote.Pieces.Count > MostOrdered)
        {
            return null;
        }

        var silent = new PieceFinder(Document, _path, static _ => { }, static _ => true);
        var found = quote.Pieces.Select(piece => (Piece: piece, Range: piece.Token == piece.Opening.Token ? silent.Find(piece) : null)).ToArray();
        if (found.Any(static one => one.Range is null))
        {
            return null;
        }

        var ordered = found.OrderBy(static one => one.Range!.Value.Start).ToArray();
        return Enumerable.Range(1, ordered.Length - 1).Any(i => ordered[i].Range!.Value.Start < ordered[i - 1].Range!.Value.End) ? null
            : new(ListText.Of(ordered.Select(static one => one.Piece.Opening.Text).ToArray()), IsSafe: false, ProposalForm.Whole) { Token = quote.Token };
    }

    private static EquatableArray<string> Reasons(QuoteSelector quote)
    {
        var (context, hasReason) = (quote.Context, quote.Context is not null);
        foreach (var piece in quote.Pieces)
        {
            hasReason |= piece.Omits is not null;
        }

        return hasReason ? ReasonsOf(quote, context) : default;
    }

    private static EquatableArray<string> ReasonsOf(QuoteSelector quote, ScalarNode? context) =>
        quote.Pieces.Select((piece, i) => (i == 0 ? context : piece.Omits)?.Text ?? string.Empty).ToEquatableArray();
}
