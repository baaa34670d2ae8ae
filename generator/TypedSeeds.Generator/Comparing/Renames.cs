using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Translates names of a baseline to current names: of entries, documents, kinds and fields.</summary>
internal sealed class Renames
{
    private readonly Dictionary<EntryKey, EntryFingerprint> _entries = [];
    private readonly Dictionary<EntryKey, EntryKey> _entryNames = [];
    private readonly Dictionary<string, Kind> _kinds;
    private readonly Dictionary<string, string> _kindNames = new(StringComparer.Ordinal);

    public Renames(IEnumerable<FileFingerprints> files, KindSchema schema)
    {
        _kinds = schema.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        foreach (var kind in schema.Kinds)
        {
            foreach (var former in kind.History.Formerly)
            {
                _kindNames[former] = kind.Name;
            }
        }

        foreach (var entry in files.SelectMany(file => file.Entries))
        {
            if (!_entries.ContainsKey(entry.Key))
            {
                _entries.Add(entry.Key, entry);
            }

            foreach (var former in entry.Formerly)
            {
                _entryNames[entry.Key with { Id = former }] = entry.Key;
            }
        }
    }

    /// <summary>Adds a rename that no entry declares, but that equal content suggests.</summary>
    public void Suppose(EntryKey old, EntryKey now) => _entryNames[Translate(old)] = now;

    /// <summary>The current key of an entry of the baseline, even if there is no such entry.</summary>
    public EntryKey Now(EntryKey old)
    {
        var key = Translate(old);
        return !_entries.ContainsKey(key) && _entryNames.TryGetValue(key, out var now) ? now : key;
    }

    /// <summary>The entry, or null.</summary>
    public EntryFingerprint? Find(EntryKey key) => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The kind, or null.</summary>
    public Kind? FindKind(string name) => _kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The fields of an entry of the baseline, with all names in them translated.</summary>
    public Dictionary<string, string> Fields(Fingerprint old, Kind kind)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in old.Fields)
        {
            var now = FieldNow(kind, field.Key);
            fields[now?.Key ?? field.Key] = now is null ? field.Value : Translate(now, field.Value);
        }

        return fields;
    }

    private static Field? FieldNow(Kind kind, string key) =>
        kind.IndexOf(key) is >= 0 and var number ? kind.AllFields[number] : kind.FieldFormerlyCalled(key);

    private EntryKey Translate(EntryKey old)
    {
        var kind = _kindNames.TryGetValue(old.Kind, out var name) ? name : old.Kind;
        var document = old.Document.Length == 0 ? string.Empty : Now(new EntryKey(KindTable.Document, string.Empty, old.Document)).Id;
        return new EntryKey(kind, document, old.Id);
    }

    private string Translate(Field field, string value) => field.Type switch
    {
        FieldType.Reference => FingerprintValue.Join(FingerprintValue.Split(value, RowText.Item).Select(item => Reference(field, item))),
        FieldType.Versions => FingerprintValue.Join(FingerprintValue.Split(value, RowText.Item).Select(Version)),
        FieldType.Offices => FingerprintValue.Join(FingerprintValue.Split(value, RowText.Item).Select(Office)),
        _ => value,
    };

    private string Reference(Field field, string item)
    {
        if (!field.NamesKind)
        {
            return Now(EntryKey.Parse(field.Targets[0], item)).FullId;
        }

        var colon = Math.Max(item.IndexOf(RowText.Kind), 0);
        var now = Now(EntryKey.Parse(item.Substring(0, colon), item.Substring(colon).TrimStart(RowText.Kind)));
        return now.Kind + RowText.Kind + now.FullId;
    }

    private string Version(string item)
    {
        var (document, words) = VersionItems.Split(item);
        return VersionItems.Join(Now(EntryKey.Parse(KindTable.Document, document)).FullId, words);
    }

    private string Office(string item)
    {
        var parts = FingerprintValue.Split(item, RowText.Part).ToArray();
        if (parts.Length > 1 && parts[1].Length > 0)
        {
            parts[1] = Now(EntryKey.Parse(KindTable.Party, parts[1])).FullId;
        }

        return string.Join(RowText.Part.ToString(), parts);
    }
}
