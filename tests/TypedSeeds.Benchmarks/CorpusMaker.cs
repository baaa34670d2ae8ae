using System.Globalization;
using System.Text;

namespace TypedSeeds.Benchmarks;

/// <summary>The size of a corpus to make.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Entries">How many statements a document.</param>
/// <param name="Quotes">How many further quotes a document, in one party's mentions.</param>
/// <param name="LineLength">How many sentences stand in one line of a document.</param>
internal sealed record CorpusSize(int Documents, int Entries, int Quotes, int LineLength);

/// <summary>Makes a corpus: the same for the same size, with prose of mixed scripts, of which every sentence is its own.</summary>
internal static class CorpusMaker
{
    private static readonly string[] Words =
    [
        "the", "ministers", "of", "both", "countries", "welcomed", "an", "agreement", "on", "trade", "and", "공동성명", "security", "“strongly”",
        "condemned", "Россия", "talks", "in", "Ottawa", "next", "year", "which", "they", "called", "a", "“step”", "towards", "peace", "naïve", "décision",
    ];

    public static IEnumerable<(string Path, string Content)> Make(CorpusSize size)
    {
        yield return ("/corpus/seeds/parties.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Korea }\n");
        for (var document = 0; document < size.Documents; document++)
        {
            var sentences = Enumerable.Range(0, size.Entries + size.Quotes).Select(number => Sentence(document, number)).ToArray();
            var text = string.Join("\n", sentences.Chunk(size.LineLength).Select(line => string.Join(" ", line)));
            var name = string.Create(CultureInfo.InvariantCulture, $"/corpus/seeds/document{document:00000}");
            yield return (name + ".txt", text);
            yield return (name + ".yaml", Annotation(document, sentences, size));
        }
    }

    private static string Annotation(int document, string[] sentences, CorpusSize size)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"seed: 1\ndocument: {{ id: document-{document} }}\nparties:\n  witness-{document}:\n    kind: person\n    name: Witness\n    mentions:\n");
        foreach (var sentence in sentences.Skip(size.Entries).DefaultIfEmpty(sentences[0]))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      - \"{sentence}\"\n");
        }

        yaml.Append("statements:\n");
        for (var entry = 0; entry < size.Entries; entry++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  statement-{entry}:\n    act: welcome\n    by: [canada, witness-{document}]\n    about: [korea]\n    mode: reported\n    quote: \"{sentences[entry]}\"\n    made: 2024-11\n");
        }

        return yaml.ToString();
    }

    private static string Sentence(int document, int number)
    {
        var random = new Random((document * 100_003) + number);
        var sentence = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"In point {document}.{number}"));
        for (var i = 0; i < 28; i++)
        {
            sentence.Append(' ').Append(Words[random.Next(Words.Length)]);
        }

        return sentence.Append('.').ToString();
    }
}
