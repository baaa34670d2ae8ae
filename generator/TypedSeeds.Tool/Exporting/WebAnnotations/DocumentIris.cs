using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.WebAnnotations;

/// <summary>The address of each document: where it comes from, or its file where it does not say or another comes from the same place.</summary>
internal sealed class DocumentIris
{
    private readonly Dictionary<string, string> _sources;

    public DocumentIris(ExportedCorpus corpus)
    {
        _sources = corpus.Documents
            .Select(static document => (document.Id, Source: document.Entry.TextOf("source")))
            .Where(static pair => pair.Source is not null)
            .GroupBy(static pair => pair.Source!, StringComparer.Ordinal)
            .Where(static pairs => pairs.Count() == 1)
            .ToDictionary(static pairs => pairs.Single().Id, static pairs => pairs.Key, StringComparer.Ordinal);
    }

    public string Of(ExportedDocument document) => _sources.TryGetValue(document.Id, out var source) ? source
        : string.Join('/', document.Path.Split('/').Select(Uri.EscapeDataString));
}
