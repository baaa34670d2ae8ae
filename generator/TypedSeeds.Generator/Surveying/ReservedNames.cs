using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying;

/// <summary>C# names that an entry cannot have, since the class that it would be a member of uses them.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    private static readonly string[] OfEachClass = ["All", "Find", "Ids"];

    /// <summary>Who uses the name already, in words; null where nobody does.</summary>
    /// <param name="schema">The kinds of the corpus.</param>
    /// <param name="documentNames">For each document the names of its classes: its own, and those that are kept for its former ids.</param>
    /// <param name="key">The entry.</param>
    /// <param name="name">The name.</param>
    public static string? Owner(KindSchema schema, ILookup<string, string> documentNames, EntryKey key, string name)
    {
        if (OfObject.Contains(name))
        {
            return "every C# class";
        }

        if (OfEachClass.Contains(name))
        {
            return "every class of entries";
        }

        foreach (var kind in schema.Kinds)
        {
            if (OwnerIn(schema, kind, key, name) is { } owner)
            {
                return owner;
            }
        }

        return key.Document.Length > 0 && documentNames[key.Document].Contains(name) ? "the class of the document" : null;
    }

    private static string? OwnerIn(KindSchema schema, Kind kind, EntryKey key, string name)
    {
        // A document's name is also that of a class inside the class of each document-scoped kind.
        var isMember = kind.Name == key.Kind || (key.Kind == KindTable.Document && kind.Scope == Scope.Document);
        if (!isMember)
        {
            return null;
        }

        if (name == kind.ClassName || kind.LookupMethods.Contains(name))
        {
            return $"the class {kind.ClassName}";
        }

        return schema.FormerSections.Any(section => section.Now == kind.Section && Ids.ToMemberName(section.Former) == name)
            ? $"the class that is kept for the former name of {kind.ClassName}"
            : null;
    }
}
