using System.Text.Json;
using StreamJsonRpc;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>What is known of a message that the library cannot read. An editor waits for the answer to its request, and knows it by the id.</summary>
/// <param name="Id">The id; null where the message has none, or is no JSON.</param>
/// <param name="HasSingleValue">Whether its parameters are a text, a number or a truth, which no method has.</param>
internal readonly record struct MalformedRequest(RequestId Id, bool HasSingleValue)
{
    public static MalformedRequest Of(byte[] content)
    {
        try
        {
            using var message = JsonDocument.Parse(content);
            return message.RootElement.ValueKind == JsonValueKind.Object
                ? new(IdOf(message.RootElement), message.RootElement.TryGetProperty("params", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                : new(RequestId.Null, HasSingleValue: false);
        }
        catch (JsonException)
        {
            return new(RequestId.Null, HasSingleValue: false);
        }
    }

    private static RequestId IdOf(JsonElement message) =>
        !message.TryGetProperty("id", out var id) ? RequestId.Null
        : id.ValueKind == JsonValueKind.String ? new(id.GetString())
        : id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) ? new(number)
        : RequestId.Null;
}
