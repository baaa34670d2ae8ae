using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Finds the document of the folder that a file speaks of.</summary>
/// <param name="corpus">The corpus of the folder.</param>
/// <param name="given">For names in the source, what the mapping says that they are.</param>
/// <param name="spoken">The documents that the source speaks of.</param>
internal sealed class DocumentFinder(CheckedCorpus corpus, IReadOnlyDictionary<string, string> given, IReadOnlyList<ImportedDocument> spoken)
{
    /// <summary>In UTF-16 units: most file systems take 255 bytes.</summary>
    private const int LongestFileName = 80;

    private readonly ILookup<string, ImportedDocument> _spoken = spoken.ToLookup(static document => document.Name, StringComparer.Ordinal);

    // Only the documents of which something is said count: one name for the only document needs no more.
    private readonly bool _isOnlyOne = spoken.Select(static document => document.Name).Distinct(StringComparer.Ordinal).Count() == 1 && corpus.Documents.Count == 1;

    private readonly (CorpusFile File, HashSet<string> Names)[] _documents =
    [
        .. corpus.Documents.Select(document => (
            new CorpusFile(document.FilePath, InputRole.Document, document.Text, ResourceName: document.ResourceName),
            NamesOf(corpus, document.FilePath).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>The document; one that is to be written where the folder has none, and the source has its text. Null where neither is so.</summary>
    public (CorpusFile File, bool IsNew)? Find(string name)
    {
        if (given.TryGetValue(name, out var meant))
        {
            return Only(_documents.Where(document => document.Names.Contains(meant))) is { } file ? (file, false) : null;
        }

        var text = _spoken[name].Select(static document => document.Text).FirstOrDefault(static text => text is not null);
        string[] names = [name, .. _spoken[name].SelectMany(static document => document.OtherNames)];
        var called = _documents.Where(document => names.Any(document.Names.Contains)).ToArray();
        var found = Only(called.Where(document => text is null || document.File.Text == text)) ?? Only(called)
            ?? (text is null ? null : Only(_documents.Where(document => document.File.Text == text)));
        return found is not null ? (found, false)
            : text is not null ? (new CorpusFile(Path.Combine(corpus.Folder, FileNameOf(name)), InputRole.Document, text), true)
            : _isOnlyOne ? (_documents[0].File, false)
            : null;
    }

    /// <summary>Why a document is not found, with the one that may be meant.</summary>
    public string Advice(string name) => given.TryGetValue(name, out var meant)
        ? $"'{name}' is '{meant}' in the mapping, and the folder has no such document{Closest.Hint(meant, Known)}"
        : $"the folder has no document '{name}'{Closest.Hint(name, Known)}; put it there, or say under 'documents' of a mapping which it is";

    private IEnumerable<string> Known => _documents.SelectMany(static document => document.Names);

    private static CorpusFile? Only(IEnumerable<(CorpusFile File, HashSet<string> Names)> documents)
    {
        var first = documents.Take(2).ToArray();
        return first.Length == 1 ? first[0].File : null;
    }

    // Its path in the folder, the name of its file with and without the ending, the id that follows from it, and what an annotation says of it.
    private static IEnumerable<string> NamesOf(CheckedCorpus corpus, string path)
    {
        var relative = SeedsFolder.Relative(corpus.Folder, path);
        var stem = Path.GetFileNameWithoutExtension(path);
        var entries = corpus.Files.Where(file => file.Anchored.Document?.FilePath == path).Select(static file => file.Anchored.Header).OfType<Generator.Anchoring.AnchoredEntry>();
        return new[] { relative, Path.GetFileName(path), stem, Ids.Suggest(stem) }
            .Concat(entries.SelectMany(static entry => new[] { entry.Key.Id, (entry["source"] as Generator.Binding.TextValue)?.Text }))
            .OfType<string>();
    }

    // What no file system, shell or option takes for anything but a name.
    private static bool IsFileName(string name) =>
        name.Length <= LongestFileName && name.IndexOfAny(['/', '\\', ':', '$', '`']) < 0 && !name.Any(char.IsControl) && name[0] is not ('.' or '-');

    // A name of another tool may hold anything, and must not lead out of the folder.
    private string FileNameOf(string name)
    {
        var files = _spoken[name].SelectMany(static document => document.OtherNames).Where(other => InputRoles.ByName(other) == InputRole.Document && IsFileName(other));
        return files.FirstOrDefault() ?? (Ids.Suggest(name) is { Length: > 0 } id ? id : KindTable.Document) + InputRoles.DocumentExtensions[0];
    }
}
