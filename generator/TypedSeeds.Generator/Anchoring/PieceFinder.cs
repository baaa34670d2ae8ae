using TypedSeeds.Generator.Anchoring.Search;
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
internal sealed class PieceFinder(SearchedDocument document, string annotationPath, Action<Finding> report)
{
    /// <summary>How many places a message lists; more would not help an annotator.</summary>
    private const int MostListed = 12;

    /// <summary>Words at more places than this are too common for advice.</summary>
    private const int MostCompared = 64;

    public TextRange? Find(PieceSelector piece)
    {
        if (piece.Line > document.Lines.Count)
        {
            report(Finding.LineOutOfRange(At(piece.LineToken), document.Name, document.Lines.Count, piece.Line));
            return null;
        }

        if (FindOpening(piece) is not { } opening)
        {
            return null;
        }

        var (start, length) = opening;
        return piece.End is null ? document.Index.ToOriginal(start, length) : FindEnd(piece, start, length);
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
                ReportElsewhere(piece, suffix, document.Index.Find(words), words);
                return null;
            default:
                var advice = DividedWords.Explain(piece, document) ?? (found.Count > MostCompared ? string.Empty : Decide(piece, found, words.Length));
                report(Finding.QuoteAmbiguous(At(piece.Opening.Token), document.Name, found.Count, Lines(found), advice));
                return null;
        }
    }

    // Words that are found in a normalized text are normal themselves. Most are found, so they are normalized last.
    private (string Words, List<int> Hits) FindWords(string written, int line)
    {
        var words = written.Trim(' ');
        var hits = HitsOf(words, line);
        if (hits.Count > 0 || TextIndex.Normalize(words).Trim(' ') is var normal && normal == words)
        {
            return (words, hits);
        }

        return (normal, HitsOf(normal, line));
    }

    private List<int> HitsOf(string words, int line)
    {
        if (line == 0)
        {
            return document.Index.Find(words);
        }

        var from = document.Index.FromOriginal(document.Lines.StartOf(line - 1));
        var to = line < document.Lines.Count ? document.Index.FromOriginal(document.Lines.StartOf(line)) : document.Index.Text.Length;
        return document.Index.Find(words, from, to);
    }

    private void ReportElsewhere(PieceSelector piece, ScalarNode? suffix, List<int> hits, string words)
    {
        if (hits.Count == 0)
        {
            report(Finding.QuoteNotFound(At(piece.Opening.Token), document.Name, DividedWords.Explain(piece, document) ?? document.Near.Explain(piece.Opening.Text, document)));
            return;
        }

        var inContext = InContext(hits, words, piece.Prefix, suffix);
        if (inContext.Count == 0)
        {
            ReportContext(piece, suffix, hits, words);
        }
        else
        {
            report(Finding.QuoteDrifted(At(piece.LineToken), document.Name, piece.Line, Lines(inContext)));
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

        // With so many places, each would be compared with a long context; one search for words and context finds them all.
        var places = new HashSet<int>(document.Index.Scan(before + words + after));
        return hits.FindAll(hit => places.Contains(hit - before.Length));
    }

    private TextRange? FindEnd(PieceSelector piece, int start, int length)
    {
        var (words, hits) = FindWords(piece.End!.Text, line: 0);
        var from = hits.IndexFrom(start + length);
        if (from < hits.Count && FirstWithSuffix(hits, from, words, Normalize(piece.Suffix)) is >= 0 and var end)
        {
            return document.Index.ToOriginal(start, end + words.Length - start);
        }

        var hint = hits.Count > 0
            ? $"; it is before it, in line {Invariant.Text(LineOf(hits[0]))}"
            : document.Near.Explain(piece.End.Text, document);
        report(Finding.QuoteEndNotFound(At(piece.End.Token), document.Name, LineOf(start), hint));
        return null;
    }

    // With many places, each would be compared with a long suffix; one search for words and suffix finds the first.
    private int FirstWithSuffix(List<int> hits, int from, string words, string suffix)
    {
        for (var i = from; i < Math.Min(hits.Count, from + MostCompared); i++)
        {
            if (StartsAt(hits[i] + words.Length, suffix))
            {
                return hits[i];
            }
        }

        return from + MostCompared < hits.Count ? document.Index.FirstFrom(words + suffix, hits[from + MostCompared]) : -1;
    }

    private static string Normalize(ScalarNode? words) => words is null ? string.Empty : TextIndex.Normalize(words.Text);

    private bool EndsBefore(int end, string words) => end >= words.Length && StartsAt(end - words.Length, words);

    private bool StartsAt(int start, string words) =>
        string.CompareOrdinal(document.Index.Text, start, words, 0, words.Length) == 0;

    private void ReportContext(PieceSelector piece, ScalarNode? suffix, List<int> hits, string words)
    {
        var hit = hits[0];
        var text = document.Index.Text;
        if (piece.Prefix is { } prefix && InContext(hits, words, prefix, null).Count == 0)
        {
            var from = Surroundings.WordStart(text, hit - Surroundings.Shown(prefix.Text.Length));
            report(Finding.QuoteContext(At(prefix.Token), document.Name, LineOf(hit), "before it", text.Substring(from, hit - from)));
            return;
        }

        var end = hit + words.Length;
        var to = Surroundings.WordEnd(text, end + Surroundings.Shown(suffix?.Text.Length ?? 0));
        report(Finding.QuoteContext(At((suffix ?? piece.Prefix)!.Token), document.Name, LineOf(hit), "after it", text.Substring(end, to - end)));
    }

    /// <summary>What would make the words unambiguous, for the first of the places: its line, and the shortest words around it.</summary>
    private string Decide(PieceSelector piece, List<int> hits, int length)
    {
        var lines = hits.Select(LineOf).ToArray();
        var line = lines.Skip(1).Contains(lines[0]) ? null : $"line: {Invariant.Text(lines[0])}";
        var text = document.Index.Text;
        // The suffix of a passage follows its end, so it does not tell its start.
        var words = piece.Suffix is null && piece.End is null && Surroundings.ShortestSuffix(text, hits[0] + length, hits.ConvertAll(hit => hit + length)) is { } suffix
            ? $"suffix: {YamlText.Quoted(suffix)}"
            : piece.Prefix is null && Surroundings.ShortestPrefix(text, hits[0], hits) is { } prefix ? $"prefix: {YamlText.Quoted(prefix)}" : null;
        var advice = string.Join(" or ", new[] { line, words }.OfType<string>());
        return advice.Length == 0 ? string.Empty : $"; if the first is meant, add {advice}";
    }

    private string Lines(List<int> hits)
    {
        var lines = hits.Take(MostListed).Select(LineOf).Distinct().Select(line => Invariant.Text(line)).ToArray();
        var listed = (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines);
        return hits.Count > MostListed ? listed + ", …" : listed;
    }

    private int LineOf(int hit) => document.LineOf(document.Index.ToOriginal(hit, 1).Start);

    private TokenPlace At(int token) => new(annotationPath, token);
}
