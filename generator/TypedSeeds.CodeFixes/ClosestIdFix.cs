using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Analyzers;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.CodeFixes;

/// <summary>Replaces an unknown id by the closest id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClosestIdFix))]
public sealed class ClosestIdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NoSuchId.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant may be right where it is declared, so only a literal in the call itself is changed.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && diagnostic.Properties.TryGetValue(FixProperties.ClosestId, out var closest)
                && closest is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to '{closest}'", _ => Task.FromResult(Replace(context.Document, root, literal, closest)), nameof(ClosestIdFix)),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string id)
    {
        var right = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id)).WithTriviaFrom(literal);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, right));
    }
}
