using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TypedSeeds.Analyzers;

/// <summary>Takes back CS8509, that a switch expression is not exhaustive, where it has an arm for each kind of party.</summary>
/// <remarks>C# has no closed hierarchies, so the compiler cannot know that what annotations declare is one of the four.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartySwitchSuppressor : DiagnosticSuppressor
{
    private const string Runtime = "TypedSeeds";
    private const string Party = "Party";

    private static readonly SuppressionDescriptor EachKindHasAnArm = new(
        "SEEDS0001", "CS8509", "Every party is a state, a person, an organization or a group, and the switch has an arm for each");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(EachKindHasAnArm);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } node
                && IsComplete(node, context.GetSemanticModel(tree), context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(EachKindHasAnArm, diagnostic));
            }
        }
    }

    private static bool IsComplete(SwitchExpressionSyntax node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(node, cancellation) is not ISwitchExpressionOperation { Value.Type: INamedTypeSymbol party } operation || !IsParty(party))
        {
            return false;
        }

        var patterns = operation.Arms.Where(IsUnconditional).SelectMany(static arm => Alternatives(arm.Pattern)).ToArray();
        var types = patterns.Select(TypeOf).OfType<ITypeSymbol>().ToArray();
        var kinds = KindsOf(party).ToArray();

        // The compiler says one of the two at a time, so null must not go unsaid with the rest.
        var isNullMissing = model.GetTypeInfo(node.GoverningExpression, cancellation).Nullability.FlowState == NullableFlowState.MaybeNull
            && !patterns.Any(static pattern => pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } });
        return kinds.Length > 0 && !isNullMissing && kinds.All(kind => types.Any(type => RuntimeTypes.IsOrDerivesFrom(kind, type)));
    }

    private static bool IsUnconditional(ISwitchExpressionArmOperation arm) =>
        arm.Guard is null or { ConstantValue: { HasValue: true, Value: true } };

    private static IEnumerable<IPatternOperation> Alternatives(IPatternOperation pattern) => pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or
        ? Alternatives(or.LeftPattern).Concat(Alternatives(or.RightPattern))
        : [pattern];

    // The type of which a pattern matches all values; null where it asks for more.
    private static ITypeSymbol? TypeOf(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.MatchedType,
        ITypePatternOperation type => type.MatchedType,
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive => recursive.MatchedType,
        _ => null,
    };

    private static IEnumerable<INamedTypeSymbol> KindsOf(INamedTypeSymbol party) => party.ContainingNamespace
        .GetTypeMembers()
        .Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, party));

    private static bool IsParty(INamedTypeSymbol type) =>
        type is { Name: Party, ContainingNamespace: { Name: Runtime, ContainingNamespace.IsGlobalNamespace: true } };
}
