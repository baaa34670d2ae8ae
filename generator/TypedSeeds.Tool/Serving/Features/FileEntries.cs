using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>The entries of one file.</summary>
/// <remarks>
/// They are kept for as long as what the checks made of the file: a keystroke changes one file of a thousand, whose entries
/// alone are listed anew.
/// </remarks>
internal sealed class FileEntries
{
    private static readonly ConditionalWeakTable<AnchoredFile, FileEntries> Made = [];

    private readonly TokenPositions _positions;
    private readonly Lazy<Dictionary<EntryKey, KnownEntry>> _byKey;

    private FileEntries(CheckedFile file)
        : this(file.Positions, [.. file.Anchored.Entries.Select(entry => new KnownEntry(entry.Key, file.Source.FilePath, file.Positions.Ranges[entry.Token], new CheckedEntry(file, entry)))])
    {
    }

    private FileEntries(TokenPositions positions, IReadOnlyList<KnownEntry> entries)
    {
        (_positions, Entries) = (positions, entries);
        _byKey = new(() =>
        {
            var byKey = new Dictionary<EntryKey, KnownEntry>();
            foreach (var entry in entries)
            {
                byKey.TryAdd(entry.Key, entry);
            }

            return byKey;
        });
        Kinds = entries.Select(static entry => entry.Key.Kind).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The entries, in their order.</summary>
    public IReadOnlyList<KnownEntry> Entries { get; }

    /// <summary>The kinds that they are of.</summary>
    public IReadOnlySet<string> Kinds { get; }

    public static FileEntries Of(CheckedFile file)
    {
        lock (Made)
        {
            // A comment moves positions and nothing else.
            if (Made.TryGetValue(file.Anchored, out var made) && ReferenceEquals(made._positions, file.Positions))
            {
                return made;
            }

            var entries = new FileEntries(file);
            Made.AddOrUpdate(file.Anchored, entries);
            return entries;
        }
    }

    /// <summary>The entry of a key, or null.</summary>
    public KnownEntry? Find(EntryKey key) => _byKey.Value.GetValueOrDefault(key);

    /// <summary>The same with further entries.</summary>
    public FileEntries With(IEnumerable<KnownEntry> further) => new(_positions, [.. Entries, .. further.Where(entry => Find(entry.Key) is null)]);
}
