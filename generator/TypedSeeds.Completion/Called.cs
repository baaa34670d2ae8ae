using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedSeeds.Completion;

/// <summary>The method of a call that may be half written.</summary>
internal static class Called
{
    /// <summary>The method, or the first that the compiler thinks of.</summary>
    public static IMethodSymbol? Method(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }
}
