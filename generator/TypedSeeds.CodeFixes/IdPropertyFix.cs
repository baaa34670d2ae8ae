using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Analyzers;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.CodeFixes;

/// <summary>Reads the id with the document of an entry, or without it, as its look-up takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdPropertyFix))]
public sealed class IdPropertyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.WrongIdOfEntry.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // The name is the last word of the expression, after a dot or after '?.'.
            if (root?.FindToken(diagnostic.Location.SourceSpan.End - 1).Parent is IdentifierNameSyntax name
                && diagnostic.Properties.TryGetValue(FixProperties.IdProperty, out var property)
                && property is not null)
            {
                var right = SyntaxFactory.IdentifierName(property).WithTriviaFrom(name);
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to '{property}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, right))), nameof(IdPropertyFix)),
                    diagnostic);
            }
        }
    }
}
