using Microsoft.CodeAnalysis;

namespace TypedSeeds.Analyzers;

/// <summary>Type symbol in, class of entries out.</summary>
internal sealed class EntryClassReader
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    private EntryClassReader()
    {
    }

    /// <summary>Reads a type as a class of entries; null if it is none, or if some of its ids are unknown.</summary>
    public static EntryClass? Read(INamedTypeSymbol type)
    {
        if (!Generated.IsEntryClass(type))
        {
            return null;
        }

        var reader = new EntryClassReader();
        return reader.Add(type) ? new EntryClass(NameOf(type), reader._members, reader._renamed) : null;
    }

    private bool Add(INamedTypeSymbol type)
    {
        if (Generated.IdsOf(type) is { } ids)
        {
            AddEntries(ids, string.Empty, string.Empty, isRenamed: false);
            return true;
        }

        return type.ContainingType is null && type.GetTypeMembers().Where(Generated.IsEntryClass).All(AddDocument);
    }

    private bool AddDocument(INamedTypeSymbol document)
    {
        // A renamed document keeps a class of its former name, with an attribute that gives the new one.
        var newName = Generated.NewNameOf(document);
        var current = newName is null ? document : document.ContainingType.GetTypeMembers(newName).FirstOrDefault();
        if (current is null || Generated.DocumentIdOf(current) is not { } id || Generated.IdsOf(current) is not { } ids)
        {
            return false;
        }

        AddEntries(ids, id + EntryClass.Separator, document.Name + ".", isRenamed: newName is not null);
        return true;
    }

    private void AddEntries(INamedTypeSymbol ids, string scope, string path, bool isRenamed)
    {
        foreach (var constant in ids.GetMembers().OfType<IFieldSymbol>())
        {
            var newName = Generated.NewNameOf(constant);
            var current = newName is null ? constant : ids.GetMembers(newName).OfType<IFieldSymbol>().FirstOrDefault();
            if (current?.ConstantValue is not string id)
            {
                continue;
            }

            if (isRenamed || newName is not null)
            {
                _renamed[path + constant.Name] = scope + id;
            }
            else
            {
                _members[scope + id] = path + constant.Name;
            }
        }
    }

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;
}
