using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace TypedSeeds.CodeFixes;

/// <summary>Replaces a look-up and its null checks by a member, which is never null.</summary>
/// <param name="Old">The expression to remove: the look-up, and a <c>!</c> or <c>?.</c> after it.</param>
/// <param name="New">The expression to write instead.</param>
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
            // Comments inside the call are about the call, so they go with it.
            return Members(owner.WithoutTrailingTrivia(), member);
        }

        // With 'using static' the call names no class that could qualify the member.
        var type = model.GetSymbolInfo(lookUp, cancellation).Symbol!.ContainingType;
        var name = SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return Members(name, member).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static ExpressionSyntax Members(ExpressionSyntax owner, string path) => path
        .Split('.')
        .Aggregate(owner, (expression, name) => SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, expression, SyntaxFactory.IdentifierName(name)));

    /// <summary>Whether an expression has the same type without its <c>?</c>. The code around <c>?.Count</c> may rely on <c>int?</c>.</summary>
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
