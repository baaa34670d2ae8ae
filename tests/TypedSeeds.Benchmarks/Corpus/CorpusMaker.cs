using System.Globalization;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Makes a corpus: the same for the same size, on every machine.</summary>
internal static class CorpusMaker
{
    private const int Seed = 20_241_101;
    private const int StatementsOfAgreement = 15;

    public static MadeCorpus Make(CorpusSize size) => new(
        size,
        SharedEntries.Parties,
        SharedEntries.Topics,
        SharedEntries.Events,
        [.. Enumerable.Range(size.First, size.Documents).Select(document => Document(size, document))]);

    private static MadeDocument Document(CorpusSize size, int document)
    {
        var random = new Random(Seed + document);
        var count = size.StatementsOf(document);
        var text = TextMaker.Make(random, size, document, count + (count / StatementsOfAgreement));
        var statements = Enumerable.Range(0, count).Select(statement => Statement(random, size, document, statement, text.Sentences[statement])).ToArray();
        return new MadeDocument(
            document,
            DocumentNames.Of(document),
            string.Create(CultureInfo.InvariantCulture, $"{document:00000}-{DocumentNames.Of(document)}"),
            string.Create(CultureInfo.InvariantCulture, $"Report {document + 1}: {Pick(random, Vocabularies.Subjects).Replace('-', ' ')}"),
            random.Next(2) == 0 ? "broadcaster" : "wire-service",
            Date(random),
            text,
            statements,
            [.. Enumerable.Range(0, count / StatementsOfAgreement).Select(agreement => Agreement(random, document, agreement, statements))]);
    }

    private static MadeStatement Statement(Random random, CorpusSize size, int document, int statement, MadeSentence sentence)
    {
        var mode = Pick(random, Vocabularies.Modes);
        return new MadeStatement(
            DocumentNames.StatementOf(document, statement),
            DocumentNames.ActOf(document, statement),
            Parties(random, 1, 2),
            random.Next(3) == 0 ? Parties(random, 1, 2) : [],
            Parties(random, 1, 3),
            mode,
            sentence,
            HasCue: random.Next(3) == 0,
            PartOf: statement > 0 && random.Next(6) == 0 ? DocumentNames.StatementOf(document, random.Next(statement)) : null,
            Renders: Renders(random, size, document, statement),
            At: random.Next(2) == 0 ? SharedEntries.Events[random.Next(SharedEntries.Events.Length)].Id : null,
            Topics: [.. Enumerable.Range(0, random.Next(3)).Select(_ => SharedEntries.Topics[random.Next(SharedEntries.Topics.Length)].Id).Distinct()],
            Made: random.Next(3) == 0 ? Date(random) : null,
            Intensity: random.Next(10) == 0 ? Pick(random, Vocabularies.Intensities) : null,
            Cameo: random.Next(5) == 0 ? string.Create(CultureInfo.InvariantCulture, $"0{random.Next(10, 20)}") : null,
            Summary: random.Next(10) == 0 ? Summary(random) : null);
    }

    // Mostly within the document; a few lead to the document before, by its name.
    private static string[] Renders(Random random, CorpusSize size, int document, int statement) => random.Next(12) switch
    {
        0 when statement > 0 => [DocumentNames.StatementOf(document, random.Next(statement))],
        1 when document > size.First => [DocumentNames.Of(document - 1) + "/" + DocumentNames.StatementOf(document - 1, random.Next(size.PerDocument))],
        _ => [],
    };

    private static MadeAgreement Agreement(Random random, int document, int agreement, MadeStatement[] statements) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Pick(random, Vocabularies.Subjects)}-accord-{document}-{agreement + 1}"),
        Parties(random, 2, 3),
        Summary(random),
        random.Next(2) == 0 ? "agreed" : "announced",
        [statements[agreement * StatementsOfAgreement].Id],
        random.Next(2) == 0 ? "2026" : null);

    private static string[] Parties(Random random, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(number => SharedEntries.Parties[(random.Next(14) * 2) + number % 2].Id).Distinct()];

    private static string Summary(Random random) =>
        $"The parties {Pick(random, Vocabularies.Verbs)} what was known of {Pick(random, Vocabularies.Subjects).Replace('-', ' ')}.";

    private static string Date(Random random) => random.Next(3) switch
    {
        0 => "2024-11",
        1 => string.Create(CultureInfo.InvariantCulture, $"2024-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
        _ => "2024",
    };

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
