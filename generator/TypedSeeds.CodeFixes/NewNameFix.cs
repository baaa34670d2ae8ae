using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Analyzers;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.CodeFixes;

/// <summary>Replaces the former name of a member by its new name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NewNameFix))]
public sealed class NewNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.Renamed.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // The compiler marks the whole path to the member; the member's own name comes last.
            if (root?.FindToken(diagnostic.Location.SourceSpan.End - 1).Parent is SimpleNameSyntax old
                && NewName(model!.GetSymbolInfo(old, context.CancellationToken)) is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use the new name '{name}'", _ => Task.FromResult(Rename(context.Document, root, old, name)), nameof(NewNameFix)),
                    diagnostic);
            }
        }
    }

    private static string? NewName(SymbolInfo info) =>
        (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol ? Generated.NewNameOf(symbol) : null;

    private static Document Rename(Document document, SyntaxNode root, SimpleNameSyntax old, string name) =>
        document.WithSyntaxRoot(root.ReplaceToken(old.Identifier, SyntaxFactory.Identifier(name).WithTriviaFrom(old.Identifier)));
}
