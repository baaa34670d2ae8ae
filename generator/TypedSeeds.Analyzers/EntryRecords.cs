using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Analyzers;

/// <summary>The fields of the records of entries that a compilation knows.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class EntryRecords(Compilation compilation)
{
    private const string Runtime = "TypedSeeds";
    private const string Entry = "Entry";

    /// <summary>The field that decides what a party is has no property of its own: the kind of the entry has that name.</summary>
    private const string PartyKind = "Kind";

    // These can be set, and no annotation fills them as fields: the entry's names, and what the compiler computes.
    private static readonly string[] NoFields = ["Id", "Corpus", "Document", "SentenceCount", "CoveredSentenceCount"];

    private readonly Lazy<INamedTypeSymbol[]> _records = new(() => Records(compilation));

    /// <summary>Whether a method asks an entry for the source of a field.</summary>
    public static bool IsSourceOf(IMethodSymbol method) =>
        method is { Name: "SourceOf", IsStatic: false, Parameters.Length: 1 } && IsRootOfEntries(method.ContainingType);

    /// <summary>Whether a record, or one derived from it, has a field with a key or a property of a name.</summary>
    public bool HasField(ITypeSymbol record, string name) =>
        IsField(record, name) || _records.Value.Any(derived => DerivesFrom(derived, record) && IsField(derived, name));

    /// <summary>The names of the properties that an annotation fills.</summary>
    public static IEnumerable<string> Fields(ITypeSymbol record)
    {
        for (var type = record; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(IsFilled))
            {
                yield return property.Name;
            }

            if (type is { Name: "Party", ContainingNamespace.Name: Runtime })
            {
                yield return PartyKind;
            }
        }
    }

    private static bool IsField(ITypeSymbol record, string name)
    {
        var property = Ids.Problem(name) is null ? Ids.ToMemberName(name) : name;
        return Fields(record).Contains(property);
    }

    // What the compiler made of a field can be initialized; a former name leads to one.
    private static bool IsFilled(IPropertySymbol property) =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && (property.SetMethod is { IsInitOnly: true } || Generated.NewNameOf(property) is not null)
        && !NoFields.Contains(property.Name);

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRootOfEntries(INamedTypeSymbol type) => type is { Name: Entry, ContainingNamespace: { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true } };

    // Only the runtime, and what is compiled against it, can have such records.
    private static INamedTypeSymbol[] Records(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Name == Runtime || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
        .Append(compilation.Assembly)
        .SelectMany(assembly => Types(assembly.GlobalNamespace))
        .Where(IsEntry)
        .ToArray();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static bool IsEntry(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (IsRootOfEntries(at))
            {
                return true;
            }
        }

        return false;
    }
}
