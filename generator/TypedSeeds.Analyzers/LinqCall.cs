using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TypedSeeds.Analyzers;

/// <summary>Reads calls of LINQ.</summary>
internal static class LinqCall
{
    /// <summary>Whether a method is one of LINQ, on sequences or on queries.</summary>
    public static bool IsOfLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    /// <summary>Whether a method is given a comparer, by the name of its interface.</summary>
    public static bool HasComparer(IMethodSymbol method, string comparer) => method.Parameters.Any(parameter => parameter.Type.Name == comparer);

    /// <summary>What a lambda of one expression gives.</summary>
    public static IOperation? SelectedBy(IOperation argument)
    {
        var function = argument switch
        {
            IDelegateCreationOperation made => made.Target,
            IConversionOperation quoted => quoted.Operand,
            var other => other,
        };
        return function is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } && body[0] is IReturnOperation { ReturnedValue: { } value } ? value : null;
    }

    /// <summary>The property that an expression reads, also after <c>?.</c>; null if it does something else.</summary>
    public static IPropertyReferenceOperation? PropertyOf(IOperation? value) => Unconverted(value) switch
    {
        IPropertyReferenceOperation property => property,
        IConditionalAccessOperation conditional => PropertyOf(conditional.WhenNotNull),
        _ => null,
    };

    /// <summary>An expression without the conversions that the compiler adds.</summary>
    public static IOperation? Unconverted(IOperation? value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? Unconverted(conversion.Operand) : value;
}
