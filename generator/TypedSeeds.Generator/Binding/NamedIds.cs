using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>
/// The entries that the references of one annotation file may mean, whether or not they are right. The file is bound again
/// only when one of these comes or goes.
/// </summary>
internal sealed class NamedIds(KindSchema schema, string document)
{
    private static readonly Field[] OfficeReferences = KindTable.OfficeFields.Where(field => field.Type == FieldType.Reference).ToArray();

    private readonly Dictionary<EntryKey, EntryKey> _single = [];
    private readonly List<EntryKey[]> _several = [];

    /// <summary>The entries that are meant by references to one kind.</summary>
    public Dictionary<EntryKey, EntryKey>.KeyCollection Single => _single.Keys;

    /// <summary>For each reference to one of several kinds, the entries of which one may be meant.</summary>
    public IReadOnlyList<EntryKey[]> Several => _several;

    /// <summary>The key of an entry that is meant by a reference to one kind, the same for all such references; null where none is.</summary>
    public EntryKey? Find(EntryKey key) => _single.TryGetValue(key, out var known) ? known : null;

    /// <summary>Whether a reference may mean one of a few entries.</summary>
    public bool NamesAny(HashSet<EntryKey> keys)
    {
        foreach (var key in keys)
        {
            if (_single.ContainsKey(key))
            {
                return true;
            }
        }

        return _several.Exists(meant => Array.Exists(meant, keys.Contains));
    }

    /// <summary>Adds the id that is proposed for one that is not allowed: another entry may have it.</summary>
    public void AddProposal(Kind kind, string id)
    {
        if (Ids.Problem(id) is not null && Ids.Suggest(id) is { Length: > 0 } suggestion)
        {
            Add(kind.KeyOf(suggestion, document));
        }
    }

    /// <summary>Adds the id of an entry that may be moved into the section of another kind, of which another file may have it.</summary>
    public void AddMoved(string id) => _several.Add([.. schema.Kinds.Select(kind => kind.KeyOf(id, document))]);

    /// <summary>Adds what an entry names.</summary>
    /// <returns>Whether it has fields of its kind alone.</returns>
    public bool AddEntry(Kind kind, Node node)
    {
        if (node is not MappingNode mapping)
        {
            return true;
        }

        var isOfKind = true;
        foreach (var pair in mapping.Pairs)
        {
            var index = kind.IndexOf(pair.Name);
            if (index >= 0)
            {
                AddValue(kind.AllFields[index], pair.Value);
            }
            else
            {
                isOfKind = false;
            }
        }

        return isOfKind;
    }

    private void AddValue(Field field, Node node)
    {
        if (field.Type == FieldType.Versions)
        {
            AddVersions(node);
            return;
        }

        if (field.Type is not (FieldType.Reference or FieldType.Offices))
        {
            return;
        }

        if (node is not SequenceNode sequence)
        {
            AddItem(field, node);
            return;
        }

        foreach (var item in sequence.Items)
        {
            AddItem(field, item);
        }
    }

    private void AddItem(Field field, Node node)
    {
        if (field.Type == FieldType.Offices)
        {
            AddOffice(node);
        }
        else if (node is ScalarNode { Text.Length: > 0 } scalar)
        {
            AddReference(field, scalar.Text);
        }
    }

    private void AddVersions(Node node)
    {
        foreach (var pair in node is MappingNode mapping ? mapping.Pairs : EquatableArray<NodePair>.Empty)
        {
            AddReference(KindTable.VersionDocument, pair.Name);
        }
    }

    private void AddOffice(Node node)
    {
        foreach (var pair in node is MappingNode mapping ? mapping.Pairs : EquatableArray<NodePair>.Empty)
        {
            if (Array.Find(OfficeReferences, field => field.Key == pair.Name) is { } field)
            {
                AddValue(field, pair.Value);
            }
        }
    }

    private void AddReference(Field field, string text)
    {
        // The index of its package has it, and no file of the corpus.
        if (UsedName.Is(text) && schema.Used.WithAlias(UsedName.Parse(text).Alias) is { } package)
        {
            // What to say of one that it has not depends on all ids of the corpus.
            if (package.Index is not null && !UsedReferenceBinder.Has(field, package, Nfc.Of(UsedName.Parse(text).Name)))
            {
                _several.Add([]);
            }

            return;
        }

        if (field.Targets.Count == 1)
        {
            Add(ReferenceKeys.Of(schema[field.Targets[0]], text, document));
        }
        else
        {
            _several.Add(KeysOf(field, text));
        }
    }

    private void Add(EntryKey key) => _single[key] = key;

    private EntryKey[] KeysOf(Field field, string text) => ReferenceKeys.Targets(schema, field).Select(kind => ReferenceKeys.Of(kind, text, document)).ToArray();
}
