using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Json;

/// <summary>A value as a string of JSON, which may be the key of a dictionary, too.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Makes a converter.</summary>
    protected TextJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Read(reader.GetString()!)
            : throw new JsonException($"The {TypeName.Of<T>()} must be a string, such as \"{Example}\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private protected abstract string Example { get; }

    private protected abstract string TextOf(T value);

    /// <summary>The value of a text.</summary>
    /// <exception cref="FormatException">The text is none; the message says what to write.</exception>
    private protected abstract T Parse(string text);

    private T Read(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
