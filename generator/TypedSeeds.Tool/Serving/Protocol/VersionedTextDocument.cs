using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A file in a version that the editor counts; null for what is on the disk.</summary>
internal sealed record VersionedTextDocument(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);
