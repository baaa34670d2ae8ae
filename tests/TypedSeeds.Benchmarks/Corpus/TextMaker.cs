using System.Globalization;
using System.Text;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Writes the text of a document: prose of mixed scripts. Each sentence has words to quote and words that attribute them.</summary>
internal sealed class TextMaker
{
    private const int SentencesOfLine = 3;

    private readonly Random _random;
    private readonly CorpusSize _size;
    private readonly StringBuilder _text = new();
    private readonly List<MadeSentence> _sentences = [];
    private int _line = 1;

    private TextMaker(Random random, CorpusSize size) => (_random, _size) = (random, size);

    /// <summary>Writes a text with that many sentences that can be quoted.</summary>
    public static MadeText Make(Random random, CorpusSize size, int document, int sentences)
    {
        var maker = new TextMaker(random, size);
        maker._text.Append(CultureInfo.InvariantCulture, $"Report {document + 1} — [공동성명], told by our correspondent.\n\n");
        maker._line = 3;
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            maker.AddSentence(sentence);
        }

        return new MadeText(maker._text.ToString(), maker._sentences);
    }

    private void AddSentence(int number)
    {
        if (number > 0 && number % SentencesOfLine == 0)
        {
            _text.Append("\n\n");
            _line += 2;
        }
        else if (number > 0)
        {
            _text.Append(' ');
        }

        var isQuoted = _random.Next(3) > 0;
        var words = Words(number);
        _text.Append(isQuoted ? "“" : string.Empty);
        var start = _text.Length;
        _text.Append(words).Append(isQuoted ? ",” " : ", ");
        var verb = string.Create(CultureInfo.InvariantCulture, $"{Pick(Vocabularies.Verbs)} {Pick(Vocabularies.Days)}, item {number + 1}");
        var verbStart = _text.Length;
        _text.Append(verb).Append('.');
        _sentences.Add(new MadeSentence(words, start, _line, verb, verbStart));
    }

    private string Words(int number)
    {
        var length = _random.Next(_size.ShortestQuote, _size.LongestQuote);
        var words = new StringBuilder(Pick(Vocabularies.Openings));
        while (words.Length < length)
        {
            // Two numbers side by side may be one, such as 702 398, which no quote may cut.
            var isAfterNumber = char.IsAsciiDigit(words[^1]);
            words.Append(' ').Append(_random.Next(40) switch
            {
                0 => Pick(Vocabularies.Hangul),
                1 => Pick(Vocabularies.Cyrillic),
                2 when !isAfterNumber => _random.Next(2, 2_000).ToString(CultureInfo.InvariantCulture),
                3 => Pick(Vocabularies.Latin) + ",",
                _ => Pick(Vocabularies.Latin),
            });
        }

        return words.Append(CultureInfo.InvariantCulture, $" under {number + 1}").ToString();
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
