using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace TypedSeeds.CodeFixes;

/// <summary>What a look-up and the null checks about it become when a member, which is never null, stands in its place.</summary>
/// <param name="Old">The expression that goes: the look-up, and a <c>!</c> or <c>?.</c> behind it.</param>
/// <param name="New">What stands there instead.</param>
internal sealed record LookUpRewrite(ExpressionSyntax Old, ExpressionSyntax New)
{
    public static LookUpRewrite Of(InvocationExpressionSyntax lookUp, string member, SemanticModel model, CancellationToken cancellation)
    {
        var access = Access(lookUp, member, model, cancellation);
        var change = lookUp.Parent switch
        {
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => new LookUpRewrite(suppressed, access),
            ConditionalAccessExpressionSyntax conditional when conditional.Expression == lookUp && KeepsItsType(conditional, model, cancellation) =>
                new LookUpRewrite(conditional, Unconditional(conditional.WhenNotNull, access)),
            _ => new LookUpRewrite(lookUp, access),
        };
        return change with { New = change.New.WithTriviaFrom(change.Old) };
    }

    private static ExpressionSyntax Access(InvocationExpressionSyntax lookUp, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (lookUp.Expression is MemberAccessExpressionSyntax { Expression: var owner })
        {
            // Comments within the call are about the call.
            return Members(owner.WithoutTrailingTrivia(), member);
        }

        // With 'using static' there is no class to write the member behind.
        var type = model.GetSymbolInfo(lookUp, cancellation).Symbol!.ContainingType;
        var name = SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return Members(name, member).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static ExpressionSyntax Members(ExpressionSyntax owner, string path) => path
        .Split('.')
        .Aggregate(owner, (expression, name) => SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, expression, SyntaxFactory.IdentifierName(name)));

    /// <summary>Whether an expression has the same type without its <c>?</c>. That of <c>?.Count</c> is <c>int?</c>, on which what stands around it may count.</summary>
    private static bool KeepsItsType(ConditionalAccessExpressionSyntax conditional, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(conditional, cancellation).Type is { } type
        && (type.IsReferenceType || type.SpecialType == SpecialType.System_Void);

    private static ExpressionSyntax Unconditional(ExpressionSyntax whenNotNull, ExpressionSyntax access)
    {
        var binding = whenNotNull.DescendantNodesAndSelf().First(node => node is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);
        ExpressionSyntax bound = binding switch
        {
            MemberBindingExpressionSyntax named => SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, access, named.OperatorToken, named.Name),
            _ => SyntaxFactory.ElementAccessExpression(access, ((ElementBindingExpressionSyntax)binding).ArgumentList),
        };
        return whenNotNull.ReplaceNode(binding, bound);
    }
}
