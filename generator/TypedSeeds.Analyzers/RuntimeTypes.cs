using Microsoft.CodeAnalysis;

namespace TypedSeeds.Analyzers;

/// <summary>Recognizes the types that entries are made of.</summary>
internal static class RuntimeTypes
{
    private const string Runtime = "TypedSeeds";

    /// <summary>Whether the runtime has this class or value type.</summary>
    public static bool IsOfRuntime(ITypeSymbol type) => type is { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingNamespace: { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a type is one of the runtime's, or a record that a corpus derives from one.</summary>
    public static bool IsOfEntries(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (IsOfRuntime(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is another one, or derives from it.</summary>
    public static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is the one that the fields of entries have for lists.</summary>
    public static bool IsList(ITypeSymbol? type) => type?.Name == "IReadOnlyList";
}
