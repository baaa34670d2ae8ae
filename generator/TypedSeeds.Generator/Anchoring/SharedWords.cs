using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Names the words of a short quote that the document has, where it has nothing that is like the whole: “the accord” of a quote that says otherwise what was done with it.</summary>
/// <remarks>It shows what is there, and claims of none of it that it was meant.</remarks>
/// <param name="document">The document.</param>
/// <param name="folded">Its text, folded.</param>
/// <param name="index">Finds words in that.</param>
internal sealed class SharedWords(SearchedDocument document, FoldedText folded, TextIndex index)
{
    /// <summary>Longer quotes share enough letters with their place to be found by them.</summary>
    private const int MostWords = 12;

    /// <summary>Words at more places are those of any text.</summary>
    private const int MostPlaces = 3;

    private const int MostRuns = 2;

    /// <summary>Shorter words are mostly those of grammar.</summary>
    private const int ShortestWord = 5;

    /// <summary>So many letters of a hundred are in words that the document has.</summary>
    private const int LeastShare = 33;

    /// <summary>How many characters before and after the words are shown.</summary>
    private const int Around = 40;

    /// <summary>So many quotes of a document are told of it.</summary>
    private const int MostQuotes = 100;

    private int _explained;

    /// <summary>The end of a message that nothing is like a quote; empty where the document has none of its words beside one another.</summary>
    /// <param name="quote">The quote, folded.</param>
    public string Explain(string quote)
    {
        var words = quote.Split(' ');
        if (words.Length is < 2 or > MostWords || ++_explained > MostQuotes)
        {
            return string.Empty;
        }

        if (InOtherOrder(words) is { } turned)
        {
            return $" but {Shown(turned)}";
        }

        var runs = Runs(words).OrderByDescending(static run => run.Words.Length).ToArray();
        var shown = new List<(int First, int Last, string Words)>();
        foreach (var run in runs)
        {
            if (shown.Count < MostRuns && shown.TrueForAll(other => run.Last < other.First || run.First > other.Last))
            {
                shown.Add(run);
            }
        }

        return shown.Sum(static run => run.Words.Length) * 100 < quote.Length * LeastShare ? string.Empty
            : $" but {string.Join(", and ", shown.OrderBy(static run => run.First).Select(run => Shown(run.Words)))}";
    }

    // “Inspectors exchange” for “exchange inspectors”.
    private string? InOtherOrder(string[] words) => Enumerable.Range(1, words.Length - 1)
        .Select(first => string.Join(" ", words.Skip(first).Concat(words.Take(first))))
        .FirstOrDefault(turned => index.Find(turned).Whole.Count is > 0 and <= MostPlaces);

    /// <summary>The longest rows of words that the document has at few places. Each word is looked for twice at most.</summary>
    private IEnumerable<(int First, int Last, string Words)> Runs(string[] words)
    {
        for (var (first, last) = (0, 0); first < words.Length - 1; first++)
        {
            var start = last;
            last = Math.Max(last, first);
            while (last + 1 < words.Length && index.Find(Joined(words, first, last + 1)).Whole.Count > 0)
            {
                last++;
            }

            // A row that ends where the one before it did is a part of that one.
            var row = Joined(words, first, last);
            if (last > first && (last > start || first == 0) && row.Split(' ').Any(static word => word.Count(Characters.IsLetterOrDigit) >= ShortestWord) && index.Find(row).Whole.Count <= MostPlaces)
            {
                yield return (first, last, row);
            }
        }
    }

    private static string Joined(string[] words, int first, int last) => string.Join(" ", words.Skip(first).Take(last + 1 - first));

    private string Shown(string words)
    {
        var places = index.Find(words).Whole;
        var said = document.Slice(RangeOf(places[0], words.Length));
        var sentences = places.Select(place =>
        {
            var range = RangeOf(place, words.Length);
            var sentence = document.SentenceAt(range.Start);
            var text = document.Document.Text;
            var (start, end) = (Math.Max(sentence.Start, Surroundings.WordStart(text, range.Start - Around)), Math.Min(Math.Max(sentence.End, range.End), Surroundings.WordEnd(text, range.End + Around)));
            return $"in line {Invariant.Text(document.LineOf(range.Start))} (‘{TextIndex.Normalize(text.Substring(start, end - start)).Trim(' ')}’)";
        });
        return $"‘{TextIndex.Normalize(said)}’ {string.Join(" and ", sentences)}";
    }

    private TextRange RangeOf(int place, int length)
    {
        var (start, last) = (folded.ToOriginal(place), folded.ToOriginal(place + length - 1));
        var end = last + CodePoints.LengthOf(CodePoints.At(document.Document.Text, last));
        return new(start, end - start);
    }
}
