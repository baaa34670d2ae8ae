namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A text for a person.</summary>
/// <param name="Kind">Its form, one of <see cref="MarkupKind"/>.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>The forms of texts.</summary>
internal static class MarkupKind
{
    public const string PlainText = "plaintext";

    public const string Markdown = "markdown";
}
