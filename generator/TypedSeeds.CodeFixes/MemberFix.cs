using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Analyzers;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.CodeFixes;

/// <summary>Replaces a look-up by its member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
public sealed class MemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.FindCanBeMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax lookUp
                && diagnostic.Properties.TryGetValue(FixProperties.Member, out var member)
                && member is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use the member '{member}'", cancellation => ReplaceAsync(context.Document, lookUp, member, cancellation), nameof(MemberFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, InvocationExpressionSyntax lookUp, string member, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var change = LookUpRewrite.Of(lookUp, member, model!, cancellation);
        return document.WithSyntaxRoot(root!.ReplaceNode(change.Old, change.New));
    }
}
