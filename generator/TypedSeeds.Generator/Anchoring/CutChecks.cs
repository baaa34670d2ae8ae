using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Whether the quotes of an entry leave out what turns their sentence around: generator/docs/proof.md has the rule.</summary>
/// <param name="document">The document.</param>
/// <param name="table">The operators of its language; null where it has no table.</param>
/// <param name="path">The annotation file.</param>
/// <param name="report">Where findings go.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class CutChecks(SearchedDocument document, OperatorTable? table, string path, Action<Finding> report, CancellationToken cancellation)
{
    private const int LongestShown = 60;

    // Gaps may be anywhere and of any length, so the forms are found once. What is outside is near.
    private readonly Lazy<ClauseScan?> _gaps = new(() => table is null ? null : new ClauseScan(document.Document.Text, table, table.Find(document.Document.Text, cancellation)));
    private readonly Surrounding? _outside = table is null ? null : new Surrounding(document.Document.Text, table);

    // What is found for the quote at hand.
    private readonly List<FoundOperator> _told = [];
    private readonly List<FoundOperator> _governing = [];
    private readonly HashSet<FoundOperator> _known = [];

    // Made for the entry at hand where an operator is near, which few entries have.
    private QuotedPieces? _quoted;

    public void Check(BoundEntry entry, IReadOnlyList<QuoteCut> cuts)
    {
        _quoted = null;
        foreach (var cut in cuts)
        {
            var told = CheckGaps(cut);
            if (cut.Field.Asserts && _outside is { } outside)
            {
                CheckOutside(outside, cut, cuts, told);
            }

            if (cut.Field.Key == FieldKeys.Cue && cut.Selector.Context is null && table is not null)
            {
                CheckCue(table, entry, cut);
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
            if (selectors[i].Omits is { } reason)
            {
                if (gap.Length == 0)
                {
                    report(Finding.ReasonIdle(At(reason), FieldKeys.Omits, "no words are left out before this piece"));
                }
            }
            else if (gap.Length > 0 && IsOneSentence(pieces[i - 1].End - 1, pieces[i].Start) && _gaps.Value?.In(gap) is { } operation)
            {
                _told.Add(operation);
                report(Finding.OperatorLeftOut(
                    At(selectors[i].Opening),
                    PlaceOf(operation),
                    document.Slice(operation.Range),
                    Name(operation.Class),
                    Shorten.BetweenWords(document.Slice(gap), LongestShown),
                    $"{{ {(selectors[i].Exact is null ? "start" : "exact")}: {YamlText.Quoted(Shorten.BetweenWords(selectors[i].Opening.Text, LongestShown))}, …, omits: the reason }}"));
            }
        }

        return _told;
    }

    private void CheckOutside(Surrounding outside, QuoteCut cut, IReadOnlyList<QuoteCut> cuts, List<FoundOperator> told)
    {
        var governing = Governing(outside, cut, cuts);
        if (cut.Selector.Context is { } reason)
        {
            if (governing.Count == 0)
            {
                report(Finding.ReasonIdle(At(reason), FieldKeys.Context, "no negation, condition, hedge or denial governs these words from outside"));
            }

            return;
        }

        // A word that is said to be left out is not said to govern from outside: one is told at a time.
        var words = told.Count == 0 ? null : new HashSet<string>(told.Select(WordsOf), StringComparer.Ordinal);
        foreach (var operation in governing)
        {
            if (words?.Contains(WordsOf(operation)) != true)
            {
                report(Finding.OperatorOutside(At(cut.Selector.Pieces[0].Opening), PlaceOf(operation), document.Slice(operation.Range), Name(operation.Class), document.PlaceOf(operation.Start)));
            }
        }
    }

    private List<FoundOperator> Governing(Surrounding outside, QuoteCut cut, IReadOnlyList<QuoteCut> cuts)
    {
        // What a quote of the entry holds is in the data: in these words, in the cue, or in a field of the corpus's own.
        bool IsKnown(FoundOperator operation) => (_quoted ??= new QuotedPieces(cuts)).Holds(operation, cut);

        _governing.Clear();
        _known.Clear();
        var pieces = cut.Anchor.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (start, end) = (pieces[i].Start, pieces[i].End);
            if (i == 0 || !IsOneSentence(pieces[i - 1].End - 1, start))
            {
                Add(outside.Before(start, document.SentenceAt(start).Start, IsKnown));
            }

            var isLast = i == pieces.Count - 1;
            if (isLast || !IsOneSentence(end - 1, pieces[i + 1].Start))
            {
                Add(outside.After(pieces[i], document.SentenceAt(end - 1).End, !isLast, IsKnown));
            }
        }

        return _governing;
    }

    private void Add(FoundOperator? operation)
    {
        if (operation is { } known && _known.Add(known))
        {
            _governing.Add(known);
        }
    }

    // Two negations make none: “did not deny”.
    private void CheckCue(OperatorTable operators, BoundEntry entry, QuoteCut cut)
    {
        if (entry.Kind.Name != KindTable.Statement || entry[FieldKeys.Act] is not TextValue act)
        {
            return;
        }

        var (denies, words) = (false, string.Empty);
        foreach (var piece in cut.Anchor.Pieces)
        {
            var found = operators.Find(document.Document.Text, piece.Start, piece.End, cancellation);
            for (var i = 0; i < found.Count; i++)
            {
                if (found[i].IsIn(piece) && Denies(found[i], piece, i + 1 < found.Count ? found[i + 1] : default))
                {
                    (denies, words) = (!denies, document.Slice(found[i].Range));
                }
            }
        }

        if (denies != KindTable.ActDenies(act.Text))
        {
            report(Finding.CueAgainstAct(At(cut.Selector.Pieces[0].Opening), denies
                ? $"The cue denies (‘{words}’) and the act '{act.Text}' does not"
                : $"The act '{act.Text}' denies and the cue does not"));
        }
    }

    // “Did not say” denies. “Urged them not to” and “vowed never” do not: there the negation belongs to what is urged.
    private bool Denies(FoundOperator operation, TextRange piece, FoundOperator following)
    {
        var rest = new TextRange(operation.End, piece.End - operation.End);
        return operation.Class == OperatorClass.Denial
            || (operation.Class == OperatorClass.Negation
                && ((operation.Side & OperatorSide.Before) == 0
                    || (Words.Count(document.Document.Text, rest.Start, rest.End, limit: 1) > 0 && !(following.Class == OperatorClass.Link && Words.Count(document.Document.Text, rest.Start, following.Start, limit: 1) == 0))));
    }

    private string WordsOf(FoundOperator operation) => document.Slice(operation.Range).ToLowerInvariant();

    private bool IsOneSentence(int left, int right) => document.SentenceAt(left) == document.SentenceAt(right);

    private TextPlace PlaceOf(FoundOperator operation) => new(document.Document.FilePath, document.SpanOf(operation.Range));

    private TokenPlace At(ScalarNode scalar) => new(path, scalar.Token);

    private static string Name(OperatorClass operatorClass) => operatorClass switch
    {
        OperatorClass.Negation => "a negation",
        OperatorClass.Condition => "a condition",
        OperatorClass.Hedge => "a hedge",
        _ => "a denial",
    };
}
