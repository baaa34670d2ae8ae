using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What follows from the entries of one file alone, found in one walk, so that the checks over all files look at few entries.</summary>
internal sealed class FileTraits
{
    private readonly List<EntrySummary> _shared = [];
    private readonly List<OpenLink> _openLinks = [];

    public FileTraits(EquatableArray<EntrySummary> entries)
    {
        var used = new HashSet<EntryKey>();
        var walk = new KindWalk();
        foreach (var entry in entries)
        {
            IsBroken |= entry.IsBroken;
            HasUnique |= entry.Unique.Count > 0;
            HasFormerIds |= entry.FormerIds.Count > 0;
            if (entry.Key.Document.Length == 0)
            {
                _shared.Add(entry);
            }

            AddUse(used, entry);
            AddName(walk, entry);
        }

        Used = used.ToEquatableArray();
    }

    /// <summary>The entries that belong to no document.</summary>
    public IReadOnlyList<EntrySummary> Shared => _shared;

    /// <summary>The parties and topics that entries other than themselves refer to.</summary>
    public EquatableArray<EntryKey> Used { get; }

    /// <summary>The links that lead to no entry before their own: without one of these no chain closes.</summary>
    public IReadOnlyList<OpenLink> OpenLinks => _openLinks;

    /// <summary>Whether a check of any entry failed.</summary>
    public bool IsBroken { get; }

    /// <summary>Whether any entry has a value that no other may have.</summary>
    public bool HasUnique { get; }

    /// <summary>Whether any entry had another id before.</summary>
    public bool HasFormerIds { get; }

    /// <summary>Whether two entries have the same name in C#.</summary>
    public bool HasSameNames { get; private set; }

    /// <summary>Whether an entry is of a kind that is there to be referred to, so that one that is not is reported.</summary>
    public static bool IsForUse(EntryKey key) => key.Kind is KindTable.Party or KindTable.Topic;

    private static void AddUse(HashSet<EntryKey> used, EntrySummary entry)
    {
        foreach (var key in entry.References)
        {
            if (IsForUse(key) && key != entry.Key)
            {
                used.Add(key);
            }
        }
    }

    private void AddName(KindWalk walk, EntrySummary entry)
    {
        walk.GoTo(entry.Key.Kind);
        foreach (var chain in entry.Chains)
        {
            foreach (var key in chain.Keys)
            {
                if (key.Kind != entry.Key.Kind || key.Document != entry.Key.Document || !walk.Ids.Contains(key.Id))
                {
                    _openLinks.Add(new OpenLink(entry.Key.Kind, chain.Field, key));
                }
            }
        }

        walk.Ids.Add(entry.Key.Id);
        HasSameNames |= !walk.Names.Add(entry.Name);
    }

    /// <summary>The ids and the names in C# of one kind so far: a file has its entries kind by kind.</summary>
    private sealed class KindWalk
    {
        private string _kind = string.Empty;

        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public void GoTo(string kind)
        {
            if (_kind != kind)
            {
                _kind = kind;
                Ids.Clear();
                Names.Clear();
            }
        }
    }
}

/// <summary>A link of a chain that leads to no entry that stands before its own in the same file.</summary>
/// <param name="Kind">The kind of the entry that it leads from.</param>
/// <param name="Field">The field.</param>
/// <param name="To">The entry that it leads to.</param>
internal readonly record struct OpenLink(string Kind, string Field, EntryKey To);
