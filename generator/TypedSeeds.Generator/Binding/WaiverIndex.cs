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

    /// <summary>The files in which there may be more.</summary>
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>The words of waivers with a mistake, each with the document of its file.</summary>
    private readonly HashSet<(string Document, string Word)> _mistaken = [];

    /// <summary>Those words alone.</summary>
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Whether a file that is about no document may have more: they may be for any entry.</summary>
    private bool _isAnyUnread;

    /// <param name="files">The files that have waivers or may have some.</param>
    /// <param name="schema">The kinds of the corpus.</param>
    /// <param name="baseline">The kinds of the baseline; null where there is none.</param>
    public WaiverIndex(IEnumerable<FileWaivers> files, KindSchema schema, BaselineKinds? baseline)
    {
        foreach (var file in files)
        {
            AddMistakes(file, schema);
            foreach (var waiver in file.Waivers)
            {
                if (IsNoKind(schema, waiver.Kind, baseline))
                {
                    // Each of its words may be the id.
                    AddMistaken(file, waiver.Kind);
                    AddMistaken(file, waiver.Id);
                    continue;
                }

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

    /// <summary>Whether an entry may be let off by what is written with a mistake, or could not be read: that is what is wrong.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">Its file; empty for one that is gone.</param>
    public bool MayBeLetOff(EntryKey entry, string path) => _isAnyUnread || (path.Length == 0 ? _unread.Count > 0 : _unread.Contains(path))
        || (_words.Count > 0 && (_words.Contains(entry.FullId) || _mistaken.Contains((entry.Document, entry.Id)) || _mistaken.Contains((string.Empty, entry.Id))));

    /// <summary>Whether a waiver names what is no kind.</summary>
    /// <remarks>The kinds of a corpus may be declared in a part of a file that could not be read. A kind that is gone may be one of the baseline.</remarks>
    public static bool IsNoKind(KindSchema schema, string kind, BaselineKinds? baseline) =>
        schema.IsComplete && schema.WithName(kind) is null && baseline?.MayHave(kind) != true;

    private void AddMistaken(FileWaivers file, string word)
    {
        _words.Add(word);
        _mistaken.Add((file.DocumentId, word));
    }

    private void AddMistakes(FileWaivers file, KindSchema schema)
    {
        if (file.MayHaveMore || file.Misspelt.Any(key => SectionKeys.IsUnknown(schema, key)))
        {
            _unread.Add(file.Path);
            _isAnyUnread |= file.DocumentId.Length == 0;
        }

        foreach (var word in file.Mistaken)
        {
            AddMistaken(file, word);
        }
    }

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
