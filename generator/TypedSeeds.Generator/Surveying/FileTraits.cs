using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What follows from the entries of one file alone, found in one walk, so that the checks over all files look at few entries.</summary>
internal sealed class FileTraits
{
    private readonly List<EntryOverview> _shared = [];
    private readonly HashSet<EntryKey> _used = [];
    private readonly List<OpenLink> _openLinks = [];

    /// <summary>The entries so far, and their names in C# so far; of one kind, since a file has its entries kind by kind.</summary>
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string _kind = string.Empty;

    public FileTraits(EquatableArray<EntryOverview> entries)
    {
        foreach (var entry in entries)
        {
            IsBroken |= entry.IsBroken;
            HasUnique |= entry.Unique.Count > 0;
            HasFormerIds |= entry.FormerIds.Count > 0;
            if (entry.Key.Document.Length == 0)
            {
                _shared.Add(entry);
            }

            AddUse(entry);
            AddName(entry);
        }
    }

    /// <summary>The entries that belong to no document.</summary>
    public IReadOnlyList<EntryOverview> Shared => _shared;

    /// <summary>The parties and topics that entries other than themselves refer to.</summary>
    public IEnumerable<EntryKey> Used => _used;

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

    private void AddUse(EntryOverview entry)
    {
        foreach (var key in entry.References)
        {
            if (IsForUse(key) && key != entry.Key)
            {
                _used.Add(key);
            }
        }
    }

    private void AddName(EntryOverview entry)
    {
        if (_kind != entry.Key.Kind)
        {
            _kind = entry.Key.Kind;
            _ids.Clear();
            _names.Clear();
        }

        foreach (var chain in entry.Chains)
        {
            foreach (var key in chain.Keys)
            {
                if (key.Kind != _kind || key.Document != entry.Key.Document || !_ids.Contains(key.Id))
                {
                    _openLinks.Add(new OpenLink(_kind, chain.Field, key));
                }
            }
        }

        _ids.Add(entry.Key.Id);
        HasSameNames |= !_names.Add(entry.Name);
    }
}

/// <summary>A link of a chain that leads to no entry that stands before its own in the same file.</summary>
/// <param name="Kind">The kind of the entry that it leads from.</param>
/// <param name="Field">The field.</param>
/// <param name="To">The entry that it leads to.</param>
internal readonly record struct OpenLink(string Kind, string Field, EntryKey To);
