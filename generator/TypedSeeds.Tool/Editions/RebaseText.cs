using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Editions.Aligning;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Editions;

/// <summary>Tells people what became of each quote that they have to look at, and counts the others.</summary>
internal static class RebaseText
{
    private const string Indent = "    ";

    /// <summary>A longer text is cut where it is shown: what two of them share is left out first.</summary>
    private const int Longest = 200;

    /// <summary>So much of what two texts share is kept before where they differ.</summary>
    private const int Shared = 60;

    public static void Write(RebaseReport report, Host host)
    {
        foreach (var line in Lines(report))
        {
            // A diff is for other programs, so the text goes beside it.
            if (report.IsDry)
            {
                host.Error.WriteLine(Printable.Of(line));
            }
            else
            {
                host.Page.Line(line);
            }
        }
    }

    private static IEnumerable<string> Lines(RebaseReport report)
    {
        var rebased = report.Rebased;
        return Edited(report)
            .Concat(rebased.Quotes.Where(static quote => quote.Fate > Fate.Context).SelectMany(quote => Lines(quote, report)))
            .Concat(Unquoted(report))
            .Concat(rebased.Texts.Vanished.Select(unit => $"{Place(report.Document, rebased.Texts.Old, unit.Range)}: this sentence is gone: {Shown(unit.Key)}"))
            .Concat(rebased.Texts.New.Select(unit => $"{Place(report.NewText, rebased.Texts.Now, unit.Range)}: this sentence is new: {Shown(unit.Key)}"))
            .Concat(rebased.Problems.Select(static problem => $"{(problem.Place is { } place ? TextReport.Position(place) + ": " : string.Empty)}{problem.Rule.Id}: {problem.Message}"))
            .Concat(Summary(report));
    }

    /// <summary>The sentences that were edited around quotes, each once with its quotes.</summary>
    private static IEnumerable<string> Edited(RebaseReport report)
    {
        var (old, now) = (report.Rebased.Texts.Old, report.Rebased.Texts.Now);
        var sentences = from quote in report.Rebased.Quotes
                        where quote.Fate == Fate.Context
                        from piece in quote.Quote.Pieces.Zip(quote.Images)
                        where piece.Second.Fate == Fate.Context
                        group quote by (Was: Around(old, piece.First.Range), Is: Around(now, piece.Second.Range!.Value));
        foreach (var sentence in sentences.OrderBy(static group => group.Key.Was.Start))
        {
            yield return $"{Place(report.Document, old, sentence.Key.Was)}: this sentence was edited, and these words of it are the same; read them again";
            foreach (var line in Both(report, sentence.Key.Was, sentence.Key.Is))
            {
                yield return line;
            }

            foreach (var quote in sentence.DistinctBy(static quote => quote.Quote.Place))
            {
                yield return $"{Indent}{Head(quote)}: {Shown(string.Join(" […] ", quote.Quote.Pieces.Select(piece => old.WordsOf(piece.Range))))}";
            }
        }
    }

    /// <summary>The edited sentences that no quote is in: they may turn around what is said beside them.</summary>
    private static IEnumerable<string> Unquoted(RebaseReport report)
    {
        var (old, now) = (report.Rebased.Texts.Old, report.Rebased.Texts.Now);
        var quoted = report.Rebased.Quotes.SelectMany(static quote => quote.Quote.Pieces).Select(piece => Around(old, piece.Range).Start).ToHashSet();
        foreach (var (was, isNow) in report.Rebased.Texts.Edited.Where(pair => !quoted.Contains(pair.Was.Range.Start)))
        {
            yield return $"{Place(report.Document, old, was.Range)}: this sentence was edited, and no quote is in it";
            foreach (var line in Both(report, was.Range, isNow.Range))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Both(RebaseReport report, TextRange was, TextRange? isNow)
    {
        var (old, now) = (report.Rebased.Texts.Old, report.Rebased.Texts.Now);
        var before = old.WordsOf(was);
        var after = isNow is { } range ? now.WordsOf(range) : before;
        var from = FirstShown(before, after);
        yield return $"{Indent}was {Place(report.Document, old, was)}: {Shown(before, from)}";
        if (isNow is { } place)
        {
            yield return $"{Indent}now {Place(report.NewText, now, place)}: {Shown(after, from)}";
        }
    }

    // Two long texts are shown from where they differ: their beginnings alone would look the same.
    private static int FirstShown(string before, string after)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        return same == before.Length && same == after.Length ? 0
            : same <= Longest - Shared ? 0
            : Shorten.Boundary(before, same - Shared);
    }

    private static string Head(RebasedQuote quote) => $"{TextReport.Position(quote.Quote.Place)}: {quote.Quote.Entry.Kind} '{quote.Quote.Entry.FullId}', {quote.Quote.Field}";

    private static IEnumerable<string> Lines(RebasedQuote quote, RebaseReport report)
    {
        var (old, now) = (report.Rebased.Texts.Old, report.Rebased.Texts.Now);
        yield return $"{Head(quote)}: {(quote.IsOutOfOrder ? "its pieces are in another order now" : FateText.Explain(quote.Fate))}";
        foreach (var (piece, image) in quote.Quote.Pieces.Zip(quote.Images).Where(pair => quote.Fate == Fate.Undecided || pair.Second.Fate > Fate.Moved))
        {
            foreach (var line in Both(report, piece.Range, image.Range ?? image.Nearest))
            {
                yield return line;
            }
        }

        if (quote.LookAlikes.Count > 0)
        {
            yield return $"{Indent}the same words are in line {string.Join(", ", quote.LookAlikes.Select(static line => Invariant.Text(line)))}, in another sentence, and are not taken for these";
        }

        if (quote.IsHidden)
        {
            yield return $"{Indent}a check does not tell that, since the annotation names words of another sentence now";
        }
    }

    private static IEnumerable<string> Summary(RebaseReport report)
    {
        var rebased = report.Rebased;
        var rewritten = report.Rewritten > 0 ? $" ({Invariant.Text(report.Rewritten)} with another line, prefix or suffix)" : string.Empty;
        yield return $"{Counted.Of(rebased.Quotes.Count, "quote")}: {Invariant.Text(report.Count(Fate.Unchanged))} unchanged, {Invariant.Text(report.Count(Fate.Moved))} moved, {Invariant.Text(report.Count(Fate.Context))} in an edited sentence, {Invariant.Text(report.Count(Fate.Reworded))} reworded, {Invariant.Text(report.Count(Fate.Undecided))} undecided, {Invariant.Text(report.Count(Fate.Gone))} gone.";
        yield return $"{Counted.Of(rebased.Texts.Edited.Count(), "sentence")} edited, {Invariant.Text(rebased.Texts.New.Count())} new, {Invariant.Text(rebased.Texts.Vanished.Count())} gone.";
        yield return $"{(report.IsDry ? "Would write" : "Wrote")} {Counted.Of(rebased.Changed.Count(), "file")}{rewritten}{(rebased.IsLeft ? "; what is listed above is left for a person" : string.Empty)}.";
    }

    private static TextRange Around(Edition edition, TextRange range)
    {
        var (first, last) = edition.UnitsOf(range);
        var start = edition.Units[first].Range.Start;
        return new(start, edition.Units[last].Range.End - start);
    }

    private static string Place(string path, Edition edition, TextRange range) =>
        FormattableString.Invariant($"{path}({edition.Document.LineOf(range.Start)},{edition.Document.ColumnOf(range.Start)})");

    private static string Shown(string text, int from = 0) => (from > 0 ? "…" : string.Empty) + Shorten.To(text[from..], Longest);
}
