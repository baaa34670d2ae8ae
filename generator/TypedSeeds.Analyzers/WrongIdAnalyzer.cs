using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Analyzers;

/// <summary>Finds look-ups that are given the id of an entry without its document where it is needed, or with it where it is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongIdAnalyzer : DiagnosticAnalyzer
{
    private const string Id = "Id";
    private const string FullId = "FullId";

    private static readonly DiagnosticDescriptor WrongId = Descriptors.Of(Rules.WrongIdOfEntry);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(WrongId);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Generated.IsFind(call.TargetMethod)
            && LinqCall.PropertyOf(call.Arguments[0].Value) is { Property: { Name: Id or FullId } given } property
            && RuntimeTypes.IsOfEntries(given.ContainingType)
            && IdOf(call.TargetMethod.ContainingType) is { } wanted
            && wanted != given.Name
            && CanBe(property.Instance?.Type, call.TargetMethod.ReturnType))
        {
            var lookUp = call.TargetMethod.ContainingType.ToMinimalDisplayString(call.SemanticModel!, call.Syntax.SpanStart);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.IdProperty, wanted);
            var ids = wanted == FullId ? "ids that begin with their document" : "ids without their document";
            context.ReportDiagnostic(Diagnostic.Create(WrongId, call.Arguments[0].Value.Syntax.GetLocation(), properties, lookUp, ids, given.Name, wanted));
        }
    }

    /// <summary>The property with the ids that a class of entries looks up; null where both are the same.</summary>
    private static string? IdOf(INamedTypeSymbol type)
    {
        if (!Generated.IsEntryClass(type))
        {
            return null;
        }

        // Only a class that has one for each document has no ids of its own.
        return Generated.IdsOf(type) is null ? FullId : type.ContainingType is not null ? Id : null;
    }

    /// <summary>Whether an entry of one type can be of the other. Else its id is not that of an entry there in either form.</summary>
    private static bool CanBe(ITypeSymbol? entry, ITypeSymbol other) => entry is not null && (RuntimeTypes.IsOrDerivesFrom(entry, other) || RuntimeTypes.IsOrDerivesFrom(other, entry));
}
