using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Json;

/// <summary>
/// An entry as an object with <c>kind</c>, <c>id</c> (the full one), <c>corpus</c> and its fields in camel case. References are full ids,
/// after the name of their corpus where that is another one. What has no value is left out; a list is always there.
/// As the key of a dictionary, an entry is its full id after the name of its corpus.
/// </summary>
/// <remarks>
/// An entry is read back by its id, alone or in such an object, as the very entry of a corpus: see
/// <see cref="JsonSerializerOptionsExtensions.AddTypedSeeds"/>. Only <c>kind</c>, <c>id</c> and <c>corpus</c> of an object are read.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public sealed class EntryJsonConverter<T> : JsonConverter<T>
    where T : Entry
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Corpora.Find<T>(options, null, reader.GetString()!);
            case JsonTokenType.StartObject:
                using (var json = JsonDocument.ParseValue(ref reader))
                {
                    var fields = new JsonFields(TypeName.Of<T>(), json.RootElement, options);
                    return Corpora.Find<T>(options, fields.OptionalText("kind"), fields.Text("id"), fields.OptionalText(FieldWriter.CorpusName));
                }

            default:
                throw new JsonException($"The {TypeName.Of<T>()} must be its full id, or an object with its id.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Corpora.Find<T>(options, null, reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(Corpora.NameOf(value));
    }
}
