using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A range that leads elsewhere.</summary>
/// <param name="Range">The range.</param>
/// <param name="Target">The URI to which it leads.</param>
internal sealed record DocumentLink(PositionRange Range, string Target)
{
    [JsonConverter(typeof(ShownTextConverter))]
    public string? Tooltip { get; init; }
}
