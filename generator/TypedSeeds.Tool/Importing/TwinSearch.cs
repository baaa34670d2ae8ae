using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Importing;

/// <summary>
/// Pairs entries that are to be added with those that say the same. Two that refer to two that say the same say the same
/// too, so what refers to a pair is looked at again: a chain of references takes as many steps as it has links.
/// </summary>
internal sealed class TwinSearch
{
    private readonly Dictionary<EntryKey, AddedEntry> _added = [];
    private readonly Dictionary<string, EntryKey?> _byFullId = new(StringComparer.Ordinal);
    private readonly Dictionary<EntryKey, EntryKey> _twins = [];

    /// <summary>How many contents were looked up.</summary>
    public int Steps { get; private set; }

    /// <summary>Takes an entry that is to be added.</summary>
    /// <param name="key">The entry.</param>
    /// <param name="content">What it says, as <see cref="ExistingEntries.ContentOf"/> has it.</param>
    /// <param name="there">The entries of its file, by what they say.</param>
    public void Add(EntryKey key, string content, ILookup<string, EntryKey> there)
    {
        _added.Add(key, new(content, there));

        // Which of two kinds a reference means is not in the content.
        _byFullId[key.FullId] = _byFullId.ContainsKey(key.FullId) ? null : key;
    }

    /// <summary>The entries that are there already, with those that say the same.</summary>
    public IReadOnlyDictionary<EntryKey, EntryKey> Run(CancellationToken cancellation)
    {
        var users = _added.SelectMany(added => NamedIn(added.Value.Content).Select(named => (Named: named, User: added.Key))).ToLookup(static pair => pair.Named, static pair => pair.User);
        var open = new Queue<EntryKey>(_added.Keys);
        while (open.TryDequeue(out var key))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_twins.ContainsKey(key) || Twin(_added[key]) is not { } twin)
            {
                continue;
            }

            _twins.Add(key, twin);
            foreach (var user in users[key])
            {
                _added[user] = _added[user].With(key, twin);
                open.Enqueue(user);
            }
        }

        return _twins;
    }

    private EntryKey? Twin(AddedEntry entry)
    {
        Steps++;
        return entry.There[entry.Content].FirstOrDefault();
    }

    private HashSet<EntryKey> NamedIn(string content)
    {
        var named = new HashSet<EntryKey>();
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(content));
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String && _byFullId.TryGetValue(json.GetString()!, out var key) && key is not null)
            {
                named.Add(key);
            }
        }

        return named;
    }

    private sealed record AddedEntry(string Content, ILookup<string, EntryKey> There)
    {
        public AddedEntry With(EntryKey former, EntryKey now) =>
            this with { Content = Content.Replace(ExistingEntries.InJson(former), ExistingEntries.InJson(now), StringComparison.Ordinal) };
    }
}
