using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Reads the code of a diagnostic, which is a text or a number in the protocol. Ours are texts.</summary>
internal sealed class CodeConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new JsonException("A code is a text or a number."),
    };

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
