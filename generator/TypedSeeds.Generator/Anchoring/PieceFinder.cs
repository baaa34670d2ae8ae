using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds one piece of a quote in its document: ordinal, case-sensitive, one run of white space equal to any other.</summary>
/// <remarks>
/// A text quote selector of the Web Annotation Data Model, read more strictly: where that takes every match, more than
/// one is an error here, since a citation names one place. Places that cut a character or a word do not count.
/// </remarks>
internal sealed class PieceFinder(SearchedDocument document, string annotationPath, Action<Finding> report, Predicate<Rule> counts)
{
    /// <summary>An amount has no more spaces.</summary>
    private const int MostOfAmount = 4;

    /// <summary>How many places a message lists; more would not help an annotator.</summary>
    private const int MostListed = 12;

    /// <summary>Words at more places than this are too common for advice.</summary>
    private const int MostCompared = 64;

    private readonly PlaceAdvice _advice = new(document);

    // The quote that is sought, where what governs it belongs to it.
    private PieceSelector? _governed;

    // Whether the places of the quote that is sought would be decided by one that is not found.
    private bool _isLost;

    /// <summary>What is taken into a quote that is proposed; null where nothing is.</summary>
    public GoverningWords? Governing { get; init; }

    private (int From, int To) Everywhere => (0, document.Index.Text.Length);

    /// <summary>The place of a piece; null where it has none, which is reported.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="near">The quote that decides between several places; null where none does.</param>
    /// <param name="beside">Another piece of the quote, beside which the words are most probably meant; it decides nothing.</param>
    /// <param name="known">What is known of its quote.</param>
    public TextRange? Find(PieceSelector piece, Anchor? near = null, Func<Anchor?>? beside = null, KnownOfQuote known = default)
    {
        _isLost = known.IsLost;
        _governed = near is null && !known.HasReason && !known.IsLost && piece is { End: null, Omits: null } ? piece : null;
        if (piece.Line > document.Lines.Count)
        {
            ReportLine(piece);
            return null;
        }

        if (piece.Wrong is { } wrong)
        {
            ReportWrongPlace(piece, wrong, near);
            return null;
        }

        if (FindOpening(piece, piece.HasPlace ? null : near, near, beside) is not { } opening)
        {
            return null;
        }

        var (start, length) = opening;
        return piece.End is null ? document.Index.ToOriginal(start, length) : FindEnd(piece, start, length);
    }

    // A line that is none cannot have been meant; the only place of the words was.
    private void ReportLine(PieceSelector piece)
    {
        if (counts(Rules.LineOutOfRange))
        {
            return;
        }

        var (words, places) = FindWords(piece.Opening.Text, Everywhere);
        var found = InContext(places, new WordsInContext(Normalize(piece.Prefix), words, Normalize(piece.End is null ? piece.Suffix : null)), Everywhere);
        var where = found.Whole.Count == 0 ? string.Empty : $"; it says this in {Lines(found)}";
        report(Finding.LineOutOfRange(At(piece.LineToken), document.Name, document.LineCount, piece.Line, new(where, OnlyLine(found))));
    }

    // What to write there depends on the places. Words that have none are told, too.
    private void ReportWrongPlace(PieceSelector piece, WrongPlace wrong, Anchor? quote)
    {
        var part = PartOf(piece.Line);
        var (words, places) = FindWords(piece.Opening.Text, part);
        var context = new WordsInContext(Normalize(piece.Prefix), words, Normalize(piece.End is null ? piece.Suffix : null));
        var found = InContext(places, context, part);
        if (!counts(wrong.IsLine ? Rules.QuoteShape : Rules.UnknownField))
        {
            var isKnown = found.IsAll && found.Whole.Count is > 0 and <= MostCompared;
            report(wrong.Finding(At(wrong.Token), !isKnown ? wrong.Otherwise : wrong.IsLine ? InLines(wrong, found, words.Length) : _advice.OfNumber(wrong.Number, wrong.Key, piece, found.Whole, words)));
        }

        if (found.Whole.Count == 0 && !found.IsGivenUp)
        {
            ReportElsewhere(piece, context, part, quote);
        }
    }

    private Hint InLines(WrongPlace wrong, FoundPlaces found, int length)
    {
        var lines = found.Whole.Select(LineOf).Distinct().ToArray();
        var meant = lines.Where(line => line >= wrong.Numbers.First && line <= wrong.Numbers.Last).ToArray();
        var only = meant.Length == 1 ? meant : lines;
        return only.Length == 1
            ? new($"; the quote begins in line {Invariant.Text(only[0])}: write {FieldKeys.Line}: {Invariant.Text(only[0])}", wrong.Line(only[0], isSafe: lines.Length == 1))
            : new($"; the words are in {Lines(found)}: write the one that is meant", null) { Choices = LinesOf(found, wrong.Numbers.First, length).Select(choice => choice with { Form = wrong.Line(1, isSafe: false).Form }).ToEquatableArray() };
    }

    private (int Start, int Length)? FindOpening(PieceSelector piece, Anchor? near, Anchor? quote, Func<Anchor?>? beside)
    {
        var part = PartOf(piece.Line);
        var (words, places) = FindWords(piece.Opening.Text, part);
        // The suffix of a passage follows its end, not its start.
        var context = new WordsInContext(Normalize(piece.Prefix), words, Normalize(piece.End is null ? piece.Suffix : null));
        var found = InContext(places, context, part);
        if (found.IsGivenUp)
        {
            report(Finding.SearchGivenUp(At(piece.Opening.Token), document.Name, TextIndex.MostLookedUp));
            return null;
        }

        switch (found.Whole.Count)
        {
            case 1:
                return (found.Whole[0], words.Length);
            case 0:
                ReportElsewhere(piece, context, part, quote);
                return null;
            default:
                return Decide(piece, found, words, near, beside);
        }
    }

    // Words that are found in a normalized text are normal themselves. Most are found, so they are normalized last.
    private (string Words, FoundPlaces Places) FindWords(string written, (int From, int To) part)
    {
        var words = written.Trim(' ');
        var places = PlacesOf(words, part);
        if (places.Whole.Count > 0 || Normalize(words).Trim(' ') is var normal && normal == words)
        {
            return (words, places);
        }

        return (normal, PlacesOf(normal, part));
    }

    private FoundPlaces PlacesOf(string words, (int From, int To) part) =>
        part == Everywhere ? document.Index.Find(words) : document.Index.Find(words, part.From, part.To);

    private (int From, int To) PartOf(int line)
    {
        if (line == 0)
        {
            return Everywhere;
        }

        var from = document.Index.FromOriginal(document.Lines.StartOf(line - 1));
        return (from, line < document.Lines.Count ? document.Index.FromOriginal(document.Lines.StartOf(line)) : document.Index.Text.Length);
    }

    // With many places, each would be compared with a long context; one search for words and context finds them all.
    private FoundPlaces InContext(FoundPlaces places, WordsInContext context, (int From, int To) part)
    {
        if (context.IsBare)
        {
            return places;
        }

        return places.IsAll && places.Whole.Count <= MostCompared
            ? places.Where(place => Has(context, place) && document.Index.IsWhole(context.StartFrom(place), context.Length))
            : document.Index.FindInContext(context, part.From, part.To, FoundPlaces.Most);
    }

    // What governs one of several pieces may be in another one, so nothing is taken into it.
    private TextRange? WithGoverning(TextRange words) =>
        _governed is not { } piece || Governing is null ? words
        : Governing.With(words, piece) is { } whole && (whole == words || !piece.IsOneOfSeveral) ? whole
        : null;

    private TextRange? FindEnd(PieceSelector piece, int start, int length)
    {
        var (words, places) = FindWords(piece.End!.Text, Everywhere);
        var context = new WordsInContext(string.Empty, words, Normalize(piece.Suffix));
        if (FirstFrom(start + length, places, context) is >= 0 and var end)
        {
            return document.Index.ToOriginal(start, end + words.Length - start);
        }

        if (places.IsGivenUp)
        {
            report(Finding.SearchGivenUp(At(piece.End.Token), document.Name, TextIndex.MostLookedUp));
            return null;
        }

        if (counts(Rules.QuoteEndNotFound))
        {
            return null;
        }

        report(Finding.QuoteEndNotFound(At(piece.End.Token), document.Name, LineOf(start), ExplainEnd(piece, start + length, places, context)));
        return null;
    }

    private int FirstFrom(int from, FoundPlaces places, WordsInContext context)
    {
        var first = places.Whole.IndexFrom(from);
        var last = Math.Min(places.Whole.Count, first + MostCompared);
        for (var i = first; i < last; i++)
        {
            if (Has(context, places.Whole[i]) && document.Index.IsWhole(places.Whole[i], context.Length))
            {
                return places.Whole[i];
            }
        }

        if (last == places.Whole.Count && places.IsAll)
        {
            return -1;
        }

        var rest = document.Index.FindInContext(context, last > first ? places.Whole[last - 1] + 1 : from, document.Index.Text.Length, most: 1).Whole;
        return rest.Count > 0 ? rest[0] : -1;
    }

    private Hint ExplainEnd(PieceSelector piece, int from, FoundPlaces places, WordsInContext context)
    {
        if (places.Whole.Count == 0)
        {
            return ExplainMissing(piece.End!, context.Words, (from, document.Index.Text.Length), places);
        }

        var next = places.Whole.IndexFrom(from);
        if (next == places.Whole.Count)
        {
            var last = places.Whole[places.Whole.Count - 1];
            var isBeside = last + context.Words.Length > from - piece.Start!.Text.Length;
            return $"; it is before it, in line {Invariant.Text(LineOf(last))}: {(isBeside ? "write words after the start as the end, or all of them as 'exact'" : "where the passage begins there, exchange 'start' and 'end'")}";
        }

        var place = NearlyInContext(places.Whole.GetRange(next, places.Whole.Count - next), context);
        return $" with this suffix: in line {Invariant.Text(LineOf(place))}, ‘{WordsAfter(place + context.Words.Length, context.After.Length)}’ is after it{ExplainCut(place, context)}{AfterLooksAlike(place, context)}";
    }

    private void ReportElsewhere(PieceSelector piece, WordsInContext context, (int From, int To) part, Anchor? quote)
    {
        var places = document.Index.Find(context.Words);
        if (places.Whole.Count == 0 && !places.IsGivenUp)
        {
            if (Placeholder.Is(piece.Opening.Text) && !piece.IsOneOfSeveral)
            {
                if (!counts(Rules.ToBeWritten))
                {
                    report(Finding.ToBeWritten(At(piece.Opening.Token), FieldKeys.Quote, piece.Opening.Text, "the exact words of the document"));
                }

                return;
            }

            if (counts(Rules.QuoteNotFound))
            {
                return;
            }

            // A part of a quote cannot be pieces itself.
            var hint = Omission.Alone(piece) ?? NoWords(piece) ?? CommentedWords.Explain(piece, document) ?? DividedWords.Explain(piece, document) ?? SeveralQuotes.Explain(piece, document) ?? Elsewhere(piece, part) ?? (quote is null ? null : CueWords.Explain(piece.Opening.Text, quote, document)) ?? ExplainMissing(piece.Opening, context.Words, part, places);
            hint = quote is null ? hint : CueWords.InItsSentences(hint, quote, document);
            var finding = Finding.QuoteNotFound(At(piece.Opening.Token), document.Name, piece.Token == piece.Opening.Token ? hint : new(hint.Text, hint.Proposal));

            // What the document has in another form was not meant for another one.
            report(hint.Proposal is { IsSafe: true } ? finding : finding with { Sought = new(context.Words, document.Document.Path) });
            return;
        }

        var inContext = InContext(places, context, Everywhere);
        if (inContext.Whole.Count == 0)
        {
            ReportContext(piece, Nearest(places.Whole, context, piece.Line, part), context);
        }
        else
        {
            report(Finding.QuoteDrifted(At(piece.LineToken), document.Name, piece.Line, new(Lines(inContext, piece.Line), OnlyLine(inContext)) { Choices = LinesOf(inContext, piece.Line, context.Words.Length) }));
        }
    }

    // What is no words of a document: two offsets, or a class of passages that is misspelt.
    private static Hint? NoWords(PieceSelector piece) => piece is { Start: { } start, End: { } end } && start.Text.All(Ascii.IsDigit) && end.Text.All(Ascii.IsDigit)
        ? "; offsets are computed and never written: write the words with which the passage starts and ends"
        : piece.MeantClass.Length > 0 ? Closest.Hint(piece.Opening.Text, piece.MeantClass) : default(Hint?);

    // What is written beside the words of the document, or words that it has apart. Words that are the same ones are neither.
    private Hint? Elsewhere(PieceSelector piece, (int From, int To) part) =>
        part == Everywhere && document.Index.Find(Normalize(piece.Opening).Trim(' ')).FirstCut < 0 && (ForeignEnds.HasOmission(piece.Opening.Text) || document.Same.Find(piece.Opening.Text) is null) ? ForeignEnds.Explain(piece, document) ?? JoinedWords.Explain(piece.Opening.Text, document) : null;

    /// <summary>Why words are nowhere: they are parts of others, at best in the part of the document that is meant, or only similar.</summary>
    private Hint ExplainMissing(ScalarNode written, string words, (int From, int To) part, FoundPlaces anywhere)
    {
        if (anywhere.FirstCut < 0)
        {
            var hint = document.Near.Hint(written.Text, document, part == Everywhere || part.To <= part.From ? null : document.Index.ToOriginal(part.From, part.To - part.From), WithGoverning);

            // In the whole document they are, since they are its own words.
            return part == Everywhere ? hint : hint.If(hint.Proposal is { } proposal && PlacesOf(proposal.Value, part).Whole.Count > 0);
        }

        var cut = PlacesOf(words, part).FirstCut;
        var range = document.Index.ToOriginal(cut < 0 ? anywhere.FirstCut : cut, words.Length);
        var start = document.Borders.StartOf(range.Start);
        var end = document.Borders.Has(range.End) ? range.End : document.Borders.Around(range.End).End;
        return new($"; nearest is {document.PlaceOf(start)}: {CutExplanation.Explain(document, range)}", WithGoverning(new TextRange(start, end - start)) is { } whole ? document.ProposalFor(whole) : null);
    }

    private void ReportContext(PieceSelector piece, List<int> places, WordsInContext context)
    {
        if (places.Count == 0)
        {
            report(Finding.SearchGivenUp(At(piece.Opening.Token), document.Name, TextIndex.MostLookedUp));
            return;
        }

        if (counts(Rules.QuoteContext))
        {
            return;
        }

        var spaced = OtherSpaces(places, context) ?? (context.Before.Length > 0 && context.After.Length > 0 ? OtherSpaces(places, context with { After = string.Empty }) : null);
        var place = spaced?.Place ?? NearlyInContext(places, context);
        var line = LineOf(place);
        var cut = ExplainCut(place, context);
        if (piece.Prefix is { } prefix && (spaced is { } fitting ? fitting.Before != context.Before : piece.Suffix is null || InContext(document.Index.Find(context.Words), context with { After = string.Empty }, Everywhere).Whole.Count == 0))
        {
            var before = WordsBefore(place, prefix.Text.Length);
            var choices = ContextsOf(places, context.Words.Length, prefix.Text, isBefore: true);
            var hint = spaced is { } found ? Spaced(FieldKeys.Prefix, found.Before) : Written(FieldKeys.Prefix, cut + BeforeLooksAlike(place, context), OnlyAt(places, before), choices);
            report(Finding.QuoteContext(At(prefix.Token), document.Name, line, "before it", before, hint with { Choices = choices }));
            return;
        }

        var after = WordsAfter(place + context.Words.Length, piece.Suffix?.Text.Length ?? 0);
        var others = piece.Suffix is null ? default : ContextsOf(places, context.Words.Length, piece.Suffix.Text, isBefore: false);
        var advice = spaced is { After.Length: > 0 } right ? Spaced(FieldKeys.Suffix, right.After) : Written(FieldKeys.Suffix, cut + AfterLooksAlike(place, context), piece.Suffix is null ? null : OnlyAt(places, after), others);
        report(Finding.QuoteContext(At((piece.Suffix ?? piece.Prefix)!.Token), document.Name, line, "after it", after, advice with { Choices = others }));
    }

    // What is told of its letters or of a word that it cuts says what to write itself.
    private static Hint Written(string key, string explained, Proposal? only, EquatableArray<Proposal> choices) => new(
        explained.Length > 0 ? explained
        : only is not null ? $"; write {key}: {YamlText.Quoted(only.Value)}, or take '{key}' out"
        : choices.Count > 0 ? $"; write the one that is meant: {string.Join(" or ", choices.Take(PlaceAdvice.MostTold).Select(choice => $"{key}: {YamlText.Quoted(choice.Value)}"))}"
        : string.Empty, only);

    private static Hint Spaced(string key, string words) => new($"; write {key}: {YamlText.Quoted(words)}", new(words, IsSafe: true));

    /// <summary>The only one of the places whose context differs from the one that is written in the white space beside the quote alone, which YAML keeps in quotes only, with that context.</summary>
    private (int Place, string Before, string After)? OtherSpaces(List<int> places, WordsInContext context)
    {
        if (places.Count > MostCompared)
        {
            return null;
        }

        var (before, after) = (context.Before.Trim(' '), context.After.Trim(' '));
        var found =
            from place in places
            from start in before.Length == 0 ? [context.Before] : new[] { context.Before, before + " ", before }
            from end in after.Length == 0 ? [context.After] : new[] { context.After, " " + after, after }
            let written = context with { Before = start, After = end }
            where Has(written, place) && document.Index.IsWhole(written.StartFrom(place), written.Length)
            group written by place;

        // Where it is that of several places, it would decide nothing.
        return found.Take(2).ToArray() is { Length: 1 } only && only[0].First() is var fitting ? (only[0].Key, fitting.Before, fitting.After) : null;
    }

    // Where the quote has one place, its line and what is around it are what they are.
    private static Proposal? OnlyAt(List<int> places, string words) => places.Count == 1 && words.Trim(' ').Length > 0 ? new(words, IsSafe: true) : null;

    private Proposal? OnlyLine(FoundPlaces places) => places.IsAll && places.Whole.Count == 1 ? new(Invariant.Text(LineOf(places.Whole[0])), IsSafe: true) : null;

    /// <summary>The first place whose context is the right one but cuts a word, or else the first.</summary>
    private int NearlyInContext(List<int> places, WordsInContext context)
    {
        var near = places.FindIndex(place => Has(context, place));
        return places[Math.Max(0, near)];
    }

    private string ExplainCut(int place, WordsInContext context) => Has(context, place)
        ? "; " + CutExplanation.Explain(document, document.Index.ToOriginal(context.StartFrom(place), context.Length))
        : string.Empty;

    /// <summary>Names the characters of a context that only look like those of the document; empty where others differ.</summary>
    private string BeforeLooksAlike(int place, WordsInContext context) => LooksAlike(context.Before, length => place < length ? null : document.Index.Text.Substring(place - length, length));

    private string AfterLooksAlike(int place, WordsInContext context)
    {
        var end = place + context.Words.Length;
        return LooksAlike(context.After, length => end + length > document.Index.Text.Length ? null : document.Index.Text.Substring(end, length));
    }

    // Letters in parts are longer than whole ones, by their marks.
    private static string LooksAlike(string expected, Func<int, string?> partOf) => expected.Length > MostCompared
        ? string.Empty
        : Enumerable.Range(1, (2 * expected.Length) + 1).Select(partOf).OfType<string>().Select(part => LookAlikes.Clause(expected, part)).FirstOrDefault(static clause => clause.Length > 0) ?? string.Empty;

    // A space may be within an amount.
    private string WordsBefore(int place, int expected)
    {
        var from = Surroundings.WordStart(document.Index.Text, place - Surroundings.Shown(expected));
        for (var words = 0; words < MostOfAmount && from > 0 && !document.Index.IsWhole(from, place - from); words++)
        {
            from = Surroundings.WordStart(document.Index.Text, from - 1);
        }

        return document.Index.Text.Substring(from, place - from);
    }

    private string WordsAfter(int end, int expected)
    {
        var to = Surroundings.WordEnd(document.Index.Text, end + Surroundings.Shown(expected));
        for (var words = 0; words < MostOfAmount && to > end && to < document.Index.Text.Length && !document.Index.IsWhole(end, to - end); words++)
        {
            to = Surroundings.WordEnd(document.Index.Text, to + 1);
        }

        return document.Index.Text.Substring(end, to - end);
    }

    private static string Normalize(ScalarNode? words) => words is null ? string.Empty : Normalize(words.Text);

    private static string Normalize(string words) => TextIndex.Normalize(words);

    /// <summary>Whether the words at a place have a context, as characters.</summary>
    private bool Has(WordsInContext context, int place)
    {
        var (text, start) = (document.Index.Text, context.StartFrom(place));
        return start >= 0
            && string.CompareOrdinal(text, start, context.Before, 0, context.Before.Length) == 0
            && string.CompareOrdinal(text, place + context.Words.Length, context.After, 0, context.After.Length) == 0;
    }

    /// <summary>The one of several places that is meant, if a quote decides that; else what would decide it is reported.</summary>
    private (int Start, int Length)? Decide(PieceSelector piece, FoundPlaces found, string words, Anchor? near, Func<Anchor?>? beside)
    {
        var (chosen, which) = (found.Whole[0], "the first");
        if (near is not null)
        {
            var nearest = new NearestPlaces(document, near, words);
            var inSentence = nearest.InItsSentences();
            if (inSentence.Count == 1)
            {
                return (inSentence[0], words.Length);
            }

            (chosen, which) = inSentence.Count > 1
                ? (inSentence[0], "the first of those that are nearest to the quote")
                : (nearest.FirstOf(found.Whole), "the one nearest to the quote");
        }

        if (_isLost || counts(Rules.QuoteAmbiguous))
        {
            return null;
        }

        if (near is null && beside?.Invoke() is { } other)
        {
            var nearest = new NearestPlaces(document, other, words);
            var itsOwn = nearest.InItsSentences();
            (chosen, which) = (itsOwn.Count > 0 ? itsOwn[0] : nearest.FirstOf(found.Whole), "the one nearest to the other piece");
        }

        var count = found.IsAll ? Invariant.Text(found.Whole.Count) : $"more than {Invariant.Text(FoundPlaces.Most)}";
        var advice = found.IsAll && found.Whole.Count <= MostCompared ? _advice.OfEach(piece, found.Whole, chosen, which, words) : string.Empty;
        report(Finding.QuoteAmbiguous(At(piece.Opening.Token), document.Name, count, Lines(found), DividedWords.Explain(piece, document) is { } divided ? advice with { Text = divided } : advice));
        return null;
    }

    /// <summary>The lines that words are in, the nearest to one first; none where they are in one alone.</summary>
    private EquatableArray<Proposal> LinesOf(FoundPlaces places, int nearest, int length) => places.Whole.Count < 2 ? default : places.Whole
        .GroupBy(LineOf)
        .OrderBy(line => Math.Abs(line.Key - nearest))
        .Take(Hint.MostChoices)
        .Select(line => new Proposal(Invariant.Text(line.Key), IsSafe: false) { Label = _advice.Shown(line.First(), length) })
        .ToEquatableArray();

    /// <summary>The words before or after each of several places, those first that are nearest to what is written; none where there is one place, or too many to choose from.</summary>
    private EquatableArray<Proposal> ContextsOf(List<int> places, int length, string written, bool isBefore)
    {
        if (places.Count is < 2 or > MostCompared)
        {
            return default;
        }

        var (text, ends) = (document.Index.Text, places.ConvertAll(place => place + length));
        return places
            .Select(place => (Place: place, Words: isBefore ? Surroundings.ShortestPrefix(text, place, places, document.Index.IsWhole) : Surroundings.ShortestSuffix(text, place + length, ends, document.Index.IsWhole)))
            .Where(static found => found.Words is not null)
            .OrderBy(found => written.Length > MostCompared ? 0 : Closest.Distance(written.Trim(' '), found.Words!.Trim(' ')))
            .Take(Hint.MostChoices)
            .Select(found => new Proposal(found.Words!, IsSafe: false) { Label = _advice.Shown(found.Place, length) })
            .ToEquatableArray();
    }

    /// <summary>The places in the line that is given, or else all, the nearest to that line first.</summary>
    private List<int> Nearest(List<int> places, WordsInContext context, int line, (int From, int To) part)
    {
        if (line == 0)
        {
            return places;
        }

        var inLine = PlacesOf(context.Words, part).Whole;
        return inLine.Count > 0 ? inLine : [.. places.OrderBy(place => Math.Abs(LineOf(place) - line))];
    }

    /// <summary>The lines of places: the nearest to one first, or in their order where that is 0.</summary>
    private string Lines(FoundPlaces places, int nearest = 0)
    {
        var found = nearest == 0 ? places.Whole.Take(MostListed).Select(LineOf) : places.Whole.Select(LineOf).OrderBy(line => Math.Abs(line - nearest)).Take(MostListed);
        var lines = found.Distinct().Select(line => Invariant.Text(line)).ToArray();
        var listed = (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines);
        return places.Whole.Count > MostListed ? listed + ", …" : listed;
    }

    private int LineOf(int place) => _advice.LineOf(place);

    private TokenPlace At(int token) => new(annotationPath, token);
}
