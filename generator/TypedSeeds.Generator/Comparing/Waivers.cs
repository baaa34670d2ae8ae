using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The waivers of one annotation file.</summary>
/// <param name="Path">The file.</param>
/// <param name="DocumentId">The id of its document; empty where it annotates none.</param>
/// <param name="Waivers">The waivers, in the order of the file.</param>
/// <param name="Findings">What is wrong with them.</param>
internal sealed record FileWaivers(string Path, string DocumentId, EquatableArray<Waiver> Waivers, EquatableArray<Finding> Findings);

/// <summary>The waivers of all files that have any, in the order of their paths.</summary>
internal sealed record CorpusWaivers(EquatableArray<FileWaivers> Files) : IFindings
{
    public EquatableArray<Finding> Findings => Files.SelectMany(static file => file.Findings).ToEquatableArray();

    public static CorpusWaivers Of(AnnotationFiles files) =>
        new(files.Files.Where(static file => file.HasWaivers).Select(WaiverReader.Read).ToEquatableArray());
}

/// <summary>That every change of one entry is meant.</summary>
/// <param name="Kind">The kind of the entry.</param>
/// <param name="Id">Its id, with its document where it is one of another.</param>
/// <param name="Reason">Why the change is meant; empty where that is missing, and reported.</param>
/// <param name="Token">The token of the id.</param>
internal sealed record Waiver(string Kind, string Id, string Reason, int Token);

/// <summary>All waivers, by the entries that they are for, and which of them were of use.</summary>
internal sealed class WaiverTable
{
    private readonly Dictionary<EntryKey, (TokenPlace Place, string Reason)> _waivers = [];
    private readonly HashSet<EntryKey> _used = [];

    public WaiverTable(IEnumerable<FileWaivers> files, KindSchema schema)
    {
        foreach (var file in files)
        {
            foreach (var waiver in file.Waivers)
            {
                _waivers[KeyOf(waiver, file.DocumentId, schema)] = (new TokenPlace(file.Path, waiver.Token), waiver.Reason);
            }
        }
    }

    /// <summary>Those that waived nothing; without one that has no reason, of which that is said already.</summary>
    public IEnumerable<(EntryKey Key, TokenPlace Place)> Idle =>
        _waivers.Where(waiver => !_used.Contains(waiver.Key) && waiver.Value.Reason.Length > 0).Select(waiver => (waiver.Key, waiver.Value.Place));

    /// <summary>The reason why changes of an entry are meant, or null.</summary>
    public string? Use(EntryKey key)
    {
        if (!_waivers.TryGetValue(key, out var waiver))
        {
            return null;
        }

        _used.Add(key);
        return waiver.Reason;
    }

    // As with a reference: in a document's own file its entries need no more than their id.
    private static EntryKey KeyOf(Waiver waiver, string document, KindSchema schema)
    {
        var key = EntryKey.Parse(waiver.Kind, waiver.Id);
        var kind = schema.Kinds.FirstOrDefault(kind => kind.Name == waiver.Kind);
        return key.Id.Length == waiver.Id.Length && kind is not null ? kind.KeyOf(waiver.Id, document) : key;
    }
}
