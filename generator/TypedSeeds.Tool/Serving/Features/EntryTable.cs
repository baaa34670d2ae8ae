using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>An entry, by the place of its id.</summary>
/// <param name="Key">Its name in the corpus.</param>
/// <param name="Path">Its file.</param>
/// <param name="Id">The range of its id.</param>
/// <param name="Checked">What the checks know of it; null in a part of a file that they cannot read.</param>
internal sealed record KnownEntry(EntryKey Key, string Path, TextRange Id, CheckedEntry? Checked)
{
    /// <summary>Its name or words; empty where it has none.</summary>
    public string Label => Checked is null ? string.Empty : EntryFormatter.ShortLabel(Checked);
}

/// <summary>All entries of a snapshot. Those of a file that cannot be read to its end, since somebody types in it, are read as the editor reads it.</summary>
internal sealed class EntryTable
{
    private static readonly ConditionalWeakTable<WorkspaceSnapshot, EntryTable> Made = [];

    private readonly Dictionary<EntryKey, KnownEntry> _byKey = [];

    private EntryTable(WorkspaceSnapshot snapshot)
    {
        foreach (var entry in snapshot.Corpus.Entries)
        {
            _byKey.TryAdd(entry.Key, new(entry.Key, entry.File.Source.FilePath, entry.File.Positions.Ranges[entry.Entry.Token], entry));
        }

        foreach (var file in snapshot.Corpus.Files.Where(static file => !file.Meaning.IsComplete))
        {
            AddUnread(snapshot, snapshot.FileOf(file.Source.FilePath));
        }
    }

    /// <summary>The entries, file by file.</summary>
    public IEnumerable<KnownEntry> Entries => _byKey.Values;

    public static EntryTable Of(WorkspaceSnapshot snapshot) => Made.GetValue(snapshot, static made => new(made));

    /// <summary>The entry of a key, or null.</summary>
    public KnownEntry? Find(EntryKey key) => _byKey.GetValueOrDefault(key);

    private void AddUnread(WorkspaceSnapshot snapshot, SnapshotFile? file)
    {
        if (file is null)
        {
            return;
        }

        var annotation = Annotation.Of(snapshot, file);
        foreach (var place in annotation.Places)
        {
            if (annotation.DeclaredBy(place) is { Id.Length: > 0 } key)
            {
                _byKey.TryAdd(key, new(key, file.Path, place.Scalar.Inner, null));
            }
        }
    }
}
