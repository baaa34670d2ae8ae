using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A short text that an editor shows between those of the file.</summary>
/// <param name="Position">Where.</param>
/// <param name="Label">The text.</param>
internal sealed record InlayHint(Position Position, [property: JsonConverter(typeof(ShownTextConverter))] string Label)
{
    /// <summary>1 for a type, 2 for a parameter; null for anything else.</summary>
    public int? Kind { get; init; }

    public MarkupContent? Tooltip { get; init; }

    public bool? PaddingLeft { get; init; }

    public bool? PaddingRight { get; init; }
}
