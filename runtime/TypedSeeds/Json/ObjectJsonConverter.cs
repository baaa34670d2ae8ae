using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Json;

/// <summary>A value as an object of JSON with properties in camel case, which the options do not change.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class ObjectJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected ObjectJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"The {TypeName.Of<T>()} must be an object.");
        }

        using var json = JsonDocument.ParseValue(ref reader);
        return Read(new JsonFields(TypeName.Of<T>(), json.RootElement, options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteFields(new FieldWriter(writer), value);
        writer.WriteEndObject();
    }

    private protected abstract T Read(JsonFields json);

    private protected abstract void WriteFields(FieldWriter json, T value);
}
