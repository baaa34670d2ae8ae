using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>What a waiver is for.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Rule">The key of a rule, or the baseline; empty for all of them.</param>
internal readonly record struct WaiverKey(EntryKey Entry, string Rule);

/// <summary>All waivers by entry, and which of them were used.</summary>
internal sealed class WaiverIndex
{
    private readonly Dictionary<WaiverKey, (TokenPlace Place, TokenPlace Id, string Reason)> _waivers = [];
    private readonly HashSet<WaiverKey> _used = [];

    public WaiverIndex(IEnumerable<FileWaivers> files, KindSchema schema)
    {
        foreach (var file in files)
        {
            foreach (var waiver in file.Waivers)
            {
                _waivers[new(KeyOf(waiver, file.DocumentId, schema), waiver.Rule)] = (new TokenPlace(file.Path, waiver.Token), new TokenPlace(file.Path, waiver.IdToken), waiver.Reason);
            }
        }
    }

    /// <summary>The waivers that were used.</summary>
    public IEnumerable<WaiverKey> Used => _used;

    /// <summary>The unused waivers, except those without a reason, which are reported already.</summary>
    public IEnumerable<(WaiverKey Key, TokenPlace Place, TokenPlace Id)> Idle =>
        _waivers.Where(waiver => !_used.Contains(waiver.Key) && waiver.Value.Reason.Length > 0).Select(waiver => (waiver.Key, waiver.Value.Place, waiver.Value.Id));

    /// <summary>The reason why an entry is let off a rule or the baseline; null where it is not. A waiver that names the rule comes before one for all.</summary>
    public string? Use(EntryKey entry, string rule) => Use(new WaiverKey(entry, rule)) ?? Use(new WaiverKey(entry, string.Empty));

    private string? Use(WaiverKey key)
    {
        if (!_waivers.TryGetValue(key, out var waiver))
        {
            return null;
        }

        _used.Add(key);
        return waiver.Reason;
    }

    // As in references, the id alone is enough in the document's own file.
    private static EntryKey KeyOf(Waiver waiver, string document, KindSchema schema)
    {
        var key = EntryKey.Parse(waiver.Kind, waiver.Id);
        var kind = schema.WithName(waiver.Kind);
        return key.Id.Length == waiver.Id.Length && kind is not null ? kind.KeyOf(waiver.Id, document) : key;
    }
}
