using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Languages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Whether the quotes of an entry leave out what turns their sentence around: generator/docs/proof.md has the rule.</summary>
/// <param name="document">The document.</param>
/// <param name="table">The operators of its language; null where it has no table.</param>
/// <param name="language">The tag of its language; null where it is not known.</param>
/// <param name="isToldOfGaps">Whether a gap is told that no table checks: not where the language is told to be another one.</param>
/// <param name="path">The annotation file.</param>
/// <param name="report">Where findings go.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class CutChecks(SearchedDocument document, OperatorTable? table, string? language, bool isToldOfGaps, string path, Action<Finding> report, CancellationToken cancellation)
{
    private const int LongestShown = 60;

    // What is found for the quote at hand.
    private readonly List<FoundOperator> _told = [];
    private readonly List<FoundOperator> _governing = [];
    private readonly HashSet<FoundOperator> _known = [];

    // Made for the document's first entry.
    private OperatorScans? _scans;

    private List<QuoteCut> _cuts = [];
    private QuoteCut? _cut;

    // Made for the entry at hand where an operator is near, which few entries have.
    private QuotedPieces? _quoted;

    private bool _isGapTold;
    private bool _isOutsideTold;

    // The scans of the language that the document may be in.
    private OperatorScans? _likelyScans;

    private bool _isBroken;

    /// <summary>The language that a document may be in of which none is known; null where that is not told.</summary>
    public Lazy<string?>? Likely { get; init; }

    private OperatorScans? Scans => table is null ? null : _scans ??= new(document.Document.Text, table, IsKnown, cancellation);

    /// <summary>Checks the quotes of an entry. Where it has an error, only errors are told: the warnings may go with it.</summary>
    public void Check(BoundEntry entry, List<QuoteCut> cuts, bool isBroken)
    {
        (_cuts, _quoted, _isBroken) = (cuts, null, isBroken);
        foreach (var cut in cuts)
        {
            _cut = cut;
            var told = CheckGaps(cut);
            if (Scans is { } scans)
            {
                CheckOutside(scans, entry, cut, cuts, told);
            }
            else if (!_isOutsideTold && !isBroken && cut.Field.Asserts && cut.Selector.Context is null)
            {
                TellOfUnchecked(cut);
            }
        }
    }

    /// <summary>Checks what is left out between pieces.</summary>
    /// <returns>The operators that are reported.</returns>
    private List<FoundOperator> CheckGaps(QuoteCut cut)
    {
        _told.Clear();
        var (pieces, selectors) = (cut.Anchor.Pieces, cut.Selector.Pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            var gap = i == 0 ? default : TextGaps.LeftOut(document.Document.Text, pieces[i - 1].End, pieces[i].Start);
            var isInSentence = gap.Length > 0 && IsOneSentence(pieces[i - 1].End - 1, pieces[i].Start);
            var operation = isInSentence ? Scans?.In(gap, document.SentenceAt(gap.Start).Start) : null;
            if (selectors[i].Omits is { } reason)
            {
                if (gap.Length == 0)
                {
                    Report(Finding.ReasonIdle(At(reason), FieldKeys.Omits, "no words are left out before this piece"));
                }
                else if (table is not null && operation is null)
                {
                    Report(Finding.ReasonIdle(At(reason), FieldKeys.Omits, isInSentence
                        ? "the words that are left out hold no negation, condition, hedge or denial"
                        : "the gap ends in another sentence than it begins in, and needs none"));
                }
            }
            else if (operation is { } found)
            {
                _told.Add(found);
                Report(Finding.OperatorLeftOut(
                    At(selectors[i].Opening),
                    PlaceOf(found),
                    WordsOf(found),
                    Name(found.Class),
                    document.Shown(gap, LongestShown),
                    $"{{ {(selectors[i].Exact is null ? "start" : "exact")}: {YamlText.Quoted(Shorten.BetweenWords(selectors[i].Opening.Text, LongestShown))}, …, omits: the reason }}",
                    new CutProposals(document).OfGap(cut, i).ToEquatableArray()));
            }
            else if (isInSentence && table is null && isToldOfGaps && !_isGapTold)
            {
                _isGapTold = true;
                Report(Finding.GapUnchecked(At(selectors[i].Opening), language));
            }
        }

        return _told;
    }

    private void CheckOutside(OperatorScans scans, BoundEntry entry, QuoteCut cut, List<QuoteCut> cuts, List<FoundOperator> told)
    {
        _governing.Clear();
        if (cut.Field.Asserts)
        {
            FindGoverning(scans, cut);
        }

        var isFar = cut.Field.Key == FieldKeys.Cue && IsFar(cut, cuts);

        // The words of another language than the text's show no act. That language is told.
        var differs = isToldOfGaps && cut.Field.Key == FieldKeys.Cue && !isFar ? CueProblem(scans, entry, cut, cuts) : null;
        if (cut.Selector.Context is { } reason)
        {
            if (_governing.Count == 0 && differs is null && !isFar)
            {
                Report(Finding.ReasonIdle(At(reason), FieldKeys.Context, WhyIdle(cut.Field)));
            }

            return;
        }

        // A word that is said to be left out is not said to govern from outside: one is told at a time.
        var words = told.Count == 0 ? null : new HashSet<string>(told.Select(WordsOf), Casing.Comparer);
        foreach (var operation in _governing)
        {
            if (words?.Contains(WordsOf(operation)) != true)
            {
                Report(Finding.OperatorOutside(At(cut.Selector.Pieces[0].Opening), PlaceOf(operation), WordsOf(operation), Name(operation.Class), document.PlaceOf(operation.Start), entry.Kind.IndexOf(FieldKeys.Cue) >= 0, new CutProposals(document).OfOutside(cut, cuts, operation, entry).ToEquatableArray()));
            }
        }

        if (isFar)
        {
            Report(Finding.CueElsewhere(At(cut.Selector.Pieces[0].Opening), document.PlaceOf(cut.Anchor.Pieces[0].Start)));
        }

        if (differs is not null)
        {
            Report(Finding.CueAgainstAct(At(cut.Selector.Pieces[0].Opening), differs, new CutProposals(document).OfAct(cut, entry).ToEquatableArray()));
        }
    }

    // A header without a language turns the checks off: that is told where they would find something.
    private void TellOfUnchecked(QuoteCut cut)
    {
        if (Likely?.Value is not { } likely)
        {
            return;
        }

        _governing.Clear();
        FindGoverning(_likelyScans ??= new(document.Document.Text, OperatorTables.Find(likely)!, IsKnown, cancellation), cut);
        if (_governing.Count > 0)
        {
            _isOutsideTold = true;
            Report(Finding.QuoteUnchecked(At(cut.Selector.Pieces[0].Opening), PlaceOf(_governing[0]), WordsOf(_governing[0]), Name(_governing[0].Class), document.PlaceOf(_governing[0].Start), language, LanguageRegistry.NameOf(likely), likely));
        }
    }

    private void Report(Finding finding)
    {
        if (!_isBroken || finding.Rule.Severity == RuleSeverity.Error)
        {
            report(finding);
        }
    }

    private static string WhyIdle(Field field) =>
        field.Asserts ? "no negation, condition, hedge or denial governs these words from outside"
        : field.Key == FieldKeys.Cue ? "the cue fits the act"
        : "these words assert nothing, so nothing around them is checked";

    // What a quote of the entry holds is in the data: in these words, in the cue, or in a field of the corpus's own.
    private bool IsKnown(FoundOperator operation) => (_quoted ??= new QuotedPieces(_cuts)).Holds(operation, _cut!);

    private void FindGoverning(OperatorScans scans, QuoteCut cut)
    {
        _known.Clear();
        var pieces = cut.Anchor.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, end) = (pieces[i].Start, pieces[i].End);
            if (i == 0 || !IsOneSentence(pieces[i - 1].End - 1, start))
            {
                Add(scans.Before(start, document.SentenceAt(start).Start));
            }

            var isLast = i == pieces.Count - 1;
            if (isLast || !IsOneSentence(end - 1, pieces[i + 1].Start))
            {
                Add(scans.After(pieces[i], document.SentenceAt(end - 1).End, !isLast));
            }
        }
    }

    private void Add(FoundOperator? operation)
    {
        if (operation is { } known && _known.Add(known))
        {
            _governing.Add(known);
        }
    }

    // Two negations make none: “did not deny”.
    private string? CueProblem(OperatorScans scans, BoundEntry entry, QuoteCut cut, List<QuoteCut> cuts)
    {
        if (entry.Kind.Name != KindTable.Statement || entry[FieldKeys.Act] is not TextValue act)
        {
            return null;
        }

        var (denies, opposes, words) = (false, false, string.Empty);
        foreach (var piece in cut.Anchor.Pieces)
        {
            var forms = scans.Find(piece);
            for (var i = 0; i < forms.Count; i++)
            {
                if (!forms[i].IsIn(piece))
                {
                    continue;
                }

                opposes |= forms[i].Class == OperatorClass.Opposition;
                if (Denies(forms, i, piece))
                {
                    (denies, words) = (!denies, WordsOf(forms[i]));
                }
            }
        }

        // “Opposed” and “disputed” fit acts that deny and acts that do not.
        return opposes || denies == KindTable.ActDenies(act.Text) ? null
            : denies ? $"The cue denies (‘{words}’) and the act '{act.Text}' does not"
            : IsNegated(scans, cut, cuts) ? null
            : $"The act '{act.Text}' denies and the cue does not";
    }

    // “He said there was no debt”: the words that are said deny by themselves. In “did not say”, the negation is that of the cue.
    private static bool IsNegated(OperatorScans scans, QuoteCut cue, List<QuoteCut> cuts)
    {
        foreach (var cut in cuts)
        {
            foreach (var piece in cut.Field.IsClaim ? cut.Anchor.Pieces : default)
            {
                var cueEnd = cue.Anchor.Pieces[cue.Anchor.Pieces.Count - 1].End;
                var from = cueEnd > piece.Start && cueEnd <= piece.End ? cueEnd : piece.Start;
                if (scans.Find(piece).Exists(form => form.Class is OperatorClass.Negation or OperatorClass.Denial && form.IsIn(piece) && form.Start >= from))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The next sentence may name the act that the quote is the words of, if nothing but a line divides the two.
    private bool IsFar(QuoteCut cue, List<QuoteCut> cuts)
    {
        var isAny = false;
        foreach (var cut in cuts)
        {
            foreach (var piece in cut.Field.IsClaim ? cut.Anchor.Pieces : default)
            {
                isAny = true;
                foreach (var part in cue.Anchor.Pieces)
                {
                    if (document.AreNear(part, piece))
                    {
                        return false;
                    }
                }
            }
        }

        return isAny;
    }

    // “Did not say” denies. “Urged them not to” and “vowed never” do not: there the negation belongs to what is urged.
    private bool Denies(List<FoundOperator> forms, int at, TextRange piece) => forms[at] switch
    {
        { Class: OperatorClass.Denial } => true,
        { Class: not OperatorClass.Negation } => false,
        { Side: OperatorSide.After or OperatorSide.None } => true,
        var negation => HasWords(negation.End, piece.End)
            && !(at + 1 < forms.Count && forms[at + 1].Class == OperatorClass.Link && !HasWords(negation.End, forms[at + 1].Start)),
    };

    private bool HasWords(int start, int end) => Words.Any(document.Document.Text, start, end);

    private string WordsOf(FoundOperator operation) => document.Slice(operation.Range);

    private bool IsOneSentence(int left, int right) => document.SentenceAt(left) == document.SentenceAt(right);

    private TextPlace PlaceOf(FoundOperator operation) => document.Document.PlaceOf(document.SpanOf(operation.Range));

    private TokenPlace At(ScalarNode scalar) => new(path, scalar.Token);

    private static string Name(OperatorClass operatorClass) => operatorClass switch
    {
        OperatorClass.Negation => "a negation",
        OperatorClass.Condition => "a condition",
        OperatorClass.Hedge => "a hedge",
        _ => "a denial",
    };
}
