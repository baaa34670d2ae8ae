using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Covering;

/// <summary>Measures which sentences and words of a document are quoted.</summary>
internal sealed class Coverage
{
    private const int WordsBetweenChecks = 1 << 12;

    private readonly WordReader _reader;
    private readonly List<TextRange> _quoted;
    private readonly bool _listsWords;
    private readonly List<TextRange> _sentences = [];
    private readonly List<WordsLeftOut> _words = [];
    private int _next;
    private int _wordCount;
    private int _coveredWordCount;

    private Coverage(string text, WordBorders borders, List<TextRange> quoted, bool listsWords)
    {
        _listsWords = listsWords;
        _reader = new WordReader(text, borders);
        _quoted = quoted;
    }

    /// <param name="text">The document.</param>
    /// <param name="borders">The borders of its words.</param>
    /// <param name="sentences">Its sentences, in their order.</param>
    /// <param name="quoted">What is quoted of it, in any order.</param>
    /// <param name="listsWords">Whether the words that are left out are listed. Most documents do not claim that every word is quoted, and count them only.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CoveredText Measure(string text, WordBorders borders, IReadOnlyList<Sentence> sentences, List<TextRange> quoted, bool listsWords, CancellationToken cancellation = default)
    {
        var coverage = new Coverage(text, borders, Merged(quoted), listsWords);
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            coverage.Add(sentence, cancellation);
        }

        return new(sentences.Count, coverage._sentences, coverage._wordCount, coverage._coveredWordCount, coverage._words);
    }

    // Ranges that meet or overlap are one, so that one walk over the text decides of each word.
    private static List<TextRange> Merged(List<TextRange> quoted)
    {
        var (starts, ends) = (new int[quoted.Count], new int[quoted.Count]);
        for (var i = 0; i < starts.Length; i++)
        {
            (starts[i], ends[i]) = (quoted[i].Start, quoted[i].End);
        }

        Array.Sort(starts, ends);
        var merged = new List<TextRange>();
        for (var i = 0; i < starts.Length;)
        {
            var (start, end) = (starts[i], ends[i]);
            for (i++; i < starts.Length && starts[i] <= end; i++)
            {
                end = Math.Max(end, ends[i]);
            }

            merged.Add(new(start, end - start));
        }

        return merged;
    }

    // The number of an article or item is no word of the sentence: a quote of it alone quotes nothing.
    private void Add(Sentence sentence, CancellationToken cancellation)
    {
        var isTouched = IsTouched(sentence);
        var leftOut = default(WordsLeftOut);
        for (var word = _reader.Next(sentence.Words, sentence.End); word.Length > 0; word = _reader.Next(word.End, sentence.End))
        {
            if (++_wordCount % WordsBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (IsQuoted(word))
            {
                _coveredWordCount++;
                Flush(ref leftOut);
            }
            else if (isTouched && _listsWords)
            {
                var start = leftOut.Count == 0 ? word.Start : leftOut.Range.Start;
                leftOut = new(new(start, word.End - start), leftOut.Count + 1);
            }
        }

        Flush(ref leftOut);
        if (!isTouched)
        {
            _sentences.Add(sentence.Range);
        }
    }

    private void Flush(ref WordsLeftOut leftOut)
    {
        if (leftOut.Count > 0)
        {
            _words.Add(leftOut);
            leftOut = default;
        }
    }

    private bool IsTouched(Sentence sentence) => FirstAfter(sentence.Words) is { } range && range.Start < sentence.End;

    private bool IsQuoted(TextRange word) => FirstAfter(word.Start) is { } range && range.Start <= word.Start && range.End >= word.End;

    // Offsets are asked in their order, so no range that was passed is needed again.
    private TextRange? FirstAfter(int offset)
    {
        while (_next < _quoted.Count && _quoted[_next].End <= offset)
        {
            _next++;
        }

        return _next < _quoted.Count ? _quoted[_next] : null;
    }
}
