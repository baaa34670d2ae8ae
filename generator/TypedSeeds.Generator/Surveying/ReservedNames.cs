using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying;

/// <summary>C# names that an entry cannot have, since the class that it would be a member of uses them.</summary>
internal sealed class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    private readonly Dictionary<string, Dictionary<string, string>> _byKind;
    private readonly Dictionary<string, HashSet<string>> _documentNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Collects the names that a corpus uses.</summary>
    /// <param name="schema">Its kinds.</param>
    /// <param name="documents">Its documents.</param>
    public ReservedNames(KindSchema schema, IEnumerable<EntrySummary> documents)
    {
        _byKind = schema.Kinds.ToDictionary(kind => kind.Name, kind => OwnersIn(schema, kind), StringComparer.Ordinal);
        foreach (var document in documents)
        {
            AddDocument(document);
        }

        _names.UnionWith(_byKind.Values.SelectMany(names => names.Keys));
        _names.UnionWith(_documentNames.Values.SelectMany(names => names));
    }

    /// <summary>Whether anybody uses a name, wherever.</summary>
    public bool MayOwn(string name) => _names.Contains(name);

    /// <summary>What uses a name already, in words; null if nothing does.</summary>
    /// <param name="key">The entry that would have it.</param>
    /// <param name="name">The name.</param>
    public string? Owner(EntryKey key, string name)
    {
        if (_byKind[key.Kind].TryGetValue(name, out var owner))
        {
            return owner;
        }

        return _documentNames.TryGetValue(key.Document, out var names) && names.Contains(name) ? "the class of the document" : null;
    }

    private void AddDocument(EntrySummary document)
    {
        if (!_documentNames.TryGetValue(document.Key.Id, out var names))
        {
            _documentNames.Add(document.Key.Id, names = new(StringComparer.Ordinal));
        }

        names.Add(Ids.ToMemberName(document.Key.Id));
        names.UnionWith(document.FormerIds.Select(former => Ids.ToMemberName(former.Text)));
    }

    /// <summary>Who uses which names in the classes that an entry of a kind is a member of.</summary>
    private static Dictionary<string, string> OwnersIn(KindSchema schema, Kind kind)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);

        // A document's name is also that of a class inside the class of each document-scoped kind.
        foreach (var holder in (kind.Name == KindTable.Document ? schema.Kinds.Where(static holder => holder.Name == KindTable.Document || holder.Scope == Scope.Document).Reverse() : [kind]))
        {
            foreach (var (former, now) in schema.FormerSections)
            {
                if (now == holder.Section)
                {
                    owners[Ids.ToMemberName(former)] = $"the class that is kept for the former name of {holder.ClassName}";
                }
            }

            AddNames(owners, holder.LookupMethods.Concat(holder.ClassMembers).Append(holder.ClassName), $"the class {holder.ClassName}");
        }

        AddNames(owners, ReservedMembers.OfEntryClass, "every class of entries");
        AddNames(owners, OfObject, "every C# class");
        return owners;
    }

    // Who is added last is named: what is true of every class tells more than what is true of one.
    private static void AddNames(Dictionary<string, string> owners, IEnumerable<string> names, string owner)
    {
        foreach (var name in names)
        {
            owners[name] = owner;
        }
    }
}
