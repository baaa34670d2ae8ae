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

    private readonly NamedDocuments _documents = new(corpus);

    private readonly Dictionary<string, CorpusFile> _new = new(StringComparer.Ordinal);

    // The texts of the new files. To some file systems the case of letters is nothing.
    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The document; one that is to be written where the folder has none, and the source has its text. Null where neither is so.</summary>
    public (CorpusFile File, bool IsNew)? Find(string name)
    {
        if (given.TryGetValue(name, out var meant))
        {
            return Only(_documents.Called(meant)) is { } file ? (file, false) : null;
        }

        var text = _spoken[name].Select(static document => document.Text).FirstOrDefault(static text => text is not null);
        string[] names = [name, .. _spoken[name].SelectMany(static document => document.OtherNames)];
        var called = _documents.Called(names).ToArray();
        var found = Only(called.Where(document => text is null || document.Text == text)) ?? Only(called)
            ?? (text is null ? null : Only(_documents.With(text)));
        return found is not null ? (found, false)
            : text is not null ? (NewFile(name, text), true)
            : _isOnlyOne ? (_documents.All[0], false)
            : null;
    }

    /// <summary>Why a document is not found, with the one that may be meant.</summary>
    public string Advice(string name) => given.TryGetValue(name, out var meant)
        ? $"'{name}' is '{meant}' in the mapping, and the folder has no such document{_documents.Hint(meant)}"
        : $"the folder has no document '{name}'; put it there, or say under 'documents' of a mapping which it is{_documents.Hint(name)}";

    private static CorpusFile? Only(IEnumerable<CorpusFile> documents)
    {
        var first = documents.Take(2).ToArray();
        return first.Length == 1 ? first[0] : null;
    }

    // What no file system, shell or option takes for anything but a name.
    private static bool IsFileName(string name) =>
        name.Length <= LongestFileName && name.IndexOfAny(['/', '\\', ':', '$', '`']) < 0 && !name.Any(char.IsControl) && name[0] is not ('.' or '-');

    // Documents of several folders may have files of one name. Each then gets a folder of its own, so that the name stays.
    private CorpusFile NewFile(string name, string text)
    {
        if (!_new.TryGetValue(name, out var file))
        {
            var fileName = FileNameOf(name);
            var own = Ids.Suggest(name) is { Length: > 0 } id ? id : KindTable.Document;
            var paths = new[] { fileName, Path.Combine(own, fileName) }.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => Path.Combine($"{own}-{Invariant.Text(number)}", fileName)));
            var path = paths.Select(path => Path.Combine(corpus.Folder, path)).First(path => !_texts.TryGetValue(path, out var other) || other == text);
            _texts[path] = text;
            _new.Add(name, file = new CorpusFile(path, InputRole.Document, text));
        }

        return file;
    }

    // A name of another tool may hold anything, and must not lead out of the folder.
    private string FileNameOf(string name)
    {
        var files = _spoken[name].SelectMany(static document => document.OtherNames).Where(other => InputRoles.ByName(other) == InputRole.Document && IsFileName(other));
        return files.FirstOrDefault() ?? (Ids.Suggest(name) is { Length: > 0 } id ? id : KindTable.Document) + InputRoles.DocumentExtensions[0];
    }
}
