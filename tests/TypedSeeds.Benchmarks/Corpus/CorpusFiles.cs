namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The files that an author has: an annotation and a text a document, and one file each for what they share.</summary>
internal static class CorpusFiles
{
    public const string PartiesName = "parties.yaml";

    public static IReadOnlyList<CorpusFile> Of(MadeCorpus corpus) =>
    [
        new(PartiesName, SharedYaml.Parties(corpus.Parties)),
        new("topics.yaml", SharedYaml.Topics(corpus.Topics)),
        new("events.yaml", SharedYaml.Events(corpus.Events)),
        .. corpus.Documents.SelectMany(document => new[] { Text(document), Annotation(document) }),
    ];

    public static CorpusFile Text(MadeDocument document) => new(document.Stem + ".txt", document.Text.Content);

    public static CorpusFile Annotation(MadeDocument document) => new(document.Stem + ".yaml", DocumentYaml.Write(document));
}
