using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Gives ids to documents that have none.</summary>
/// <param name="corpus">The corpus of the folder.</param>
internal sealed class DocumentIds(CheckedCorpus corpus)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string?>> _filesOf = new(() => corpus.Entries
        .Where(static entry => entry.Key.Kind == KindTable.Document)
        .ToLookup(static entry => entry.Key.Id, static entry => entry.File.Anchored.Document?.FilePath, StringComparer.Ordinal));

    private int _numbered;

    /// <summary>Takes an id, which no other document gets from now on.</summary>
    public void Take(string id) => _given.Add(id);

    /// <summary>An id for the document of a file: that of its name if that is one, and free.</summary>
    public string Of(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        return new[] { Ids.Suggest(stem), Ids.Suggest("document-" + stem) }.FirstOrDefault(id => id.Length > 0 && IsFree(id, path)) ?? Numbered(path);
    }

    private bool IsFree(string id, string path) => !_given.Contains(id) && _filesOf.Value[id].All(other => other == path);

    // A number that was not free is never asked for again.
    private string Numbered(string path)
    {
        string id;
        do
        {
            id = $"document-{Invariant.Text(++_numbered)}";
        }
        while (!IsFree(id, path));
        return id;
    }
}
