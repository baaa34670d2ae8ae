using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>The documents of a folder, by all that a source may call them.</summary>
internal sealed class NamedDocuments
{
    private readonly ILookup<string, CorpusFile> _byName;
    private readonly ILookup<string, CorpusFile> _byText;
    private readonly Lazy<NameIndex> _index;

    public NamedDocuments(CheckedCorpus corpus)
    {
        var annotations = corpus.Files.ToLookup(static file => file.Anchored.Document?.FilePath, StringComparer.Ordinal);
        All = [.. corpus.Documents.Select(static document => new CorpusFile(document.FilePath, InputRole.Document, document.Text, ResourceName: document.ResourceName))];
        _byName = All
            .SelectMany(document => NamesOf(corpus, document.FilePath, annotations[document.FilePath]).Distinct(StringComparer.Ordinal), static (document, name) => (document, name))
            .ToLookup(static pair => pair.name, static pair => pair.document, StringComparer.Ordinal);
        _byText = All.ToLookup(static document => document.Text, StringComparer.Ordinal);
        _index = new(() => new(_byName.Select(static named => named.Key)));
    }

    /// <summary>All of them, in the order of their paths.</summary>
    public IReadOnlyList<CorpusFile> All { get; }

    /// <summary>Those that one of some names is of.</summary>
    public IEnumerable<CorpusFile> Called(params string[] names) => names.SelectMany(name => _byName[name]).Distinct(ReferenceEqualityComparer.Instance).Cast<CorpusFile>();

    /// <summary>Those with a text.</summary>
    public IEnumerable<CorpusFile> With(string text) => _byText[text];

    /// <summary>What was meant by a name of none.</summary>
    public Hint Hint(string name) => _index.Value.Hint(name);

    // Its path in the folder, the name of its file with and without the ending, the id that follows from it, and what an annotation says of it.
    private static IEnumerable<string> NamesOf(CheckedCorpus corpus, string path, IEnumerable<CheckedFile> annotations)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        return new[] { SeedsFolder.Relative(corpus.Folder, path), Path.GetFileName(path), stem, Ids.Suggest(stem) }
            .Concat(annotations.Select(static file => file.Anchored.Header).OfType<AnchoredEntry>().SelectMany(static entry => new[] { entry.Key.Id, (entry["source"] as TextValue)?.Text }))
            .OfType<string>();
    }
}
