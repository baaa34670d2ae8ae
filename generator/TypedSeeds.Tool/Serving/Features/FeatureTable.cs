using TypedSeeds.Tool.Serving.Features.Completion;
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
    ];
}
