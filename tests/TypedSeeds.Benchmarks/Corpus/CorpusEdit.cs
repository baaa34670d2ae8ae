namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>An edit of a corpus: the files that it changes, before and after.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Before">The files as they are at first.</param>
/// <param name="After">The same files once they are edited, in the same order.</param>
internal sealed record CorpusEdit(string Name, IReadOnlyList<CorpusFile> Before, IReadOnlyList<CorpusFile> After)
{
    private const string Mission = "observer-mission";
    private const string Renamed = "observer-group";

    /// <summary>The corpus with one more party, which one document uses, so that it can be renamed.</summary>
    public static MadeCorpus Prepare(MadeCorpus corpus) => corpus with
    {
        Parties = [.. corpus.Parties, new MadeParty(Mission, "group", "The observers", [], null)],
        Documents = [.. corpus.Documents.Select(document => document == Edited(corpus) ? WithParty(document, Mission) : document)],
    };

    public static CorpusEdit Quote(MadeCorpus corpus)
    {
        var document = Edited(corpus);
        var statements = document.Statements.ToArray();
        statements[1] = statements[1] with { Quote = document.Text.Sentences[^1] };
        return Annotation("a quote", document, CorpusFiles.Annotation(document with { Statements = statements }).Content);
    }

    public static CorpusEdit Comment(MadeCorpus corpus)
    {
        var document = Edited(corpus);
        var content = CorpusFiles.Annotation(document).Content;
        return Annotation("a comment in a YAML", document, content.Replace("\nstatements:\n", "\n# Read again.\nstatements:\n", StringComparison.Ordinal));
    }

    public static CorpusEdit Party(MadeCorpus corpus)
    {
        var document = Edited(corpus);
        var parties = corpus.Parties.Select(party => party.Id == Mission ? party with { Id = Renamed } : party);
        return new(
            "a party's id, and the one file that uses it",
            [new(CorpusFiles.PartiesName, SharedYaml.Parties(corpus.Parties)), CorpusFiles.Annotation(document)],
            [new(CorpusFiles.PartiesName, SharedYaml.Parties(parties)), CorpusFiles.Annotation(WithParty(document, Renamed))]);
    }

    // One more letter in the heading moves every quote of the document.
    public static CorpusEdit Text(MadeCorpus corpus)
    {
        var file = CorpusFiles.Text(Edited(corpus));
        return new("a document's text", [file], [file with { Content = "A " + file.Content }]);
    }

    private static MadeDocument Edited(MadeCorpus corpus) => corpus.Documents[corpus.Documents.Count / 2];

    private static MadeDocument WithParty(MadeDocument document, string party) =>
        document with { Statements = [document.Statements[0] with { To = [party] }, .. document.Statements.Skip(1)] };

    private static CorpusEdit Annotation(string name, MadeDocument document, string content)
    {
        var file = CorpusFiles.Annotation(document);
        return new(name, [file], [file with { Content = content }]);
    }
}
