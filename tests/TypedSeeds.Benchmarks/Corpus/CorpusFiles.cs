namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The files of an author: an annotation and a text for each document, and one file for each kind of shared entries.</summary>
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
