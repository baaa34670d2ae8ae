using Microsoft.CodeAnalysis;

namespace TypedSeeds.Analyzers;

/// <summary>How the compiler sees what the generator emitted: the same from sources and from the metadata of another assembly.</summary>
internal static class Generated
{
    private const string Find = "Find";
    private const string All = "All";
    private const string Ids = "Ids";
    private const string Documents = "Documents";

    /// <summary>Whether this is the look-up of a class of entries, by its shape alone.</summary>
    public static bool IsFind(IMethodSymbol method) =>
        method is { Name: Find, IsStatic: true, Parameters.Length: 1, ContainingType.IsStatic: true } && method.Parameters[0].Type.SpecialType == SpecialType.System_String;

    /// <summary>Whether the generator made this class for entries.</summary>
    public static bool IsEntryClass(INamedTypeSymbol type) =>
        type.IsStatic
        && IsMadeByGenerator(type)
        && type.GetMembers(All).Any(member => member is IPropertySymbol)
        && type.GetMembers(Find).OfType<IMethodSymbol>().Any(IsFind);

    /// <summary>The class with the ids of an entry class: null where that has a class for each document instead.</summary>
    public static INamedTypeSymbol? IdsOf(INamedTypeSymbol type) => type.GetTypeMembers(Ids).FirstOrDefault(ids => ids.IsStatic);

    /// <summary>The id of the document that a nested class is for, or null: a name does not say where its id has hyphens, but the class of documents does.</summary>
    public static string? DocumentIdOf(INamedTypeSymbol nested) => nested.ContainingNamespace
        .GetTypeMembers(Documents)
        .Where(IsEntryClass)
        .Select(IdsOf)
        .SelectMany(ids => ids?.GetMembers(nested.Name).ToArray() ?? [])
        .OfType<IFieldSymbol>()
        .Select(constant => constant.ConstantValue as string)
        .FirstOrDefault();

    /// <summary>What something is called now that a forwarder still has the former name of: null where it is no forwarder.</summary>
    public static string? NewNameOf(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == "TypedSeeds.Tables.RenamedToAttribute")
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
        .FirstOrDefault();

    /// <summary>Whether a field is one of the constants of a class of ids.</summary>
    public static bool IsIdConstant(IFieldSymbol field) =>
        field is { IsConst: true, ContainingType: { Name: Ids, ContainingType: { } owner } } && IsMadeByGenerator(owner);

    private static bool IsMadeByGenerator(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments.Length: > 0 } && attribute.ConstructorArguments[0].Value is "TypedSeeds");
}
