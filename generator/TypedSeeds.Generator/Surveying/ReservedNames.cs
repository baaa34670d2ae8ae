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
    public static string? Owner(EntryKey key, string name)
    {
        if (OfObject.Contains(name))
        {
            return "every C# class";
        }

        if (OfEachClass.Contains(name))
        {
            return "every class of entries";
        }

        foreach (var kind in KindTable.BuiltIn)
        {
            if (OwnerIn(kind, key, name) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private static string? OwnerIn(Kind kind, EntryKey key, string name)
    {
        // A document's name is also that of a class inside the class of each document-scoped kind.
        var isMember = kind.Name == key.Kind || (key.Kind == KindTable.Document && kind.Scope == Scope.Document);
        if (isMember && (name == kind.ClassName || kind.Lookups.Any(lookup => lookup.Method == name)))
        {
            return $"the class {kind.ClassName}";
        }

        return kind.Name == key.Kind && key.Document.Length > 0 && name == Ids.ToMemberName(key.Document)
            ? "the class of the document"
            : null;
    }
}
