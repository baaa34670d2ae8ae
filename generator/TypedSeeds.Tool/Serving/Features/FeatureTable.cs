using TypedSeeds.Tool.Serving.Features.Colouring;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Hovering;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Features.Symbols;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>The requests that the server answers, beside those about files that change and about its own life.</summary>
internal static class FeatureTable
{
    /// <example>
    /// <code>
    /// Feature.Of&lt;TextDocumentPositionParams&gt;("textDocument/hover", static can =&gt; can with { HoverProvider = true }, HoverFeature.At),
    /// </code>
    /// with <c>static Hover? At(FeatureCall&lt;TextDocumentPositionParams&gt; call)</c> in a file of its own.
    /// </example>
    public static readonly IReadOnlyList<Feature> All =
    [
        Feature.Of<CompletionParams>("textDocument/completion", static can => can with { CompletionProvider = new(CompletionFeature.TriggerCharacters) }, CompletionFeature.At),
        Feature.Of<CodeActionParams>("textDocument/codeAction", static can => can with { CodeActionProvider = CodeActions.Options }, CodeActions.At),
        Feature.Of<TextDocumentPositionParams>("textDocument/prepareRename", static can => can with { RenameProvider = new(PrepareProvider: true) }, Renames.Prepare),
        Feature.Of<RenameParams>("textDocument/rename", static can => can, Renames.At),
        Feature.Of<TextDocumentPositionParams>("textDocument/hover", static can => can with { HoverProvider = true }, HoverFeature.At),
        Feature.Of<TextDocumentPositionParams>("textDocument/definition", static can => can with { DefinitionProvider = true }, DefinitionFeature.At),
        Feature.Of<ReferenceParams>("textDocument/references", static can => can with { ReferencesProvider = true }, ReferencesFeature.At),
        Feature.Of<TextDocumentPositionParams>("textDocument/documentHighlight", static can => can with { DocumentHighlightProvider = true }, HighlightFeature.At),
        Feature.Of<TextDocumentParams>("textDocument/documentSymbol", static can => can with { DocumentSymbolProvider = true }, DocumentSymbolFeature.In),
        Feature.OfWorkspace<WorkspaceSymbolParams>("workspace/symbol", static can => can with { WorkspaceSymbolProvider = true }, WorkspaceSymbolFeature.Of),
        Feature.Of<TextDocumentParams>("textDocument/documentLink", static can => can with { DocumentLinkProvider = new() }, DocumentLinkFeature.In),
        Feature.Of<TextDocumentParams>("textDocument/foldingRange", static can => can with { FoldingRangeProvider = true }, FoldingFeature.In),
        Feature.Of<TextDocumentParams>("textDocument/semanticTokens/full", static can => can with { SemanticTokensProvider = new(SemanticTokensFeature.Legend) { Range = true } }, SemanticTokensFeature.In),
        Feature.Of<TextDocumentRangeParams>("textDocument/semanticTokens/range", static can => can, SemanticTokensFeature.InRange),
        Feature.Of<TextDocumentRangeParams>("textDocument/inlayHint", static can => can with { InlayHintProvider = true }, InlayHintFeature.In),
    ];
}
