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
    public static readonly IReadOnlyList<Feature> All = [];
}
