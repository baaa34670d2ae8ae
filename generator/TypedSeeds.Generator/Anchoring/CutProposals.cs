using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What may be written where a quote leaves out what turns its sentence around. A person chooses: each says something else.</summary>
/// <param name="document">The document.</param>
internal sealed class CutProposals(SearchedDocument document)
{
    /// <summary>An operator that is farther from a quote is not taken into it.</summary>
    private const int Longest = 60;

    /// <summary>Longer words are a passage, which a person quotes by its ends.</summary>
    private const int LongestWords = 500;

    /// <summary>A longer clause is not taken into a quote for its operator.</summary>
    private const int LongestClause = 200;

    // An operator alone would be half of its clause.
    private readonly ClauseEnds _ends = new(document);

    private static readonly Field Act = KindTable.BuiltIn.First(static kind => kind.Name == KindTable.Statement).AllFields.First(static field => field.Key == FieldKeys.Act);

    /// <summary>For words between two pieces: to quote them, or to say why they may go.</summary>
    public IEnumerable<Proposal> OfGap(QuoteCut cut, int index)
    {
        var (before, piece, ranges) = (cut.Selector.Pieces[index - 1], cut.Selector.Pieces[index], cut.Anchor.Pieces);
        if (IsBare(before) && IsBare(piece) && ranges[index].End - ranges[index - 1].Start <= LongestWords)
        {
            var words = TextOf(ranges[index - 1].Start, ranges[index].End);
            if (ranges.Count == 2)
            {
                yield return new(YamlText.Quoted(words), IsSafe: false, ProposalForm.Whole) { Token = cut.Selector.Token };
            }
            else
            {
                yield return new(YamlText.Quoted(words), IsSafe: false, ProposalForm.Source) { Token = before.Token, Last = piece.Token };
            }
        }

        yield return Reason(piece, FieldKeys.Omits, "Say why the words may be left out, later");
    }

    /// <summary>For words that govern a quote from outside: to name them as the cue, to quote them, or to say why they need not be quoted.</summary>
    public IEnumerable<Proposal> OfOutside(QuoteCut cut, IReadOnlyList<QuoteCut> cuts, FoundOperator operation, BoundEntry entry)
    {
        var (pieces, ranges) = (cut.Selector.Pieces, cut.Anchor.Pieces);
        if (operation.Class == OperatorClass.Denial)
        {
            if (cut.Field.Key == FieldKeys.Quote && entry.Kind.IndexOf(FieldKeys.Cue) >= 0 && cuts.All(static other => other.Field.Key != FieldKeys.Cue))
            {
                yield return new($"{FieldKeys.Cue}: {YamlText.Words(document.Slice(operation.Range))}", IsSafe: false, ProposalForm.Field) { Token = entry.Token };
            }
        }
        else if (operation.End <= ranges[0].Start && IsBare(pieces[0]) && ranges[0].Start - operation.End <= Longest && ranges[0].Length <= LongestWords)
        {
            if (_ends.StartBefore(operation.Start, LongestClause) is { } start)
            {
                yield return new(TextOf(start, ranges[0].End), IsSafe: false) { Token = pieces[0].Token };
            }
        }
        else if (operation.Start >= ranges[ranges.Count - 1].End && pieces[pieces.Count - 1] is var last && IsBare(last) && operation.Start - ranges[ranges.Count - 1].End <= Longest && ranges[ranges.Count - 1].Length <= LongestWords)
        {
            if (_ends.SentenceEndAfter(operation.End, LongestClause) is { } end)
            {
                yield return new(TextOf(ranges[ranges.Count - 1].Start, end), IsSafe: false) { Token = last.Token };
            }
        }

        yield return Reason(pieces[0], FieldKeys.Context, "Say why the words around it may be left out, later");
    }

    /// <summary>For a cue that does not fit the act: the act that it shows.</summary>
    public IEnumerable<Proposal> OfAct(QuoteCut cue, BoundEntry entry)
    {
        if (entry.ActToken == 0 || entry[FieldKeys.Act] is not TextValue act)
        {
            yield break;
        }

        var denies = !KindTable.ActDenies(act.Text);
        var words = cue.Anchor.Pieces.SelectMany(piece => document.Slice(piece).InSmallLetters().Split(' '));
        var meant = words.Select(static word => ChoiceWords.Meant(word, Act) ?? (Act.IsChoice(word) ? word : null)).FirstOrDefault(value => value is not null && KindTable.ActDenies(value) == denies) ?? (denies ? "deny" : null);
        if (meant is not null)
        {
            yield return new($"{meant}", IsSafe: false) { Token = entry.ActToken, Label = $"Write {FieldKeys.Act}: {meant}" };
        }
    }

    private static Proposal Reason(PieceSelector piece, string key, string label) =>
        new($"{key}: {MissingValues.ToDo}", IsSafe: false, ProposalForm.QuotePart) { Token = piece.Opening.Token, Label = label };

    // Words alone, which go on with no other key.
    private static bool IsBare(PieceSelector piece) => piece.Token == piece.Opening.Token;

    private string TextOf(int start, int end) => Search.TextIndex.Normalize(document.Slice(new(start, end - start)));
}
