using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Anchoring.Versions;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A bound file and its document's text in, entries whose quotes are ranges of that text out.</summary>
internal sealed class Anchorer
{
    private readonly BoundFile _file;
    private readonly SearchedDocument _document;
    private readonly LimitedFindings _findings;
    private readonly List<TextRange> _quoted = [];
    private readonly List<QuoteCut> _cuts = [];
    private readonly DocumentQuotes _quotes;
    private readonly VersionQuotes _versions;
    private readonly EquatableArray<QuoteSelector> _guests;
    private readonly bool _mayMissGuests;
    private readonly bool _isOfLargeCorpus;
    private readonly OtherLanguage? _otherLanguage;
    private readonly CancellationToken _cancellation;
    private bool _isBroken;
    private bool _hasFailedQuote;

    private Anchorer(AnchorInput input, DocumentText document, DocumentRequest request, CancellationToken cancellation)
    {
        _file = input.File;
        _findings = new() { Most = input.File.MostFindings };
        _guests = input.Guests;
        _mayMissGuests = input.MayMissGuests;
        _isOfLargeCorpus = input.IsOfLargeCorpus;
        _otherLanguage = request is { Language: { Length: > 0 } tag, LanguageToken: > 0 } ? OtherLanguage.Of(tag, document.Text) : null;

        // A language that is wrong is told at its place, and not again at a gap.
        var isToldOfGaps = _otherLanguage is null && !request.HasWrongLanguage;
        _quotes = new DocumentQuotes(document, request.Layout, request.Language, isToldOfGaps, _file.Path, Report, Counts, cancellation);
        _document = _quotes.Document;
        _versions = new VersionQuotes(input, request.Language, Report, Counts, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Anchors the quotes of a file whose document is known.</summary>
    public static AnchoredFile Anchor(BoundFile file, DocumentText? document, CancellationToken cancellation = default) =>
        Anchor(new AnchorInput(file, document, string.Empty), cancellation);

    /// <summary>Anchors the quotes of a file.</summary>
    public static AnchoredFile Anchor(AnchorInput input, CancellationToken cancellation = default)
    {
        var (file, document) = (input.File, input.Document);
        if (file.Document is not { } request)
        {
            // A section 'document' that is no mapping is reported; the quotes of its file are in no text.
            var entries = file.Entries.Select(entry => WithoutQuotes(entry, entry.IsBroken || HasQuotes(entry)));
            return new(file.Path, file.IsComplete, string.Empty, null, entries.ToEquatableArray(), file.Findings);
        }

        var finding = document is null ? DocumentFiles.NotFound(file, request, input.Advice) : DocumentFiles.Problem(file, request, document);
        if (document is null || document.IsUnreadable || finding is not null)
        {
            // That a document cannot be read is reported once, at the document.
            var broken = file.Entries.Select(entry => WithoutQuotes(entry, isBroken: true));
            var findings = finding is null ? file.Findings : file.Findings.Append(finding).ToEquatableArray();
            return new(file.Path, file.IsComplete, request.Id, null, broken.ToEquatableArray(), findings)
            {
                RequestedPath = document?.Path ?? string.Empty,
            };
        }

        return new Anchorer(input, document!, request, cancellation).Run(request);
    }

    private AnchoredFile Run(DocumentRequest request)
    {
        var entries = new AnchoredEntry[_file.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            entries[i] = AnchorEntry(_file.Entries[i], isBroken: request.Id.Length == 0);
        }

        // The words are sought in the text that is there: a hash that differs says nothing of any of them.
        if (DocumentFiles.HashProblem(_file, request, _document.Document) is { } differs)
        {
            _findings.Add(differs);
        }

        // Words of another text are not in the language of this one either.
        var isOtherText = _quoted.Count == 0 && WrongText.Is(_findings.ToEquatableArray(), _document.Name);
        if (_otherLanguage is { } other && !isOtherText)
        {
            Report(Finding.OtherLanguage(new TokenPlace(_file.Path, request.LanguageToken), request.Id, request.Language, other.Found, other.Tag));
        }
        else if (_otherLanguage is null && request is { Language.Length: > 0, TranslatedFromToken: > 0 } && string.Equals(request.Language, request.TranslatedFrom, StringComparison.OrdinalIgnoreCase))
        {
            Report(Finding.TranslatedFromItself(new TokenPlace(_file.Path, request.TranslatedFromToken), request.TranslatedFrom));
        }

        var guests = FindGuests();
        _quoted.AddRange(guests);
        var others = request is { CountsTogether: true, Of: { } carried } ? QuotedRanges.Read(carried.Quoted, _document.Document.Length) : [];
        if (others is null)
        {
            Report(Finding.TextNotCarried(new TokenPlace(_file.Path, request.Token), request.Of!.Key.FullId, request.Of.Package, "its index says that what is not in the text is quoted; build the package anew"));
        }

        _quoted.AddRange(others ?? []);
        Measure(request, entries);
        var found = _findings.ToEquatableArray();
        return new(_file.Path, _file.IsComplete, request.Id, _document.Document, new(entries), _file.Findings.Concat(isOtherText ? WrongText.Once(found, _document.Name) : found).ToEquatableArray())
        {
            HasOffsets = _isOfLargeCorpus,
            Guests = guests.ToEquatableArray(),
            QuotedByCarrier = (others ?? []).ToEquatableArray(),
        };
    }

    // What is wrong with them is told in the files that have them.
    private List<TextRange> FindGuests()
    {
        var ranges = new List<TextRange>();
        var finder = _guests.Count == 0 ? null : new PieceFinder(_document, _file.Path, static _ => { }, static _ => true);
        foreach (var piece in _guests.SelectMany(static guest => guest.Pieces))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (finder!.Find(piece) is { } range)
            {
                ranges.Add(range);
            }
            else
            {
                _hasFailedQuote = true;
            }
        }

        return ranges;
    }

    // In a document without an id, which is reported, nothing can be named.
    private AnchoredEntry AnchorEntry(BoundEntry entry, bool isBroken)
    {
        _isBroken = entry.IsBroken || isBroken;
        _cuts.Clear();
        _quotes.Governing.Entry = entry;
        var values = new AnchoredValue?[entry.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = entry.Values[i] switch
            {
                QuotesValue quotes => AnchorQuotes(quotes, entry.Kind.AllFields[i], Near(entry.Kind, i, values), IsLost(entry, i, values)),
                SourcesValue sources => AnchorSources(sources, quote => AnchorQuote(quote, SourceQuote, near: null, isLost: false)),
                VersionsValue versions => AnchorVersions(versions, entry, entry.Kind.AllFields[i]),
                var value => (AnchoredValue?)value,
            };
        }

        _quotes.Cuts.Check(entry, _cuts, _isBroken);

        // A quote of the header that is not found is left out alone, as any wrong field of it.
        return Anchored(entry, values, entry.Kind.Name == KindTable.Document ? entry.IsBroken || isBroken : _isBroken);
    }

    // The table of kinds has a field after the one that places it.
    private static Anchor? Near(Kind kind, int field, AnchoredValue?[] values) =>
        kind.AllFields[field].PlacedBy is { Length: > 0 } other && values[kind.IndexOf(other)] is AnchorsValue { Anchors.Count: > 0 } quotes
            ? quotes.Anchors[0]
            : null;

    // The quote that would place it is not found, which is reported: where the words beside it are follows from that.
    private static bool IsLost(BoundEntry entry, int field, AnchoredValue?[] values) =>
        entry.Kind.AllFields[field].PlacedBy is { Length: > 0 } other && entry.Kind.IndexOf(other) is var placing
        && entry.Values[placing] is QuotesValue { Quotes.Count: > 0 } && values[placing] is not AnchorsValue { Anchors.Count: > 0 };

    private static readonly Field SourceQuote = KindTable.SourceFields.First(static field => field.Key == FieldKeys.Quote);

    private AnchorsValue AnchorQuotes(QuotesValue quotes, Field field, Anchor? near, bool isLost)
    {
        var anchors = new List<Anchor>(quotes.Quotes.Count);
        foreach (var quote in quotes.Quotes)
        {
            if (AnchorQuote(quote, field, near, isLost) is { } anchor)
            {
                anchors.Add(anchor);
            }
        }

        foreach (var range in quotes.Classes.Contains(KindTable.HeadingsClass) ? Headings() : [])
        {
            _quoted.Add(range);
            anchors.Add(new Anchor(new([range])));
        }

        return new AnchorsValue(anchors.ToEquatableArray());
    }

    private IEnumerable<TextRange> Headings() => _document.Sentences.Where(static sentence => sentence.IsHeading).Select(static sentence => sentence.Range);

    private static AnchoredSourcesValue AnchorSources(SourcesValue sources, Func<QuoteSelector, Anchor?> anchor) => new(sources.Sources
        .Select(source => new AnchoredSource(source.Field, source.Origin, source.Quote is { } quote ? anchor(quote) : null, source.Note, source.Uri) { Token = source.Token })
        .ToEquatableArray());

    private AnchoredVersionsValue AnchorVersions(VersionsValue versions, BoundEntry entry, Field field)
    {
        var anchored = _versions.Anchor(versions, entry, field);
        _isBroken |= anchored.Versions.Count < versions.Versions.Count;
        return anchored;
    }

    private Anchor? AnchorQuote(QuoteSelector quote, Field field, Anchor? near, bool isLost)
    {
        if (_quotes.Find(quote, near, isLost) is not { } anchor)
        {
            // Where several quotes fail for one reason, one is told.
            (_isBroken, _hasFailedQuote) = (true, true);
            return null;
        }

        foreach (var range in anchor.Pieces)
        {
            _quoted.Add(range);
        }

        _cuts.Add(new QuoteCut(field, quote, anchor));
        return anchor;
    }

    private void Measure(DocumentRequest request, AnchoredEntry[] entries)
    {
        var covered = Coverage.Measure(_document.Document.Text, _document.Borders.Words, _document.Sentences, _quoted, request.Coverage >= CoverageClaim.EveryWord, _cancellation);

        // What could not be read, is still to be written, or quotes words that are not there, was meant for one of the sentences that are left.
        if (_file.HasAllQuotes && !_hasFailedQuote && !_mayMissGuests)
        {
            ReportUncovered(request, covered);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Kind.Name == KindTable.Document)
            {
                entries[i] = WithCounts(entries[i], _document.Document.IsCarried ? string.Empty : FilePaths.FileName(_document.Document.Path), covered);
            }
        }
    }

    private void ReportUncovered(DocumentRequest request, CoveredText covered)
    {
        foreach (var sentence in request.Coverage >= CoverageClaim.EverySentence ? covered.Sentences : [])
        {
            ReportUncovered(Rules.SentenceNotCovered, () => Finding.SentenceNotCovered(PlaceOf(sentence), request.Id));
        }

        foreach (var words in request.Coverage >= CoverageClaim.EveryWord ? covered.Words : [])
        {
            ReportUncovered(Rules.WordsNotCovered, () => Finding.WordsNotCovered(PlaceOf(words.Range), _document.Slice(words.Range), words.Count, request.Id));
        }
    }

    // A long document has hundreds of thousands, and nobody reads more than the first.
    private void ReportUncovered(Rule rule, Func<Finding> make)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_findings.IsFull(rule, _document.Document.FilePath))
        {
            _findings.Count(rule, _document.Document.FilePath);
        }
        else
        {
            _findings.Add(make());
        }
    }

    private TextPlace PlaceOf(TextRange range) => _document.Document.PlaceOf(_document.SpanOf(range));

    private static AnchoredEntry WithCounts(AnchoredEntry document, string fileName, CoveredText covered)
    {
        var values = document.Values.ToArray();
        values[document.Kind.IndexOf(FieldKeys.Text)] = fileName.Length == 0 ? null : new TextValue(fileName);
        Set(KindTable.SentencesField, covered.SentenceCount);
        Set(KindTable.CoveredField, covered.CoveredSentenceCount);
        Set(KindTable.WordsField, covered.WordCount);
        Set(KindTable.CoveredWordsField, covered.CoveredWordCount);
        return document with { Values = new(values) };

        void Set(string field, int count) => values[document.Kind.IndexOf(field)] = new TextValue(Invariant.Text(count));
    }

    private static bool HasQuotes(BoundEntry entry) => entry.Values.Any(value => value
        is QuotesValue || (value is SourcesValue sources && sources.Sources.Any(source => source.Quote is not null)));

    // Without a text there are no ranges: quotes become no value, sources keep their other parts.
    private static AnchoredEntry WithoutQuotes(BoundEntry entry, bool isBroken)
    {
        var values = entry.Values.Select(static value => value is SourcesValue sources ? AnchorSources(sources, static _ => null) : value as AnchoredValue);
        return Anchored(entry, values.ToArray(), isBroken);
    }

    private static AnchoredEntry Anchored(BoundEntry entry, AnchoredValue?[] values, bool isBroken) =>
        new(entry.Kind, entry.Key, entry.Token, new(values), entry.Unique, isBroken) { Defaults = entry.Defaults };

    /// <summary>Counts an error of a rule that is full; false where it is not, and the error must be made.</summary>
    private bool Counts(Rule rule)
    {
        if (!_findings.IsFull(rule, _file.Path))
        {
            return false;
        }

        (_isBroken, _hasFailedQuote) = (true, true);
        _findings.Count(rule, _file.Path);
        return true;
    }

    private void Report(Finding finding)
    {
        // A warning leaves nothing out.
        _isBroken |= finding.Rule.Severity == RuleSeverity.Error;
        _hasFailedQuote |= finding.Rule.Severity == RuleSeverity.Error;
        _findings.Add(finding);
    }
}
