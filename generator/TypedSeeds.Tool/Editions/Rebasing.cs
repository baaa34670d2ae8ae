using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Editions.Aligning;
using TypedSeeds.Tool.Editions.Quotes;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Editions;

/// <summary>Carries the quotes of a document over to another text of it.</summary>
/// <param name="check">Checks a corpus, and keeps what did not change.</param>
/// <param name="files">The files of the corpus.</param>
/// <param name="corpus">The same, checked. The files that quote the document have no error.</param>
/// <param name="document">The document.</param>
/// <param name="now">The document with its new text.</param>
/// <param name="hash">The SHA-256 of its new bytes.</param>
internal sealed class Rebasing(CorpusCheck check, IReadOnlyList<CorpusFile> files, CheckedCorpus corpus, CorpusFile document, CorpusFile now, string hash)
{
    private readonly Dictionary<TextLayout, EditionPair> _texts = [];
    private readonly Dictionary<string, PieceRenewal> _renewals = new(StringComparer.Ordinal);
    private readonly List<RebasedQuote> _quotes = [];
    private readonly IReadOnlyList<CheckedFile> _annotations = AnnotationsOf(corpus, document);
    private readonly Dictionary<string, CheckedFile> _quoting = QuotingOf(corpus, document).ToDictionary(static file => file.Source.FilePath, StringComparer.Ordinal);
    private CancellationToken _cancellation;

    /// <summary>The files that annotate a document.</summary>
    public static IReadOnlyList<CheckedFile> AnnotationsOf(CheckedCorpus corpus, CorpusFile document) =>
        [.. corpus.Files.Where(file => corpus.Documents.Any(text => text.FilePath == document.FilePath && text.Path == file.Anchored.RequestedPath))];

    /// <summary>The files that annotate a document, and those whose statements have versions in it.</summary>
    public static IReadOnlyList<CheckedFile> QuotingOf(CheckedCorpus corpus, CorpusFile document)
    {
        var annotations = AnnotationsOf(corpus, document);
        return [.. annotations, .. corpus.Files.Where(file => !annotations.Contains(file, ReferenceEqualityComparer.Instance) && annotations.Any(own => QuoteList.HasVersions(file, own.Anchored.DocumentId)))];
    }

    public RebasedCorpus Run(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        foreach (var file in _quoting.Values)
        {
            var images = TextsOf(file).Images;
            _quotes.AddRange(_annotations.Select(static own => own.Anchored.DocumentId).Distinct().SelectMany(id => QuoteList.Of(file, id)).Select(quote => RebasedQuote.Of(quote, images)));
        }

        var rebased = Check();
        if (Change(quote => !quote.HasPlace || !IsRight(quote, rebased), static (quote, renewal) => Rewrite(quote, renewal)))
        {
            rebased = Check();
        }

        while (Change(quote => quote.HasPlace && !IsRight(quote, rebased), static (quote, _) => Undecided(quote)))
        {
            rebased = Check();
        }

        if (Change(quote => !quote.HasPlace && rebased.AnchorOf(quote.Quote) is not null, (quote, renewal) => Guard(quote, renewal)))
        {
            rebased = Check();
        }

        Change(static quote => !quote.HasPlace, (quote, _) => quote with { LookAlikes = LookAlikes(quote), IsHidden = rebased.AnchorOf(quote.Quote) is not null });
        return new(files, Files(Edits()), document.FilePath, _quotes, TextsOf(_annotations[0]), NewProblems.Of(corpus, rebased.Corpus, IsTold()));
    }

    // Why a quote is not found is told with what became of it.
    private Func<string, int, bool> IsTold()
    {
        var edits = Edits();
        var told = _quotes.Where(static quote => !quote.HasPlace).SelectMany(quote => quote.Quote.Tokens.Select(token => (quote.Quote.File.Source.FilePath, edits[quote.Quote.File.Source.FilePath].NewOf(quote.Quote.File.Positions.Ranges[token].Start)))).ToHashSet();
        return (path, start) => told.Contains((path, start));
    }

    private EditionPair TextsOf(CheckedFile file)
    {
        // A file with versions alone knows nothing of the document.
        var layout = (IsAnnotation(file) ? file : _annotations[0]).Anchored.Layout;
        if (!_texts.TryGetValue(layout, out var texts))
        {
            _texts[layout] = texts = new(new Edition(Text(document), layout, _cancellation), new Edition(Text(now), layout, _cancellation));
        }

        return texts;
    }

    private bool IsAnnotation(CheckedFile file) => _annotations.Contains(file, ReferenceEqualityComparer.Instance);

    private static DocumentText Text(CorpusFile file) => Generator.Stages.ReadDocument(file.Input, isDeclared: true, file.ResourceName);

    private PieceRenewal RenewalOf(CheckedFile file)
    {
        if (!_renewals.TryGetValue(file.Source.FilePath, out var renewal))
        {
            _renewals[file.Source.FilePath] = renewal = new(TextsOf(file).Now.Document, file.Source.FilePath);
        }

        return renewal;
    }

    /// <summary>Changes the quotes that a condition holds for; false where it holds for none.</summary>
    private bool Change(Predicate<RebasedQuote> condition, Func<RebasedQuote, PieceRenewal, RebasedQuote> change)
    {
        var numbers = Enumerable.Range(0, _quotes.Count).Where(i => condition(_quotes[i])).ToArray();
        foreach (var i in numbers)
        {
            _cancellation.ThrowIfCancellationRequested();
            _quotes[i] = change(_quotes[i], RenewalOf(_quotes[i].Quote.File));
        }

        return numbers.Length > 0;
    }

    // A piece that is where it was meant to be keeps its place, even where another piece of its quote is lost.
    private static RebasedQuote Rewrite(RebasedQuote quote, PieceRenewal renewal)
    {
        var edits = quote.Quote.Pieces.Zip(quote.Images, (piece, image) => image.Range is { } range ? renewal.To(quote.Quote.File, piece, range) : []).ToArray();
        return quote.HasPlace && edits.Contains(null) ? Undecided(quote) : quote with { Edits = [.. edits.SelectMany(static edit => edit ?? [])] };
    }

    private static RebasedQuote Undecided(RebasedQuote quote) => quote with { Fate = Fate.Undecided, Edits = [] };

    // What names a look-alike would pass every check from now on, so the annotation is made to say which words it meant.
    private RebasedQuote Guard(RebasedQuote quote, PieceRenewal renewal)
    {
        var lost = quote.Images.Select(static (image, i) => image.Range is null ? i : -1).FirstOrDefault(static i => i >= 0);
        var edits = renewal.ToNone(quote.Quote.File, quote.Quote.Pieces[lost], TextsOf(quote.Quote.File).Old.Document);
        return quote.Images[lost].Range is null && edits is not null ? quote with { Edits = [.. quote.Edits, .. edits] } : quote;
    }

    private List<int> LookAlikes(RebasedQuote quote)
    {
        var texts = TextsOf(quote.Quote.File);
        var lost = quote.Quote.Pieces.Where((_, i) => quote.Images[i].Fate == Fate.Gone).Take(1);
        return [.. lost.SelectMany(piece => texts.Now.Document.Index.Find(texts.Old.WordsOf(piece.Range)).Whole.Take(3).Select(place => texts.Now.Document.LineOf(texts.Now.Document.Index.ToOriginal(place, 1).Start))).Distinct()];
    }

    private RebasedCheck Check()
    {
        var edits = Edits();
        return new(check.Run(Files(edits), cancellation: _cancellation), edits);
    }

    private CorpusFile[] Files(Dictionary<string, PlacedEdits> edits) =>
    [
        .. files.Select(file => file.FilePath == document.FilePath ? now
            : edits.TryGetValue(file.FilePath, out var own) ? file with { Text = Mending.Edits.Apply(file.Text, own.InOrder) }
            : file),
    ];

    private Dictionary<string, PlacedEdits> Edits()
    {
        var written = _quotes.ToLookup(static quote => quote.Quote.File.Source.FilePath, static quote => quote.Edits, StringComparer.Ordinal);
        return _quoting.ToDictionary(static file => file.Key, file => new PlacedEdits(written[file.Key].SelectMany(static edits => edits).Concat(HashOf(file.Value))), StringComparer.Ordinal);
    }

    private IEnumerable<TextEdit> HashOf(CheckedFile file) =>
        IsAnnotation(file) && FileOutline.SectionOf(file.Meaning.Root, KindTable.Document)?.Find(FieldKeys.Sha256) is ScalarNode written
            ? [TokenEdits.Replace(file, written.Token, hash)]
            : [];

    private static bool IsRight(RebasedQuote quote, RebasedCheck rebased) =>
        rebased.AnchorOf(quote.Quote) is { } anchor && anchor.Pieces.SequenceEqual(quote.Images.Select(static image => image.Range!.Value));
}
