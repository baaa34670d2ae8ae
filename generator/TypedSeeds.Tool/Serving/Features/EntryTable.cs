using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>All entries of a snapshot. Those of a file that cannot be read to its end, since somebody types in it, are read as the editor reads it.</summary>
internal sealed class EntryTable
{
    private static readonly ConditionalWeakTable<WorkspaceSnapshot, EntryTable> Made = [];

    private readonly Lazy<ILookup<string, FileEntries>> _byDocument;

    private EntryTable(WorkspaceSnapshot snapshot)
    {
        Files = [.. snapshot.Corpus.Files.Select(file => Of(snapshot, file))];
        _byDocument = new(() => Files.Zip(snapshot.Corpus.Files).ToLookup(static pair => pair.Second.Anchored.DocumentId, static pair => pair.First, StringComparer.Ordinal));
    }

    /// <summary>The entries of each file, in the order of the files.</summary>
    public IReadOnlyList<FileEntries> Files { get; }

    public static EntryTable Of(WorkspaceSnapshot snapshot) => Made.GetValue(snapshot, static made => new(made));

    /// <summary>The entry of a key, or null.</summary>
    public KnownEntry? Find(EntryKey key) => key.Document.Length > 0
        ? _byDocument.Value[key.Document].Concat(_byDocument.Value[string.Empty]).Select(file => file.Find(key)).FirstOrDefault(static entry => entry is not null)
        : Files.Where(file => file.Kinds.Contains(key.Kind)).Select(file => file.Find(key)).FirstOrDefault(static entry => entry is not null);

    private static FileEntries Of(WorkspaceSnapshot snapshot, CheckedFile file)
    {
        var entries = FileEntries.Of(file);
        return file.Meaning.IsComplete || snapshot.FileOf(file.Source.FilePath) is not { } source ? entries : entries.With(Unread(Annotation.Of(snapshot, source)));
    }

    private static IEnumerable<KnownEntry> Unread(Annotation annotation) =>
        from place in annotation.Places
        let key = annotation.DeclaredBy(place)
        where key is { Id.Length: > 0 }
        select new KnownEntry(key!, annotation.File.Path, place.Scalar.Inner, null);
}
