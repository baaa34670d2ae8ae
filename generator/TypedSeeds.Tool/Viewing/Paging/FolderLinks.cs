using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>Where everything is in a folder of pages.</summary>
internal sealed class FolderLinks : PageLinks
{
    private readonly Dictionary<EntryKey, string> _files = [];
    private readonly IReadOnlyList<IReadOnlyList<DocumentPart>> _parts;
    private readonly IReadOnlyList<string> _names;

    public FolderLinks(CorpusView view)
    {
        _parts = [.. view.Documents.Select(document => DocumentParts.Of(view, document))];
        _names = [.. view.Documents.Select(Name)];
        foreach (var document in view.Documents)
        {
            Add(document);
        }

        foreach (var entry in view.SharedKinds.SelectMany(kind => view.Of(kind.Name)))
        {
            _files.TryAdd(entry.Key, PageName.File(PageName.Of(Anchors.Of(entry.Key))));
        }
    }

    /// <summary>The pages of a document.</summary>
    public IReadOnlyList<DocumentPart> PartsOf(DocumentView document) => _parts[document.Number - 1];

    /// <summary>The name that the files of a document's pages begin with.</summary>
    public string NameOf(DocumentView document) => _names[document.Number - 1];

    /// <summary>The file of one of a document's pages, from zero.</summary>
    public string FileOf(DocumentView document, int part) => PageName.File(NameOf(document), part + 1);

    protected override string PageOf(EntryKey key) => _files.GetValueOrDefault(key) ?? PageName.File(PageName.Of(Anchors.Of(key)));

    protected override string PageOf(DocumentView document, int line)
    {
        var part = PartsOf(document).TakeWhile(part => part.EndOfLines > 0 && part.EndOfLines < line).Count();
        return FileOf(document, part);
    }

    private void Add(DocumentView document)
    {
        if (document.Entry is { } entry)
        {
            _files[entry.Key] = FileOf(document, 0);
        }

        foreach (var erratum in document.Errata)
        {
            _files[erratum.Key] = PageOf(document, document.LineAt(erratum.Anchor.Start));
        }

        var parts = PartsOf(document);
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var key in parts[i].Statements.Select(static statement => statement.Key).Concat(parts[i].Cards.SelectMany(static cards => cards.Entries).Select(static entry => entry.Key)))
            {
                _files[key] = FileOf(document, i);
            }
        }
    }

    // No kind begins with an underscore, so this is the name of no entry's page.
    private static string Name(DocumentView document) =>
        document.Entry is { } entry ? PageName.Of(Anchors.Of(entry.Key)) : $"_document.{Invariant.Text(document.Number)}";
}
