using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks over all files share: the entries of all files, and which of them a check may pass over.</summary>
internal sealed class SurveyIndex
{
    private readonly CancellationToken _cancellation;

    /// <summary>For each document that only one file annotates, the number of that file.</summary>
    private readonly Dictionary<string, int> _numbers;

    public SurveyIndex(EquatableArray<FileSummary> files, KindSchema schema, CancellationToken cancellation)
    {
        Files = files;
        Schema = schema;
        _cancellation = cancellation;
        _numbers = NumbersOfDocuments(files);
        Count = files.Sum(static file => file.Entries.Count);
        Reserved = new ReservedNames(schema, files.SelectMany(static file => file.Shared).Where(static entry => entry.Key.Kind == KindTable.Document));
        Duplicates = [.. FindDuplicates()];
        Chains = new ChainSuspects(files, _numbers, isOrdered: Duplicates.Count == 0);
    }

    /// <summary>The files, in the order of their paths.</summary>
    public EquatableArray<FileSummary> Files { get; }

    public KindSchema Schema { get; }

    /// <summary>The number of all entries.</summary>
    public int Count { get; }

    /// <summary>The names in C# that no entry can have.</summary>
    public ReservedNames Reserved { get; }

    /// <summary>The entries whose id another entry before them has.</summary>
    public IReadOnlyList<DuplicateEntry> Duplicates { get; }

    /// <summary>Which chains of references may close.</summary>
    public ChainSuspects Chains { get; }

    /// <summary>All entries, file by file.</summary>
    public IEnumerable<FileEntry> Entries() => Entries(static file => file.Entries);

    /// <summary>Some entries of each file, file by file.</summary>
    public IEnumerable<FileEntry> Entries(Func<FileSummary, IReadOnlyList<EntrySummary>> select)
    {
        foreach (var file in Files)
        {
            foreach (var entry in select(file))
            {
                _cancellation.ThrowIfCancellationRequested();
                yield return new(file, entry);
            }
        }
    }

    /// <summary>The entries whose names in C# may clash. A document's entries clash with each other or with reserved names, and with nothing else.</summary>
    public IEnumerable<FileEntry> EntriesWithOpenNames()
    {
        foreach (var file in Files)
        {
            var hasDistinctNames = IsAlone(file) && !file.HasSameNames && !file.HasFormerIds;
            foreach (var entry in file.Entries)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (!hasDistinctNames || entry.Key.Document.Length == 0 || Reserved.MayOwn(entry.Name))
                {
                    yield return new(file, entry);
                }
            }
        }
    }

    /// <summary>Whether the entries of a file's document can only be those of the file, in which no two have one id.</summary>
    private bool IsAlone(FileSummary file) => _numbers.ContainsKey(file.DocumentId);

    private IEnumerable<DuplicateEntry> FindDuplicates()
    {
        var seen = new Dictionary<EntryKey, FileEntry>();
        foreach (var item in Entries(file => IsAlone(file) ? file.Shared : file.Entries))
        {
            if (seen.TryGetValue(item.Entry.Key, out var first))
            {
                yield return new(item, first);
            }
            else
            {
                seen.Add(item.Entry.Key, item);
            }
        }
    }

    private static Dictionary<string, int> NumbersOfDocuments(EquatableArray<FileSummary> files)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = new List<string>();
        for (var i = 0; i < files.Count; i++)
        {
            var id = files[i].DocumentId;
            if (id.Length > 0 && numbers.ContainsKey(id))
            {
                shared.Add(id);
            }

            numbers[id] = i;
        }

        shared.ForEach(id => numbers.Remove(id));
        numbers.Remove(string.Empty);
        return numbers;
    }
}

/// <summary>An entry and its file.</summary>
internal readonly record struct FileEntry(FileSummary File, EntrySummary Entry);

/// <summary>An entry, and the first one with the same key.</summary>
internal sealed record DuplicateEntry(FileEntry Second, FileEntry First);
