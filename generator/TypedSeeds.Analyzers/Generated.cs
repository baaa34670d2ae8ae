using Microsoft.CodeAnalysis;

namespace TypedSeeds.Analyzers;

/// <summary>Recognizes generated code by its symbols, which are the same from source and from metadata.</summary>
internal static class Generated
{
    private const string Find = "Find";
    private const string All = "All";
    private const string Ids = "Ids";
    private const string Documents = "Documents";

    /// <summary>Whether a method has the signature of a look-up.</summary>
    public static bool IsFind(IMethodSymbol method) =>
        method is { Name: Find, IsStatic: true, Parameters.Length: 1, ContainingType.IsStatic: true } && method.Parameters[0].Type.SpecialType == SpecialType.System_String;

    /// <summary>Whether the generator made this class for entries.</summary>
    public static bool IsEntryClass(INamedTypeSymbol type) =>
        type.IsStatic
        && IsMadeByGenerator(type)
        && type.GetMembers(All).Any(member => member is IPropertySymbol)
        && type.GetMembers(Find).OfType<IMethodSymbol>().Any(IsFind);

    /// <summary>The class of ids of an entry class; null if that has a class for each document instead.</summary>
    public static INamedTypeSymbol? IdsOf(INamedTypeSymbol type) => type.GetTypeMembers(Ids).FirstOrDefault(ids => ids.IsStatic);

    /// <summary>The document id of a nested class, or null. The class of documents has it; the class name does not show its hyphens.</summary>
    public static string? DocumentIdOf(INamedTypeSymbol nested) => nested.ContainingNamespace
        .GetTypeMembers(Documents)
        .Where(IsEntryClass)
        .Select(IdsOf)
        .SelectMany(ids => ids?.GetMembers(nested.Name).ToArray() ?? [])
        .OfType<IFieldSymbol>()
        .Select(constant => constant.ConstantValue as string)
        .FirstOrDefault();

    /// <summary>The new name that a forwarder leads to; null if the symbol is no forwarder.</summary>
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
