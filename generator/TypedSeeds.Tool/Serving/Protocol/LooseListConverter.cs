using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>
/// Reads a list without the items that have another form. An editor hands over what other servers gave it, which may be of a
/// later protocol: such a diagnostic is none of ours, and must not refuse the request.
/// </summary>
internal sealed class LooseListConverter<T> : JsonConverter<IReadOnlyList<T>?>
{
    // An editor without any may write null.
    public override bool HandleNull => true;

    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var list = JsonElement.ParseValue(ref reader);
        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().SelectMany(item => ItemOf(item, options))] : [];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T>? value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, (value ?? []).ToArray(), options);

    private static T[] ItemOf(JsonElement item, JsonSerializerOptions options)
    {
        try
        {
            return item.Deserialize<T>(options) is { } known ? [known] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
