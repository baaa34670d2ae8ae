using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds one piece of a quote in its document: ordinal, case-sensitive, one run of white space equal to any other.</summary>
/// <remarks>
/// A text quote selector of the Web Annotation Data Model, read more strictly: where that takes every match, more than
/// one is an error here, since a citation names one place.
/// </remarks>
internal sealed class PieceFinder(SearchText document, Action<Rule, int, string[]> report)
{
    /// <summary>How many places a message lists; an annotator needs no more to see that the words are common.</summary>
    private const int MostListed = 12;

    /// <summary>Words that stand in more places than this are no quote that a few more words could save.</summary>
    private const int MostCompared = 64;

    public TextRange? Find(PieceSelector piece)
    {
        if (piece.Line > document.Lines.Count)
        {
            Report(Rules.LineOutOfRange, piece.LineToken, document.Name, Invariant.Text(document.Lines.Count), Invariant.Text(piece.Line));
            return null;
        }

        if (FindOpening(piece) is not { } opening)
        {
            return null;
        }

        var (start, length) = opening;
        return piece.End is null ? document.Normalized.ToOriginal(start, length) : FindEnd(piece, start, length);
    }

    private (int Start, int Length)? FindOpening(PieceSelector piece)
    {
        // The suffix of a passage follows its end, not its start.
        var suffix = piece.End is null ? piece.Suffix : null;
        var (words, hits) = FindWords(piece.Opening.Text, piece.Line);
        var found = InContext(hits, words, piece.Prefix, suffix);
        switch (found.Count)
        {
            case 1:
                return (found[0], words.Length);
            case 0:
                ReportElsewhere(piece, suffix, document.Occurrences.Of(words), words);
                return null;
            default:
                var advice = found.Count > MostCompared ? string.Empty : Decide(piece, found, words.Length);
                Report(Rules.QuoteAmbiguous, piece.Opening.Token, document.Name, Invariant.Text(found.Count), Lines(found), advice);
                return null;
        }
    }

    // Words that stand in a normalized text are normal themselves. Most are found, and need not be looked at before.
    private (string Words, List<int> Hits) FindWords(string written, int line)
    {
        var words = written.Trim(' ');
        var hits = HitsOf(words, line);
        if (hits.Count > 0 || NormalizedText.Normalize(words).Trim(' ') is var normal && normal == words)
        {
            return (words, hits);
        }

        return (normal, HitsOf(normal, line));
    }

    private List<int> HitsOf(string words, int line)
    {
        if (line == 0)
        {
            return document.Occurrences.Of(words);
        }

        var from = document.Normalized.FromOriginal(document.Lines.StartOf(line - 1));
        var to = line < document.Lines.Count ? document.Normalized.FromOriginal(document.Lines.StartOf(line)) : document.Normalized.Text.Length;
        return document.Occurrences.Of(words, from, to);
    }

    private void ReportElsewhere(PieceSelector piece, ScalarNode? suffix, List<int> hits, string words)
    {
        if (hits.Count == 0)
        {
            Report(Rules.QuoteNotFound, piece.Opening.Token, document.Name, document.Near.Explain(piece.Opening.Text, document));
            return;
        }

        var inContext = InContext(hits, words, piece.Prefix, suffix);
        if (inContext.Count == 0)
        {
            ReportContext(piece, suffix, hits, words);
        }
        else
        {
            Report(Rules.QuoteDrifted, piece.LineToken, document.Name, Invariant.Text(piece.Line), Lines(inContext));
        }
    }

    private List<int> InContext(List<int> hits, string words, ScalarNode? prefix, ScalarNode? suffix)
    {
        if (prefix is null && suffix is null)
        {
            return hits;
        }

        var (before, after) = (Normalize(prefix), Normalize(suffix));
        if (hits.Count <= MostCompared)
        {
            return hits.FindAll(hit => EndsBefore(hit, before) && StartsAt(hit + words.Length, after));
        }

        // Of so many places, each would compare a long context anew; one search for words and context finds them all.
        var places = new HashSet<int>(WordSearch.All(document.Normalized.Text, before + words + after, 0, document.Normalized.Text.Length));
        return hits.FindAll(hit => places.Contains(hit - before.Length));
    }

    private TextRange? FindEnd(PieceSelector piece, int start, int length)
    {
        var (words, hits) = FindWords(piece.End!.Text, line: 0);
        var from = Occurrences.IndexOfFirst(hits, start + length);
        if (from < hits.Count && FirstWithSuffix(hits, from, words, Normalize(piece.Suffix)) is >= 0 and var end)
        {
            return document.Normalized.ToOriginal(start, end + words.Length - start);
        }

        var hint = hits.Count > 0
            ? $"; it stands before it, in line {Invariant.Text(LineOf(hits[0]))}"
            : document.Near.Explain(piece.End.Text, document);
        Report(Rules.QuoteEndNotFound, piece.End.Token, document.Name, Invariant.Text(LineOf(start)), hint);
        return null;
    }

    // Of many places, each would compare a long suffix anew; one search for words and suffix finds the first.
    private int FirstWithSuffix(List<int> hits, int from, string words, string suffix)
    {
        for (var i = from; i < Math.Min(hits.Count, from + MostCompared); i++)
        {
            if (StartsAt(hits[i] + words.Length, suffix))
            {
                return hits[i];
            }
        }

        return from + MostCompared < hits.Count ? WordSearch.First(document.Normalized.Text, words + suffix, hits[from + MostCompared]) : -1;
    }

    private static string Normalize(ScalarNode? words) => words is null ? string.Empty : NormalizedText.Normalize(words.Text);

    private bool EndsBefore(int end, string words) => end >= words.Length && StartsAt(end - words.Length, words);

    private bool StartsAt(int start, string words) =>
        string.CompareOrdinal(document.Normalized.Text, start, words, 0, words.Length) == 0;

    private void ReportContext(PieceSelector piece, ScalarNode? suffix, List<int> hits, string words)
    {
        var hit = hits[0];
        var text = document.Normalized.Text;
        if (piece.Prefix is { } prefix && InContext(hits, words, prefix, null).Count == 0)
        {
            var from = Context.WordStart(text, hit - Context.Shown(prefix.Text.Length));
            Report(Rules.QuoteContext, prefix.Token, document.Name, Invariant.Text(LineOf(hit)), "before it", text.Substring(from, hit - from));
            return;
        }

        var end = hit + words.Length;
        var to = Context.WordEnd(text, end + Context.Shown(suffix?.Text.Length ?? 0));
        Report(Rules.QuoteContext, (suffix ?? piece.Prefix)!.Token, document.Name, Invariant.Text(LineOf(hit)), "behind it", text.Substring(end, to - end));
    }

    /// <summary>What would make the words unambiguous, for the first of the places: its line, and the shortest words around it.</summary>
    private string Decide(PieceSelector piece, List<int> hits, int length)
    {
        var lines = hits.Select(LineOf).ToArray();
        var line = lines.Skip(1).Contains(lines[0]) ? null : $"line: {Invariant.Text(lines[0])}";
        var text = document.Normalized.Text;
        // The suffix of a passage stands behind its end, so it cannot tell apart where it starts.
        var words = piece.Suffix is null && piece.End is null && Context.ShortestSuffix(text, hits[0] + length, hits.ConvertAll(hit => hit + length)) is { } suffix
            ? $"suffix: \"{suffix}\""
            : piece.Prefix is null && Context.ShortestPrefix(text, hits[0], hits) is { } prefix ? $"prefix: \"{prefix}\"" : null;
        var advice = string.Join(" or ", new[] { line, words }.OfType<string>());
        return advice.Length == 0 ? string.Empty : $"; if the first is meant, add {advice}";
    }

    private string Lines(List<int> hits)
    {
        var lines = hits.Take(MostListed).Select(LineOf).Distinct().Select(line => Invariant.Text(line)).ToArray();
        var listed = (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines);
        return hits.Count > MostListed ? listed + ", …" : listed;
    }

    private int LineOf(int hit) => document.LineOf(document.Normalized.ToOriginal(hit, 1).Start);

    private void Report(Rule rule, int token, params string[] arguments) => report(rule, token, arguments);
}
