using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Finds entries by what other tools call them: by id, by name, or by the name of the item that an entry is made of.</summary>
internal sealed class EntryNames
{
    private readonly Dictionary<(string Kind, string Name), string> _byName = [];
    private readonly Dictionary<(string Kind, string Subtype, string Name), string> _bySubtype = [];
    private readonly Dictionary<string, string> _byItem = new(StringComparer.Ordinal);

    /// <summary>Adds a name of an entry. The first entry of a name keeps it.</summary>
    public void Add(string kind, string name, string id) => _byName.TryAdd((kind, Folded(name)), id);

    /// <summary>Adds a name of an entry of a subtype, such as a kind of party.</summary>
    public void Add(string kind, string subtype, string name, string id) => _bySubtype.TryAdd((kind, subtype, Folded(name)), id);

    /// <summary>The entry of a subtype that has a name; null where none has it.</summary>
    public string? Find(string kind, string subtype, string name) => _bySubtype.GetValueOrDefault((kind, subtype, Folded(name)));

    /// <summary>Adds the name of an item.</summary>
    public void AddItem(string item, string id) => _byItem.TryAdd(item, id);

    /// <summary>The id of an entry that a field may refer to; null where none has the name.</summary>
    public string? Find(Field field, string text, bool isLink) => isLink
        ? _byItem.GetValueOrDefault(text)
        : field.Targets.Select(kind => _byName.GetValueOrDefault((kind, Folded(text)))).FirstOrDefault(static id => id is not null);

    private static string Folded(string name) => Nfc.Of(name).Trim().ToUpperInvariant();
}
