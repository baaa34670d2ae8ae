namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Corpora of one long document with some wrong quotes.</summary>
internal static class WrongQuotes
{
    /// <summary>Only quotes with one wrong word each, spread over the document.</summary>
    public static MadeCorpus NearlyRight(MadeCorpus corpus, int count) => Take(corpus, count, (sentence, number) =>
    {
        var words = sentence.Words.Split(' ');
        words[words.Length / 2] = "retreat";
        return string.Join(' ', words);
    });

    /// <summary>The same with quotes that resemble nothing in the document.</summary>
    public static MadeCorpus Invented(MadeCorpus corpus, int count) => Take(corpus, count, (sentence, number) =>
        string.Join(' ', sentence.Words.Split(' ').Select((word, position) => new string([.. word.Where(char.IsLetter).Reverse()]) + (number * position % 7))));

    private static MadeCorpus Take(MadeCorpus corpus, int count, Func<MadeSentence, int, string> change)
    {
        var document = corpus.Documents[0];
        var step = document.Statements.Count / count;
        var statements = Enumerable.Range(0, count).Select(number => document.Statements[number * step])
            .Select((statement, number) => statement with { Quote = statement.Quote with { Words = change(statement.Quote, number) }, PartOf = null, Renders = [] });
        return corpus with { Documents = [document with { Statements = [.. statements], Agreements = [] }] };
    }
}
